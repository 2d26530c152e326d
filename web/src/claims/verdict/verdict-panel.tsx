import type { ClaimPage, Verdict } from '../../api/contract.js';
import { useVerdicts } from '../../api/verdicts.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { VerdictBadge } from '../../ui/verdict-badge.js';
import { CorrectVerdictForm } from './correct-verdict-form.js';
import { PublishVerdictForm } from './publish-verdict-form.js';
import { RetractVerdictForm } from './retract-verdict-form.js';
import css from './verdict-panel.module.css';
import { VerdictStanding } from './verdict-standing.js';
import { VerdictText } from './verdict-text.js';
import { VerdictVersions } from './verdict-versions.js';

/** The published conclusion with its versions, or that there is none, and what the reader may do about it. */
export function VerdictPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const verdicts = useVerdicts(claim.id, claim.verdict?.version ?? 0);
  const [newest = null, ...older] = verdicts.data?.items ?? [];
  return (
    <Panel title={t('verdict.title')}>
      <p className={css.badges}>
        <VerdictBadge verdict={claim.verdict} />
        {(newest?.kind === 'correction' || newest?.kind === 'update') && (
          <Badge tone="quiet">{t(`verdict.kind.${newest.kind}`)}</Badge>
        )}
      </p>
      <VerdictStanding claim={claim} />
      {verdicts.isError && <ProblemNotice error={verdicts.error} onRetry={() => void verdicts.refetch()} />}
      {newest && <VerdictText verdict={newest} />}
      {!claim.verdict && <p className={css.soft}>{t('verdict.noneHint')}</p>}
      {older.length > 0 && <VerdictVersions versions={older} />}
      {verdicts.data && <VerdictActions claim={claim} newest={newest} />}
    </Panel>
  );
}

function VerdictActions({ claim, newest }: { claim: ClaimPage; newest: Verdict | null }) {
  const t = useWords();
  // A form starts from the version that it supersedes, and so begins anew with each.
  const version = newest?.id ?? 'none';
  const may = (action: ClaimPage['actions'][number]): boolean => claim.actions.includes(action);
  return (
    <div className={css.actions}>
      {may('publish_verdict') && (
        <Disclosure
          label={t(newest?.rating ? 'verdict.update' : 'verdict.publish')}
          mark={<DraftMark kind="verdict" subject={claim.id} />}
        >
          {(finish) => <PublishVerdictForm key={version} claim={claim} newest={newest} onDone={finish} />}
        </Disclosure>
      )}
      {newest && may('correct_verdict') && (
        <Disclosure label={t('verdict.correct')} mark={<DraftMark kind="correction" subject={claim.id} />}>
          {(finish) => <CorrectVerdictForm key={version} claim={claim} verdict={newest} onDone={finish} />}
        </Disclosure>
      )}
      {newest && may('retract_verdict') && (
        <Disclosure label={t('verdict.retract')} mark={<DraftMark kind="retraction" subject={claim.id} />}>
          {(finish) => <RetractVerdictForm key={version} verdict={newest} onDone={finish} />}
        </Disclosure>
      )}
    </div>
  );
}
