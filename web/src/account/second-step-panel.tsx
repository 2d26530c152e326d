import { Button } from '@mantine/core';
import { useBeginTotp, useConfirmTotp, useRemoveTotp } from '../api/accounts.js';
import { useWords } from '../messages/words.js';
import { Badge } from '../ui/badge.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { useAnnounce } from '../ui/use-announce.js';
import css from './account.module.css';
import { CodeForm } from './code-form.js';
import { QrCode } from './qr-code.js';

type Account = { totpSince: string | null; recoveryCodesLeft: number };

/** A code of an authenticator after the password: set up, shown as on, or switched off. */
export function SecondStepPanel({ account }: { account: Account }) {
  const t = useWords();
  const confirm = useConfirmTotp();
  const isOn = account.totpSince !== null;
  return (
    <Panel
      title={t('totp.title')}
      aside={<Badge tone={isOn ? 'accent' : 'plain'}>{t(isOn ? 'totp.on' : 'totp.off')}</Badge>}
    >
      {isOn && confirm.data && <RecoveryCodes codes={confirm.data.recoveryCodes} />}
      {isOn ? <SwitchOff codesLeft={account.recoveryCodesLeft} /> : <SetUp confirm={confirm} />}
    </Panel>
  );
}

function SetUp({ confirm }: { confirm: ReturnType<typeof useConfirmTotp> }) {
  const t = useWords();
  const begin = useBeginTotp();
  if (!begin.data) {
    return (
      <>
        <p className={css.soft}>{t('totp.why')}</p>
        {begin.isError && <ProblemNotice error={begin.error} />}
        <Button
          variant="default"
          className={css.send}
          loading={begin.isPending}
          onClick={() => {
            begin.mutate(undefined);
          }}
        >
          {t('totp.begin')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p>{t('totp.scan')}</p>
      <QrCode text={begin.data.uri} label={t('totp.qr')} />
      <p className={css.soft}>{t('totp.type')}</p>
      <code className={css.secret} dir="ltr">
        {begin.data.secret}
      </code>
      <CodeForm
        action={t('totp.confirm')}
        isPending={confirm.isPending}
        error={confirm.error}
        onCode={(code) => {
          confirm.mutate({ code });
        }}
      />
    </>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useWords();
  return (
    <div role="status">
      <p>{t('totp.codes')}</p>
      <ul className={css.codes} dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}

function SwitchOff({ codesLeft }: { codesLeft: number }) {
  const t = useWords();
  const announce = useAnnounce();
  const remove = useRemoveTotp();
  return (
    <>
      <p className={css.soft}>{t('totp.left', { count: codesLeft })}</p>
      <CodeForm
        action={t('totp.remove')}
        isPending={remove.isPending}
        error={remove.error}
        onCode={(code) => {
          remove.mutate(
            { code },
            {
              onSuccess: () => {
                announce(t('totp.removed'));
              },
            },
          );
        }}
      />
    </>
  );
}
