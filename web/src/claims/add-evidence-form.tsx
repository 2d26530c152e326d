import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useAddEvidence } from '../api/claims.js';
import type { EvidenceTier } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { LanguageSelect } from '../ui/language-select.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { STANCES } from '../ui/stance.js';
import { oneOf } from '../ui/url-filters.js';
import { filled, useFields } from '../ui/use-fields.js';
import { useAnnounce } from '../ui/use-announce.js';
import css from './form.module.css';

const TIERS: readonly EvidenceTier[] = ['primary', 'secondary'];

/** Adds one piece of evidence, with how it bears on the claim. */
export function AddEvidenceForm({ claimId, onDone }: { claimId: string; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const add = useAddEvidence(claimId);
  const { values, set, bind, problemOf } = useFields(
    {
      stance: '',
      title: '',
      url: '',
      tier: 'primary',
      secondaryReason: '',
      language,
      publishedAt: '',
      quote: '',
      locator: '',
      note: '',
    },
    add.error,
  );

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const stance = oneOf(values.stance, STANCES);
    const tier = oneOf(values.tier, TIERS);
    if (!stance || !tier) return;
    const body = {
      stance,
      tier,
      title: values.title,
      language: values.language,
      url: filled(values.url),
      secondaryReason: tier === 'secondary' ? filled(values.secondaryReason) : undefined,
      publishedAt: filled(values.publishedAt),
      quote: filled(values.quote),
      locator: filled(values.locator),
      note: filled(values.note),
    };
    add.mutate(body, {
      onSuccess: () => {
        onDone();
        announce(t('evidence.added'));
      },
    });
  };

  return (
    <form className={css.form} onSubmit={submit} aria-label={t('evidence.add')}>
      {add.error && <ProblemNotice error={add.error} />}
      <Radio.Group
        label={t('evidence.stance')}
        value={values.stance}
        error={problemOf('stance')}
        onChange={(value) => {
          set('stance', value);
        }}
      >
        <div className={css.choices}>
          {STANCES.map((stance) => (
            <Radio key={stance} value={stance} label={t(`stance.${stance}`)} required />
          ))}
        </div>
      </Radio.Group>
      <TextInput label={t('evidence.name')} dir="auto" required {...bind('title')} />
      <TextInput label={t('evidence.url')} type="url" dir="ltr" {...bind('url')} />
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
          dir="auto"
          {...bind('secondaryReason')}
        />
      )}
      <Textarea label={t('evidence.quote')} dir="auto" rows={3} {...bind('quote')} />
      <div className={css.pair}>
        <TextInput
          label={t('evidence.locator')}
          placeholder={t('evidence.locator.example')}
          dir="auto"
          {...bind('locator')}
        />
        <TextInput label={t('evidence.publishedAt')} type="date" {...bind('publishedAt')} />
      </div>
      <Textarea label={t('evidence.note')} dir="auto" rows={2} {...bind('note')} />
      <Button type="submit" loading={add.isPending} className={css.send}>
        {t('evidence.save')}
      </Button>
    </form>
  );
}
