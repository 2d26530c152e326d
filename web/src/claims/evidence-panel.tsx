import type { ClaimPage } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Disclosure } from '../ui/disclosure.js';
import { EvidenceCounts } from '../ui/evidence-counts.js';
import { Panel } from '../ui/panel.js';
import { AddEvidenceForm } from './add-evidence-form.js';
import { EvidenceItem } from './evidence-item.js';
import css from './evidence-panel.module.css';

/** What bears on the claim, and the form to add to it for who may. */
export function EvidencePanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const { evidence } = claim;
  return (
    <Panel
      title={t('evidence.title')}
      aside={evidence.length > 0 && <EvidenceCounts count={claim.evidenceCount} />}
    >
      {evidence.length === 0 ? (
        <p className={css.none}>{t('evidence.noneYet')}</p>
      ) : (
        <ul className={css.list}>
          {evidence.map((link) => (
            <EvidenceItem key={link.id} link={link} />
          ))}
        </ul>
      )}
      {claim.actions.includes('add_evidence') && (
        <Disclosure label={t('evidence.add')}>
          {(finish) => <AddEvidenceForm claimId={claim.id} onDone={finish} />}
        </Disclosure>
      )}
    </Panel>
  );
}
