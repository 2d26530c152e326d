import { type ClaimTextRow, claimTextsSql, toClaimText } from '../claims/claim-fragments.js';
import { shownSql } from '../evidence/withheld.js';
import { type TellsAbout, tellWhatJobsAreAbout } from '../platform/jobs/manage/job-about.js';

interface Row {
  subject: string;
  claimId: string | null;
  url: string | null;
  texts: ClaimTextRow[] | null;
}

/** Of each kind of job the claim that it is about, and of a look at a page its address; of one on many claims nothing. */
const tellsAbout: TellsAbout = async (manager, actor, jobs) => {
  const rows = await manager.query<Row[]>(
    `with asked as (select distinct * from unnest($1::text[], $2::uuid[]) as a (kind, subject)),
     found as (
       select a.subject, a.subject as claim_id, null as url from asked a where kind = 'contradiction_scan'
       union all select a.subject, k.claim_id, null from asked a join rechecks k on k.id = a.subject
         where a.kind in ('recheck', 'recheck_conclusion')
       union all select a.subject, (o.about ->> 'claimId')::uuid, null
         from asked a join recheck_occasions o on o.id = a.subject where a.kind = 'recheck_occasion'
       union all select a.subject, v.claim_id, null from asked a join verdicts v on v.id = a.subject
         where a.kind = 'review_due'
       union all select a.subject,
           (select case when count(*) = 1 then (array_agg(l.claim_id))[1] end from evidence_links l
            where l.evidence_id = c.evidence_id and l.removed_at is null),
           case when ${shownSql('e', actor)} then c.requested_url end
         from asked a join captures c on c.id = a.subject join evidence e on e.id = c.evidence_id
         where a.kind = 'capture')
     select subject, claim_id as "claimId", url, ${claimTextsSql('claim_id')} as texts from found`,
    [jobs.map(({ kind }) => kind), jobs.map(({ subject }) => subject)],
  );
  return new Map(
    rows
      .filter(({ texts, url }) => texts !== null || url !== null)
      .map(({ subject, claimId, url, texts }) => [
        subject,
        {
          claimId: texts && claimId,
          url,
          texts: (texts ?? [])
            .map(toClaimText)
            .map(({ language, direction, text }) => ({ language, direction, text })),
        },
      ]),
  );
};

tellWhatJobsAreAbout(tellsAbout);
