import { Button } from '@mantine/core';
import type { ClaimPage, Interest } from '../../api/contract.js';
import { useWithdrawInterest } from '../../api/reviews.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { SourceName } from '../../ui/source-name.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { DeclareInterestForm } from './declare-interest-form.js';
import css from './reviews.module.css';

/** What of the reader's own bears on the claim, and the form to say so. */
export function Interests({ claim, interests }: { claim: ClaimPage; interests: Interest[] }) {
  const t = useWords();
  return (
    <>
      {interests.length > 0 && (
        <div>
          <h3 className={css.label}>{t('interest.own')}</h3>
          <ul className={css.list}>
            {interests.map((interest) => (
              <InterestItem key={interest.id} claimId={claim.id} interest={interest} />
            ))}
          </ul>
        </div>
      )}
      <Disclosure label={t('interest.declare')} mark={<DraftMark kind="interest" subject={claim.id} />}>
        {(finish) => <DeclareInterestForm claim={claim} onDone={finish} />}
      </Disclosure>
    </>
  );
}

function InterestItem({ claimId, interest }: { claimId: string; interest: Interest }) {
  const t = useWords();
  const announce = useAnnounce();
  const withdraw = useWithdrawInterest(claimId);
  return (
    <li className={css.interest}>
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
      <span>
        {interest.source ? <SourceName source={interest.source} /> : t('interest.inClaim')}
        {interest.isSelf && <span className={css.soft}> {t('interest.isSelf')}</span>}
        {interest.note !== null && (
          <>
            {' '}
            <bdi className={css.soft}>{interest.note}</bdi>
          </>
        )}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        loading={withdraw.isPending}
        onClick={() => {
          withdraw.mutate(interest.id, {
            onSuccess: () => {
              announce(t('interest.withdrawn'));
            },
          });
        }}
      >
        {t('interest.withdraw')}
      </Button>
    </li>
  );
}
