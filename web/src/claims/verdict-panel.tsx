import { useCurrentVerdict } from '../api/claims.js';
import type { ClaimPage, VerdictSummary } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { ContentBlock } from '../ui/content.js';
import { Day, Moment } from '../ui/dates.js';
import { Disclosure } from '../ui/disclosure.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { VerdictBadge } from '../ui/verdict-badge.js';
import { PublishVerdictForm } from './publish-verdict-form.js';
import css from './verdict-panel.module.css';

/** The published conclusion, or that there is none, and the form to publish one for who may. */
export function VerdictPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const { verdict } = claim;
  return (
    <Panel title={t('verdict.title')}>
      <p className={css.badges}>
        <VerdictBadge verdict={verdict} />
      </p>
      {verdict ? (
        <PublishedVerdict claimId={claim.id} verdict={verdict} />
      ) : (
        <p className={css.soft}>{t('verdict.noneHint')}</p>
      )}
      {claim.actions.includes('publish_verdict') && (
        <Disclosure label={t(verdict ? 'verdict.revise' : 'verdict.publish')}>
          {(finish) => (
            <PublishVerdictForm claimId={claim.id} expectedVersion={verdict?.version ?? 0} onDone={finish} />
          )}
        </Disclosure>
      )}
    </Panel>
  );
}

function PublishedVerdict({ claimId, verdict }: { claimId: string; verdict: VerdictSummary }) {
  const t = useWords();
  const full = useCurrentVerdict(claimId, verdict.version);
  return (
    <>
      {full.isError && <ProblemNotice error={full.error} onRetry={() => void full.refetch()} />}
      {full.data && (
        <>
          <ContentBlock of={full.data}>{full.data.summary}</ContentBlock>
          {full.data.method !== null && (
            <div>
              <h3 className={css.label}>{t('verdict.method')}</h3>
              <ContentBlock of={full.data}>{full.data.method}</ContentBlock>
            </div>
          )}
          {full.data.limitations !== null && (
            <div>
              <h3 className={css.label}>{t('verdict.limitations')}</h3>
              <ContentBlock of={full.data}>{full.data.limitations}</ContentBlock>
            </div>
          )}
        </>
      )}
      <p className={css.small}>
        <span>{t('verdict.version', { version: verdict.version })}</span>
        <Moment value={verdict.publishedAt} />
        {verdict.reviewBy !== null && (
          <span>
            {t('verdict.reviewBy')} <Day value={verdict.reviewBy} />
          </span>
        )}
      </p>
    </>
  );
}
