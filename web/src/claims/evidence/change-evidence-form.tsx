import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useChangeEvidence } from '../../api/evidence.js';
import type { Evidence, EvidenceChanges } from '../../api/contract.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
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
  const openedOn = String(evidence.revision);
  const draft = useDraft({ kind: 'evidence', subject: evidence.id, openedOn, values, put });
  // A colleague may change it while this form is open, or its draft waits: what is sent says on which version it was begun.
  const [opened, setOpened] = useState(evidence);
  const { language } = useLanguage();
  const names = usePieceNames(nameIn([opened, evidence], language));

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const begunOn = [opened, evidence].find(({ revision }) => String(revision) === draft.basis);
    change.mutate(
      { body: changesOf(values, begunOn), file, revision: Number(draft.basis) },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('evidence.changed'));
        },
      },
    );
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('evidence.change.evidence')}
      className={css.form}
      onSubmit={submit}
    >
      {change.error && (
        <EditConflictNotice
          error={change.error}
          names={names}
          yours={{ ...values, fileName: file?.name ?? opened.file?.name }}
          onGoOn={(changed) => {
            setOpened(evidence);
            draft.goOnFrom(String(evidence.revision), rebased(values, changed, shownInForm));
            change.reset();
          }}
        />
      )}
      <p>{t('evidence.change.everywhere')}</p>
      <PieceFields fields={fields} file={file} onFile={setFile} evidence={evidence} />
      <Button type="submit" loading={change.isPending} className={css.send}>
        {t('evidence.change.save')}
      </Button>
    </DraftedForm>
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

/**
 * Only what was changed: a time of publication keeps its hours when only the title was corrected.
 *
 * @param begunOn the version that the values were begun on; undefined where the page does not have it, so that all is sent
 */
function changesOf(values: PieceValues, begunOn: Evidence | undefined): EvidenceChanges {
  const before = new Map<string, unknown>(begunOn && Object.entries(pieceOf(valuesOf(begunOn))));
  return Object.fromEntries(
    Object.entries<unknown>(pieceOf(values))
      .filter(([name, value]) => !begunOn || before.get(name) !== value)
      .map(([name, value]) => [name, value ?? null]),
  );
}
