import type { ClaimPage } from '../../api/contract.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { RecordWithdrawalForm } from './record-withdrawal-form.js';
import { TakeBackWithdrawal } from './take-back-withdrawal.js';

/** What can be recorded of the sources that make or relay a claim: that they took back what they said. */
export function Withdrawals({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  if (!claim.actions.includes('edit')) return null;
  const standing = claim.attributions.filter(({ withdrawal }) => withdrawal === null);
  const withdrawn = claim.attributions.filter(({ withdrawal }) => withdrawal !== null);
  return (
    <>
      {withdrawn.map((link) => (
        <TakeBackWithdrawal key={link.id} claimId={claim.id} link={link} />
      ))}
      {standing.length > 0 && (
        <Disclosure label={t('withdrawal.record')} mark={<DraftMark kind="withdrawal" subject={claim.id} />}>
          {(finish) => <RecordWithdrawalForm claimId={claim.id} links={standing} onDone={finish} />}
        </Disclosure>
      )}
    </>
  );
}
