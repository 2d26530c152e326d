import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { OfferedSource, SourceKind } from '../../api/contract.js';
import { useEnterSource } from '../../api/sources.js';
import css from '../../claims/form.module.css';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { oneOf } from '../../ui/url-filters.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { useFields } from '../../ui/use-fields.js';
import { SOURCE_KINDS } from './source-kinds.js';

type Props = { offered: OfferedSource; onEntered: (id: string) => void };

/** Enters a source as the article names it, for a person to correct first. */
export function EnterSourceForm({ offered, onEntered }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const enter = useEnterSource();
  const { values, bind, problemOf } = useFields(
    {
      name: offered.name,
      language: offered.language,
      kind: offered.kind,
      aliases: offered.aliases.join('\n'),
    },
    enter.error,
  );

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    // The form of the claim is around this one, though not on the screen.
    event.stopPropagation();
    const kind: SourceKind = oneOf(values.kind, SOURCE_KINDS) ?? offered.kind;
    const aliases = values.aliases
      .split('\n')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    enter.mutate(
      { kind, names: [{ language: values.language, name: values.name }], aliases },
      {
        onSuccess: ({ id }) => {
          announce(t('found.source.entered'));
          onEntered(id);
        },
      },
    );
  };

  return (
    <form className={css.form} onSubmit={submit} aria-label={t('found.enterSource')}>
      {enter.error && <ProblemNotice error={enter.error} />}
      <TextInput
        label={t('found.source.name')}
        required
        dir="auto"
        {...bind('name')}
        error={problemOf('names[0].name')}
      />
      <div className={css.pair}>
        <LanguageSelect label={t('found.source.language')} {...bind('language')} />
        <NativeSelect
          label={t('found.source.kind')}
          data={SOURCE_KINDS.map((value) => ({ value, label: t(`sourceKind.${value}`) }))}
          {...bind('kind')}
        />
      </div>
      <Textarea
        label={t('found.source.aliases')}
        description={t('found.source.aliases.hint')}
        rows={2}
        dir="auto"
        {...bind('aliases')}
      />
      <Button type="submit" loading={enter.isPending} className={css.send}>
        {t('found.source.save')}
      </Button>
    </form>
  );
}
