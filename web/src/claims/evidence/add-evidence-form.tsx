import { Button, Radio } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useAddEvidence } from '../../api/evidence.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { STANCES } from '../../ui/stance.js';
import { oneOf } from '../../ui/url-filters.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { EvidencePicker } from './evidence-picker.js';
import { useLinkNames, usePieceNames } from './field-names.js';
import { linkOf, NO_LINK, QuoteFields, StanceField } from './link-fields.js';
import { PieceFields } from './piece-fields.js';
import { emptyPiece, pieceOf } from './piece-values.js';

const ORIGINS = ['new', 'stored'] as const;

/** Adds one piece of evidence, new or out of the library, with how it bears on the claim. */
export function AddEvidenceForm({
  claimId,
  used,
  onDone,
}: {
  claimId: string;
  /** Evidence that the claim has already. */
  used: readonly string[];
  onDone: () => void;
}) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const add = useAddEvidence(claimId);
  const [file, setFile] = useState<File | null>(null);
  const fields = useFields({ origin: 'new', evidenceId: '', ...NO_LINK, ...emptyPiece(language) }, add.error);
  const { values, set, put } = fields;
  const draft = useDraft({ kind: 'evidence', subject: claimId, values, put });
  const names = { ...useLinkNames(), ...usePieceNames() };
  const isNew = values.origin === 'new';

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const stance = oneOf(values.stance, STANCES);
    if (!stance || (!isNew && values.evidenceId === '')) return;
    const what = isNew ? pieceOf(values) : { evidenceId: values.evidenceId };
    add.mutate(
      { body: { stance, ...linkOf(values), ...what }, file: isNew ? file : null },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('evidence.added'));
        },
      },
    );
  };

  return (
    <DraftedForm draft={draft} names={names} label={t('evidence.add')} className={css.form} onSubmit={submit}>
      {add.error && <ProblemNotice error={add.error} />}
      <StanceField fields={fields} />
      <Radio.Group
        label={t('evidence.origin')}
        value={values.origin}
        onChange={(value) => {
          set('origin', value);
        }}
      >
        <div className={css.choices}>
          {ORIGINS.map((origin) => (
            <Radio key={origin} value={origin} label={t(`evidence.origin.${origin}`)} />
          ))}
        </div>
      </Radio.Group>
      {isNew ? (
        <PieceFields fields={fields} file={file} onFile={setFile} evidence={null} />
      ) : (
        <EvidencePicker
          label={t('evidence.stored')}
          description={t('evidence.stored.hint')}
          required
          value={values.evidenceId}
          error={fields.problemOf('evidenceId')}
          onChange={(id) => {
            set('evidenceId', id);
          }}
          without={used}
        />
      )}
      <QuoteFields fields={fields} />
      <Button type="submit" loading={add.isPending} className={css.send}>
        {t('evidence.save')}
      </Button>
    </DraftedForm>
  );
}
