import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey } from '../../api/contract.js';
import type { useRotateKey } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { QuestionDialog } from '../../ui/question-dialog.js';

const GRACES = ['24', '168', '1', '0'] as const;

type Props = { apiKey: ApiKey; rotation: ReturnType<typeof useRotateKey> };

/** Asks how long the old secret shall still work, and makes the new one. */
export function RotateKey({ apiKey, rotation }: Props) {
  const t = useWords();
  const [grace, setGrace] = useState<string>(GRACES[0]);
  return (
    <QuestionDialog
      label={t('keys.rotate')}
      title={t('keys.rotate.title', { name: apiKey.name })}
      confirm={(close) => (
        <Button
          loading={rotation.isPending}
          onClick={() => {
            rotation.mutate(Number(grace), { onSuccess: close });
          }}
        >
          {t('keys.rotate.confirm')}
        </Button>
      )}
    >
      <p>{t('keys.rotate.text')}</p>
      <NativeSelect
        label={t('keys.rotate.grace')}
        data={GRACES.map((hours) => ({ value: hours, label: t(`keys.grace.${hours}`) }))}
        value={grace}
        onChange={(event) => {
          setGrace(event.currentTarget.value);
        }}
      />
      {rotation.isError && <ProblemNotice error={rotation.error} />}
    </QuestionDialog>
  );
}
