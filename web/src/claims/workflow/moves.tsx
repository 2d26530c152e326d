import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { ClaimPage, NewMove, OfferedMove } from '../../api/contract.js';
import { useMove } from '../../api/work.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from './work.module.css';

type Props = { claim: ClaimPage; onDone: () => void };

function asksFirst({ needsReason, isForGood }: OfferedMove): boolean {
  return needsReason || isForGood;
}

/** The decisions on where the claim stands that the reader may take now. One that needs a reason, or cannot be taken back, asks first. */
export function Moves({ claim, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const decide = useMove(claim.id);
  const send = (body: NewMove): void => {
    decide.mutate(body, {
      onSuccess: ({ status }) => {
        onDone();
        announce(t('work.moved', { status: t(`claimStatus.${status}`) }));
      },
    });
  };
  const plain = claim.moves.filter((move) => !asksFirst(move));
  const reasoned = claim.moves.filter(asksFirst);
  // A refusal is told also where nothing is left to decide.
  if (claim.moves.length === 0 && !decide.error) return null;
  return (
    <section className={css.part} aria-label={t('work.moves')}>
      <h3 className={css.label}>{t('work.moves')}</h3>
      {decide.error && <ProblemNotice error={decide.error} />}
      {plain.length > 0 && (
        <div className={css.buttons}>
          {plain.map(({ move }) => (
            <Button
              key={move}
              size="sm"
              variant="default"
              loading={decide.isPending && decide.variables.move === move}
              onClick={() => {
                send({ move });
              }}
            >
              {t(`move.${move}`)}
            </Button>
          ))}
        </div>
      )}
      {reasoned.map(({ move, needsReason, isForGood }) => (
        <Disclosure key={move} label={t(`move.${move}`)}>
          {() => (
            <ReasonForm
              move={move}
              isRequired={needsReason}
              isForGood={isForGood}
              isPending={decide.isPending}
              error={decide.error}
              onSend={send}
            />
          )}
        </Disclosure>
      ))}
    </section>
  );
}

type ReasonProps = Pick<NewMove, 'move'> & {
  isRequired: boolean;
  isForGood: boolean;
  isPending: boolean;
  error: unknown;
  onSend: (body: NewMove) => void;
};

function ReasonForm({ move, isRequired, isForGood, isPending, error, onSend }: ReasonProps) {
  const t = useWords();
  const { values, bind } = useFields({ reason: '' }, error);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSend({ move, reason: filled(values.reason) });
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={t(`move.${move}`)}>
      {isForGood && <p>{t('move.forGood')}</p>}
      <Textarea
        label={t('move.reason')}
        description={t('move.reason.hint')}
        rows={3}
        required={isRequired}
        {...bind('reason')}
      />
      <Button type="submit" className={css.send} loading={isPending}>
        {t(`move.${move}`)}
      </Button>
    </form>
  );
}
