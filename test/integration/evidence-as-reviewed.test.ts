import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Claim } from '../../src/claims/claim.entity.js';
import { moveClaim } from '../../src/claims/move-claim.js';
import { anchorQuotes } from '../../src/evidence/anchor-quotes.js';
import { ChangeEvidence } from '../../src/evidence/change-evidence.js';
import { ChangeEvidenceLink } from '../../src/evidence/change-evidence-link.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { RestoreEvidence } from '../../src/evidence/restore-evidence.js';
import { newestRound } from '../../src/reviews/settled-round.js';
import { GateFailed } from '../../src/verdicts/gate/gate.errors.js';
import { GateReader } from '../../src/verdicts/gate/gate.reader.js';
import { capture } from './support/captures.js';
import { conclusion, Desk, EDITOR, type PersonActor, refusalOf } from './support/desk.js';
import { review } from './support/reviewing.js';

let desk: Desk;
let one: PersonActor;
let other: PersonActor;
let claimId: string;
/** Of the two pieces that the reviews rely on. */
let links: [string, string];
let evidenceId: string;
let unused: string;

beforeAll(async () => {
  desk = await Desk.open();
  one = await desk.colleague('One');
  other = await desk.colleague('Other');
});
afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'The bridge was closed.' });
  links = [
    await desk.evidence(claimId, { title: 'The log', quote: 'It was closed' }),
    await desk.evidence(claimId, { title: 'The letter', stance: 'refutes' }),
  ];
  unused = await desk.evidence(claimId, { title: 'A rumour', stance: 'contextual' });
  evidenceId = await pieceOf(links[0]);
  await reviewed(links);
});

async function pieceOf(linkId: string): Promise<string> {
  const [row] = await desk.rows<{ id: string }>(
    'select evidence_id as id from evidence_links where id = $1',
    [linkId],
  );
  return row!.id;
}

async function reviewed(evidenceLinkIds: string[]): Promise<void> {
  for (const reviewer of [one, other]) await review(desk, reviewer, claimId, { evidenceLinkIds });
}

const change = (changes: object, id = evidenceId) =>
  new ChangeEvidence(desk.dataSource).execute(EDITOR, id, changes);
const changeLink = (changes: object, id = links[0]) =>
  new ChangeEvidenceLink(desk.dataSource).execute(EDITOR, claimId, id, changes);
const remove = (id: string) => new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, id);

/** How the gate sees the rule. */
async function rule(): Promise<{ isMet: boolean; missing: string[] }> {
  const { rules } = await new GateReader(desk.dataSource).see(EDITOR, claimId, conclusion());
  const { isMet, missing } = rules.find(({ code }) => code === 'evidence_as_reviewed')!;
  return { isMet, missing };
}

const MET = { isMet: true, missing: [] };

describe('a verdict on reviews that rely on evidence', () => {
  it('is published while the evidence is what the reviewers saw', async () => {
    expect(await rule()).toEqual(MET);
    await expect(desk.publish(claimId)).resolves.toEqual(expect.any(String));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['was removed', () => remove(links[0])],
    ['was given another stance', () => changeLink({ stance: 'contextual' })],
    ['was given another quote', () => changeLink({ quote: 'It was open' })],
    ['lost its quote', () => changeLink({ quote: null })],
    ['was given another title', () => change({ title: 'Something else' })],
    ['was given another address', () => change({ url: 'https://example.org/else' })],
    ['was given another tier', () => change({ tier: 'secondary' })],
    ['was found to derive from another', async () => change({ derivedFromId: await pieceOf(unused) })],
    [
      'was given a file',
      () =>
        desk.rows(
          `with b as (insert into blobs (sha256, size, media_type)
             values (sha256(gen_random_uuid()::text::bytea), 1, 'text/html') returning sha256)
           update evidence e set file_sha256 = b.sha256, file_name = 'f' from b where e.id = $1`,
          [evidenceId],
        ),
    ],
  ])('is held up, with its name, when a piece %s', async (_, attack) => {
    await attack();
    expect(await rule()).toEqual({ isMet: false, missing: ['The log'] });
    const refused: unknown = await desk.publish(claimId).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GateFailed);
    expect((refused as GateFailed).errors).toContainEqual({
      field: 'reviews',
      message: expect.stringContaining('The log') as unknown,
      code: 'evidence_as_reviewed',
    });
  });

  it('is held up when all was put in its place, and each piece is named once', async () => {
    for (const link of links) await remove(link);
    await desk.evidence(claimId, { title: 'Junk', stance: 'supports' });
    await desk.evidence(claimId, { title: 'More junk', stance: 'refutes' });
    expect(await rule()).toEqual({ isMet: false, missing: ['The letter', 'The log'] });
  });

  it('is not held up by what they did not rely on, nor by new evidence', async () => {
    await change({ title: 'Another rumour' }, await pieceOf(unused));
    await remove(unused);
    await desk.evidence(claimId, { title: 'New' });
    expect(await rule()).toEqual(MET);
  });

  it('is not held up by notes, by where a quote stands, or by who may see the piece', async () => {
    await changeLink({ note: 'N', locator: 'page 3' });
    await change({ accessLevel: 'reviewers_only', accessReason: 'A witness.' });
    const captureId = await capture(desk, evidenceId, 'They say: It was closed. All day.');
    await desk.dataSource.transaction((manager) => anchorQuotes(manager, captureId));
    expect(await desk.count('evidence_links', `id = $1 and anchor_status = 'anchored'`, [links[0]])).toBe(1);
    expect(await rule()).toEqual(MET);
  });

  it('is not held up once the piece is again what it was', async () => {
    await remove(links[0]);
    await change({ title: 'Something else' });
    await new RestoreEvidence(desk.dataSource).execute(EDITOR, claimId, links[0]);
    expect((await rule()).isMet).toBe(false);
    await change({ title: 'The log' });
    expect(await rule()).toEqual(MET);
  });

  it('is published on a new round that saw the evidence as it is', async () => {
    await change({ title: 'The whole log' });
    await desk.dataSource.transaction(async (manager) => {
      const claim = await manager.findOneByOrFail(Claim, { id: claimId });
      await moveClaim(manager, EDITOR, claim, 'reopen');
    });
    await reviewed(links);
    expect(await rule()).toEqual(MET);
    await expect(desk.publish(claimId)).resolves.toEqual(expect.any(String));
  });

  it('is compared with nothing where nobody knows what was seen: reviews from before it was kept', async () => {
    await desk.rows('alter table review_evidence disable trigger review_evidence_append_only');
    await desk.rows('update review_evidence set as_seen = null where claim_id = $1', [claimId]);
    await desk.rows('alter table review_evidence enable trigger review_evidence_append_only');
    await change({ title: 'Something else' });
    expect(await rule()).toEqual(MET);
    await remove(links[0]);
    expect(await rule()).toEqual({ isMet: false, missing: ['Something else'] });
  });
});

describe('what a review relies on', () => {
  it('is not added to by a transaction that had begun before the review was filed', async () => {
    claimId = await desk.claim({ text: 'The bridge was open.' });
    const link = await desk.evidence(claimId);
    const runner = desk.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('select now()');
      const reviewId = await review(desk, one, claimId);
      const adding = runner.query(
        'insert into review_evidence (review_id, claim_id, link_id) values ($1, $2, $3)',
        [reviewId, claimId, link],
      );
      expect(await refusalOf(adding)).toBe('review_evidence_only_as_filed');
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});

describe('a sealed round', () => {
  it('tells nothing of what its reviews rely on', async () => {
    claimId = await desk.claim({ text: 'The bridge was open.' });
    const link = await desk.evidence(claimId, { title: 'Sealed' });
    await review(desk, one, claimId, { evidenceLinkIds: [link] });
    await remove(link);
    expect(await newestRound(desk.dataSource.manager, claimId)).toMatchObject({ changedEvidence: [] });
    expect(await rule()).toEqual(MET);
  });
});
