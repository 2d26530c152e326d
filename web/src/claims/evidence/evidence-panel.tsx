import { useState } from 'react';
import type { ClaimPage, EvidenceLink } from '../../api/contract.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { EvidenceCounts } from '../../ui/evidence-counts.js';
import { Panel } from '../../ui/panel.js';
import { AddEvidenceForm } from './add-evidence-form.js';
import css from './evidence-panel.module.css';
import { EvidenceSides } from './evidence-sides.js';
import { TakenOff } from './taken-off.js';

/** What bears on the claim, and the form to add to it for who may. */
export function EvidencePanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const [takenOff, setTakenOff] = useState<EvidenceLink | null>(null);
  const { evidence } = claim;
  const mayChange = claim.actions.includes('add_evidence');
  return (
    <Panel
      title={t('evidence.title')}
      aside={evidence.length > 0 && <EvidenceCounts count={claim.evidenceCount} />}
    >
      {takenOff && (
        <TakenOff
          key={takenOff.id}
          claimId={claim.id}
          link={takenOff}
          onDone={() => {
            setTakenOff(null);
          }}
        />
      )}
      {evidence.length === 0 ? (
        <p className={css.none}>{t('evidence.noneYet')}</p>
      ) : (
        <EvidenceSides
          links={evidence}
          change={mayChange ? { claimId: claim.id, onTakenOff: setTakenOff } : null}
        />
      )}
      {mayChange && (
        <Disclosure label={t('evidence.add')} mark={<DraftMark kind="evidence" subject={claim.id} />}>
          {(finish) => (
            <AddEvidenceForm
              claimId={claim.id}
              used={evidence.map((link) => link.evidence.id)}
              onDone={finish}
            />
          )}
        </Disclosure>
      )}
    </Panel>
  );
}
