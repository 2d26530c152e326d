import { Button, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useChangeEvidenceLink } from '../../api/evidence.js';
import type { EvidenceLink } from '../../api/contract.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useWords } from '../../messages/words.js';
import { EditConflictNotice } from '../../ui/edit-conflict-notice.js';
import { rebased } from '../../ui/rebased.js';
import { STANCES } from '../../ui/stance.js';
import { oneOf } from '../../ui/url-filters.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { useLinkNames } from './field-names.js';
import { type LinkValues, QuoteFields, StanceField } from './link-fields.js';

type Props = { claimId: string; link: EvidenceLink; onDone: () => void };

/** Changes what a piece of evidence says about this claim. */
export function ChangeLinkForm({ claimId, link, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const change = useChangeEvidenceLink(claimId, link.id);
  const { stance, quote, locator, note } = link;
  const initial: LinkValues = { stance, quote: quote ?? '', locator: locator ?? '', note: note ?? '' };
  const fields = useFields({ ...initial, quotePrefix: '', quoteSuffix: '' }, change.error);
  const { values, put, bind } = fields;
  // A colleague may change it while this form is open, or its draft waits: what is sent says on which version it was begun.
  const openedOn = String(link.revision);
  const draft = useDraft({ kind: 'evidence', subject: link.id, openedOn, values, put });

  const names = useLinkNames();

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const body = {
      revision: Number(draft.basis),
      // What was emptied is cleared, and not left as it was.
      quote: filled(values.quote) ?? null,
      locator: filled(values.locator) ?? null,
      note: filled(values.note) ?? null,
      stance: oneOf(values.stance, STANCES),
      quotePrefix: filled(values.quotePrefix),
      quoteSuffix: filled(values.quoteSuffix),
    };
    change.mutate(body, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('evidence.changed'));
      },
    });
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('evidence.change.link')}
      className={css.form}
      onSubmit={submit}
    >
      {change.error && (
        <EditConflictNotice
          error={change.error}
          names={names}
          yours={values}
          onGoOn={(changed) => {
            draft.goOnFrom(String(link.revision), rebased(values, changed));
            change.reset();
          }}
        />
      )}
      <StanceField fields={fields} />
      <QuoteFields fields={fields} />
      {link.anchor?.status === 'ambiguous' && (
        <div className={css.pair}>
          <TextInput label={t('evidence.quotePrefix')} {...bind('quotePrefix')} />
          <TextInput label={t('evidence.quoteSuffix')} {...bind('quoteSuffix')} />
        </div>
      )}
      <Button type="submit" loading={change.isPending} className={css.send}>
        {t('evidence.change.save')}
      </Button>
    </DraftedForm>
  );
}
