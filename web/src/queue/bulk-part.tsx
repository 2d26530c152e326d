import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { BulkResult, NewBulk } from '../api/contract.js';
import { useBulk } from '../api/queue.js';
import { useWords } from '../messages/words.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { ArchiveForm, AssignManyForm, TagForm, type BulkFormProps } from './bulk-forms.js';
import { BulkOutcome } from './bulk-outcome.js';
import css from './bulk.module.css';
import type { Selection } from './use-selection.js';

const FORMS = { assign: AssignManyForm, tag: TagForm, archive: ArchiveForm } as const;
type FormName = keyof typeof FORMS;

/** Selecting rows, doing one thing to all of them, and what came of it. */
export function BulkPart({ selection }: { selection: Selection }) {
  const t = useWords();
  const bulk = useBulk();
  const [form, setForm] = useState<FormName | null>(null);
  const [result, setResult] = useState<BulkResult | null>(null);
  const { chosen, shown } = selection;

  const send: BulkFormProps['onSend'] = (what) => {
    const body: NewBulk = { ...what, claimIds: chosen };
    bulk.mutate(body, {
      onSuccess: (made) => {
        setResult(made);
        setForm(null);
        selection.clear();
      },
    });
  };
  const Form = form && chosen.length > 0 ? FORMS[form] : null;

  return (
    <>
      {result && (
        <BulkOutcome
          key={result.id}
          made={result}
          onClose={() => {
            setResult(null);
          }}
        />
      )}
      {shown.length > 0 && (
        <section className={css.bar} aria-label={t('bulk.title')}>
          <div className={css.line}>
            <Checkbox
              label={t('bulk.selectAll')}
              checked={chosen.length === shown.length}
              indeterminate={chosen.length > 0 && chosen.length < shown.length}
              onChange={selection.toggleAll}
            />
            <span className={css.count} role="status">
              {chosen.length > 0 && t('bulk.selected', { count: chosen.length })}
            </span>
            {chosen.length > 0 && (
              <div className={css.buttons}>
                {(Object.keys(FORMS) as FormName[]).map((name) => (
                  <Button
                    key={name}
                    size="xs"
                    variant="default"
                    aria-expanded={form === name}
                    onClick={() => {
                      bulk.reset();
                      setForm(form === name ? null : name);
                    }}
                  >
                    {t(`bulk.${name}`)}
                  </Button>
                ))}
              </div>
            )}
          </div>
          {Form && (
            <>
              {bulk.error && <ProblemNotice error={bulk.error} />}
              <Form key={form} isPending={bulk.isPending} error={bulk.error} onSend={send} />
            </>
          )}
        </section>
      )}
    </>
  );
}
