import { Button, Textarea, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useFileClaim } from '../../api/claims.js';
import type { ClaimDraft, DocumentPage, NewClaim } from '../../api/contract.js';
import css from '../../claims/form.module.css';
import { toInstant } from '../../claims/replies/local-time.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import { ChainFields } from './chain-fields.js';
import { attributionsOf, linksIn, proposedChain, writtenChain } from './chain-values.js';
import { useNewClaimNames } from './field-names.js';
import { FilingProblem } from './filing-problem.js';
import { NearClaims } from './near-claims.js';
import { passagePlace } from './passage-place.js';

type Props = { article: DocumentPage; draft: ClaimDraft; onDone: () => void };

/** Makes a claim of a statement that was found. All of it is filled in, for a person to correct before it is filed. */
export function FileClaimForm({ article, draft: found, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const file = useFileClaim(article.id);
  const { values, set, put, bind, problemOf } = useFields(
    {
      text: found.selector.exact,
      language: article.language,
      exact: found.selector.exact,
      chain: writtenChain(proposedChain(found)),
      topic: '',
      claimedAt: '',
      eventDate: '',
    },
    file.error,
  );
  const draft = useDraft({ kind: 'new_claim', subject: found.id, values, put });
  const names = useNewClaimNames();

  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    const body: NewClaim = {
      text: values.text,
      language: values.language,
      attributions: attributionsOf(linksIn(values.chain)),
      appearance: appearanceOf(article, found, values.exact),
      topic: filled(values.topic),
      claimedAt: toInstant(values.claimedAt),
      eventDate: filled(values.eventDate),
      // Without an event it is the answer to "there is one already".
      ...(event === undefined && { another: true }),
    };
    file.mutate(body, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('found.wasFiled'));
      },
    });
  };

  return (
    <DraftedForm draft={draft} names={names} label={t('found.file')} className={css.form} onSubmit={submit}>
      {file.error && (
        <FilingProblem
          error={file.error}
          onFileAnother={() => {
            submit();
          }}
        />
      )}
      {found.polarity !== 'asserts' && <p>{t(`found.${found.polarity}.hint`)}</p>}
      <Textarea
        label={t('found.text')}
        description={t('found.text.hint')}
        autosize
        minRows={2}
        maxRows={10}
        required
        dir="auto"
        {...bind('text')}
      />
      <NearClaims text={values.text} />
      <LanguageSelect label={t('found.language')} {...bind('language')} />
      <Textarea
        label={t('found.exact')}
        description={t('found.exact.hint')}
        autosize
        minRows={2}
        maxRows={10}
        required
        dir={article.direction}
        lang={article.language}
        {...bind('exact')}
        error={problemOf('appearance.exact')}
      />
      <ChainFields
        links={linksIn(values.chain)}
        known={found.attributions.flatMap(({ source, candidates }) => source ?? candidates)}
        of={article}
        problemOf={problemOf}
        onChange={(links) => {
          set('chain', writtenChain(links));
        }}
      />
      <div className={css.pair}>
        <TextInput label={t('claim.topic')} dir="auto" {...bind('topic')} />
        <TextInput label={t('found.eventDate')} type="date" {...bind('eventDate')} />
      </div>
      <TextInput label={t('found.claimedAt')} type="datetime-local" {...bind('claimedAt')} />
      <Button type="submit" loading={file.isPending} className={css.send}>
        {t('found.send')}
      </Button>
    </DraftedForm>
  );
}

/** The place as it was found, or where the corrected words stand nearest to it. */
function appearanceOf(
  article: DocumentPage,
  { selector }: ClaimDraft,
  exact: string,
): NewClaim['appearance'] {
  const documentId = article.id;
  const { prefix, suffix, start } = selector;
  if (exact === selector.exact) return { documentId, exact, prefix, suffix, start };
  const place = passagePlace(article.snapshot.text, exact, start);
  return { documentId, exact, ...(place === undefined ? {} : { start: place }) };
}
