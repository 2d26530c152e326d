import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useChangeEvidence } from '../../api/evidence.js';
import type { Evidence, EvidenceChanges } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import type { UiLanguage } from '../../messages/languages.js';
import { useWords } from '../../messages/words.js';
import { EditConflictNotice } from '../../ui/edit-conflict-notice.js';
import { rebased } from '../../ui/rebased.js';
import { nameFor } from '../../ui/content.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { PieceFields } from './piece-fields.js';
import { usePieceNames } from './field-names.js';
import { pieceOf, shownInForm, valuesOf, type PieceValues } from './piece-values.js';

/** Changes a piece of evidence, for every claim that uses it. */
export function ChangeEvidenceForm({ evidence, onDone }: { evidence: Evidence; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const change = useChangeEvidence(evidence.id);
  const [file, setFile] = useState<File | null>(null);
  const fields = useFields(valuesOf(evidence), change.error);
  const { values, put } = fields;
  // A colleague may change it while this form is open: what is sent says on which version it was begun.
  const [opened, setOpened] = useState(evidence);
  const { language } = useLanguage();
  const names = usePieceNames(nameIn([opened, evidence], language));

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate(
      { body: changesOf(values, opened), file, revision: opened.revision },
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
      {change.error && (
        <EditConflictNotice
          error={change.error}
          names={names}
          yours={{ ...values, fileName: file?.name ?? opened.file?.name }}
          onGoOn={(changed) => {
            put(rebased(values, changed, shownInForm));
            setOpened(evidence);
            change.reset();
          }}
        />
      )}
      <p>{t('evidence.change.everywhere')}</p>
      <PieceFields fields={fields} file={file} onFile={setFile} evidence={evidence} />
      <Button type="submit" loading={change.isPending} className={css.send}>
        {t('evidence.change.save')}
      </Button>
    </form>
  );
}

/** The names of what the versions name by their ids. */
function nameIn(versions: Evidence[], language: UiLanguage): (id: string) => string {
  const names = new Map(
    versions.flatMap(({ publisher, derivedFrom: [origin] }) => [
      ...(publisher ? [[publisher.id, nameFor(publisher.names, language)?.name ?? ''] as const] : []),
      ...(origin ? [[origin.id, origin.title ?? ''] as const] : []),
    ]),
  );
  return (id) => names.get(id) ?? id;
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
