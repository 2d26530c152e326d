import type { EntityManager } from 'typeorm';

/**
 * The claims with a standing verdict that have evidence at this address, or at one that led to it when it was captured; in
 * the order of their ids, at most `limit`. Evidence that is withheld does not count: how many claims there are is told to
 * somebody outside the desk.
 */
export async function claimsAtUrl(manager: EntityManager, url: string, limit: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `with there as (
       select id from evidence where url = any($1)
       union select evidence_id from captures where final_url = any($1)
       union select evidence_id from captures where canonical_url = any($1))
     select c.id from claims c
     where c.id in (
         select l.claim_id from there
         join evidence e on e.id = there.id and e.access_level = 'public'
         join evidence_links l on l.evidence_id = e.id and l.removed_at is null)
       and (select v.kind <> 'retraction' from verdicts v where v.claim_id = c.id order by v.version desc limit 1)
     order by c.id limit $2`,
    [spellings(url), limit],
  );
  return rows.map(({ id }) => id);
}

/** As it was given, and as a browser would ask for it: without what stands behind `#`, which no server sees. */
function spellings(url: string): string[] {
  const asked = new URL(url);
  asked.hash = '';
  return [...new Set([url, asked.href])];
}
