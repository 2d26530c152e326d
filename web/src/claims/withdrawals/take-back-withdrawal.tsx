import { Button } from '@mantine/core';
import type { Attribution } from '../../api/contract.js';
import { useTakeBackWithdrawal } from '../../api/withdrawals.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { QuestionDialog } from '../../ui/question-dialog.js';
import { SourceName } from '../../ui/source-name.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from './withdrawals.module.css';

/** Takes back the record that a source took something back. */
export function TakeBackWithdrawal({ claimId, link }: { claimId: string; link: Attribution }) {
  const t = useWords();
  const announce = useAnnounce();
  const takeBack = useTakeBackWithdrawal(claimId);
  return (
    <div className={css.takeBack}>
      <SourceName source={link.source} />
      <QuestionDialog
        label={t('withdrawal.takeBack')}
        title={t('withdrawal.takeBack.question')}
        confirm={(close) => (
          <Button
            loading={takeBack.isPending}
            onClick={() => {
              takeBack.mutate(link.id, {
                onSuccess: () => {
                  close();
                  announce(t('withdrawal.takenBack'));
                },
              });
            }}
          >
            {t('withdrawal.takeBack')}
          </Button>
        )}
      >
        {takeBack.error && <ProblemNotice error={takeBack.error} />}
        <p>{t('withdrawal.takeBack.hint')}</p>
      </QuestionDialog>
    </div>
  );
}
