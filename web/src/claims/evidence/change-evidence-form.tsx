import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useChangeEvidence } from '../../api/evidence.js';
import type { Evidence, EvidenceChanges } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { PieceFields } from './piece-fields.js';
import { pieceOf, valuesOf, type PieceValues } from './piece-values.js';

/** Changes a piece of evidence, for every claim that uses it. */
export function ChangeEvidenceForm({ evidence, onDone }: { evidence: Evidence; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const change = useChangeEvidence(evidence.id);
  const [file, setFile] = useState<File | null>(null);
  const fields = useFields(valuesOf(evidence), change.error);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate(
      { body: changesOf(fields.values, evidence), file },
      {
        onSuccess: () => {
          onDone();
          announce(t('evidence.changed'));
        },
      },
    );
  };

  return (
    <form className={css.form} onSubmit={submit} aria-label={t('evidence.change.evidence')}>
      {change.error && <ProblemNotice error={change.error} />}
      <p>{t('evidence.change.everywhere')}</p>
      <PieceFields fields={fields} file={file} onFile={setFile} evidence={evidence} />
      <Button type="submit" loading={change.isPending} className={css.send}>
        {t('evidence.change.save')}
      </Button>
    </form>
  );
}

/** Only what was changed: a time of publication keeps its hours when only the title was corrected. */
function changesOf(values: PieceValues, evidence: Evidence): EvidenceChanges {
  const before = Object.entries(pieceOf(valuesOf(evidence)));
  const after = new Map<string, unknown>(Object.entries(pieceOf(values)));
  return Object.fromEntries(
    before
      .filter(([name, value]) => after.get(name) !== value)
      .map(([name]) => [name, after.get(name) ?? null]),
  );
}
