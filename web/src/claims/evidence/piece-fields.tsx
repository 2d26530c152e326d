import { FileInput, NativeSelect, TextInput } from '@mantine/core';
import type { Evidence } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { SourcePicker } from '../../ui/source-picker.js';
import type { Fields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { EvidencePicker } from './evidence-picker.js';
import { ACCESS_LEVELS, type PieceValues, TIERS } from './piece-values.js';

type Props = {
  fields: Fields<PieceValues>;
  file: File | null;
  onFile: (file: File | null) => void;
  /** The piece that is changed; null for a new one. */
  evidence: Evidence | null;
};

/** What a piece of evidence is, where it can be seen, who published it, and who may see it. */
export function PieceFields({ fields, file, onFile, evidence }: Props) {
  const t = useWords();
  const { values, bind, set, problemOf } = fields;
  const pick = (name: 'publisherId' | 'derivedFromId') => ({
    value: values[name],
    error: problemOf(name),
    onChange: (id: string) => {
      set(name, id);
    },
  });
  return (
    <>
      <TextInput label={t('evidence.name')} required {...bind('title')} />
      <div className={css.pair}>
        <TextInput label={t('evidence.url')} type="url" dir="ltr" {...bind('url')} />
        <FileInput
          label={t(evidence?.file ? 'evidence.file.other' : 'evidence.file')}
          placeholder={t('evidence.file.choose')}
          value={file}
          error={problemOf('file') ?? problemOf('fileSha256')}
          clearable
          clearButtonProps={{ 'aria-label': t('picker.clear') }}
          onChange={onFile}
        />
      </div>
      <div className={css.pair}>
        <NativeSelect
          label={t('evidence.tier')}
          data={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))}
          {...bind('tier')}
        />
        <LanguageSelect label={t('evidence.language')} {...bind('language')} />
      </div>
      {values.tier === 'secondary' && (
        <TextInput
          label={t('evidence.secondaryReason')}
          description={t('evidence.secondaryReason.hint')}
          {...bind('secondaryReason')}
        />
      )}
      <SourcePicker
        label={t('evidence.publisher')}
        {...pick('publisherId')}
        first={evidence?.publisher ? [evidence.publisher] : []}
      />
      <EvidencePicker
        label={t('evidence.derivedFrom')}
        description={t('evidence.derivedFrom.hint')}
        {...pick('derivedFromId')}
        chosen={evidence?.derivedFrom[0] ?? null}
        without={evidence ? [evidence.id] : []}
      />
      <div className={css.pair}>
        <TextInput label={t('evidence.publishedAt')} type="date" {...bind('publishedAt')} />
        <NativeSelect
          label={t('evidence.access')}
          data={ACCESS_LEVELS.map((value) => ({ value, label: t(`access.${value}`) }))}
          {...bind('accessLevel')}
        />
      </div>
      {values.accessLevel === 'reviewers_only' && (
        <TextInput
          label={t('evidence.accessReason')}
          description={t('evidence.accessReason.hint')}
          required
          {...bind('accessReason')}
        />
      )}
    </>
  );
}
