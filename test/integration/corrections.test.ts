import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Claim } from '../../src/claims/claim.entity.js';
import { moveClaim } from '../../src/claims/move-claim.js';
import { FiguresReader } from '../../src/desk/figures.reader.js';
import { ClaimsListReader } from '../../src/desk/claims-list.reader.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { CorrectVerdict } from '../../src/verdicts/correct-verdict.js';
import { GateFailed } from '../../src/verdicts/gate/gate.errors.js';
import { GateReader } from '../../src/verdicts/gate/gate.reader.js';
import { RetractVerdict } from '../../src/verdicts/retract-verdict.js';
import { ClaimNotJudgeable, VerdictRetracted, VerdictSuperseded } from '../../src/verdicts/verdict.errors.js';
import { VerdictsReader } from '../../src/verdicts/verdicts.reader.js';
import { conclusion, Desk, EDITOR, FALSE, TRUE } from './support/desk.js';
import { makeJudgeable } from './support/judgeable.js';

let desk: Desk;
let reader: VerdictsReader;
let claimId: string;
let first: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new VerdictsReader(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
  first = await desk.verdict(claimId);
});

const correct = (id: string, more: object = {}) =>
  new CorrectVerdict(desk.dataSource).execute(EDITOR, id, {
    ...conclusion(),
    summary: 'It rained on Tuesday.',
    whatWasWrong: ' The day. ',
    whatChanged: 'It was Tuesday.',
    ...more,
  });

const retract = (id: string) =>
  new RetractVerdict(desk.dataSource).execute(EDITOR, id, {
    whatWasWrong: 'The log is forged.',
    language: 'en',
  });

async function move(name: Parameters<typeof moveClaim>[3]): Promise<void> {
  await desk.dataSource.transaction(async (manager) => {
    const claim = await manager.findOneByOrFail(Claim, { id: claimId });
    await moveClaim(manager, EDITOR, claim, name, name === 'set_not_checkable' ? 'R' : null);
  });
}

describe('a correction', () => {
  it('says what was wrong and what changed, beside the old and the new', async () => {
    const second = await correct(first);
    expect(await reader.get(second)).toMatchObject({
      kind: 'correction',
      version: 2,
      summary: 'It rained on Tuesday.',
      whatWasWrong: 'The day.',
      whatChanged: 'It was Tuesday.',
      supersedes: { id: first, version: 1, summary: 'It is so.', rating: { key: 'true' } },
      isCurrent: true,
    });
    expect(await reader.get(first)).toMatchObject({
      isCurrent: false,
      summary: 'It is so.',
      supersededBy: { id: second, version: 2, kind: 'correction' },
    });
  });

  it('is another thing than an update, which says only what is new', async () => {
    const second = await desk.verdict(claimId, {
      expectedVersion: 1,
      whatChanged: 'A second log was found.',
    });
    expect(await reader.get(second)).toMatchObject({
      kind: 'update',
      whatWasWrong: null,
      whatChanged: 'A second log was found.',
    });
  });

  it('passes the same gate', async () => {
    await expect(correct(first, { ratingId: FALSE })).rejects.toThrow(GateFailed);
    await expect(correct(first, { method: undefined })).rejects.toThrow(GateFailed);
  });

  it('of a claim in the archive waits until it is restored, and then rests on the same reviews', async () => {
    await move('archive');
    const refused: unknown = await correct(first).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClaimNotJudgeable);
    expect((refused as Error).message).toContain('Restore it first');
    await move('restore');
    await expect(correct(first)).resolves.toEqual(expect.any(String));
  });

  it.each<[string, ...Parameters<typeof moveClaim>[3][]]>([
    ['reopened and archived', 'reopen', 'archive'],
    ['reopened and found not checkable', 'reopen', 'set_not_checkable'],
    ['reopened, found not checkable and archived', 'reopen', 'set_not_checkable', 'archive'],
  ])('does not rest on the reviews of a round before the claim was %s', async (_, ...moves) => {
    for (const name of moves) await move(name);
    const before = await desk.census();
    await expect(correct(first)).rejects.toThrow(ClaimNotJudgeable);
    expect(await desk.census()).toEqual(before);
    const gate = await new GateReader(desk.dataSource).see(EDITOR, claimId, conclusion());
    expect(gate.rules.filter(({ isMet }) => !isMet).map(({ code }) => code)).toEqual([
      'quorum_reached',
      'ratings_settled',
      'conflicts_declared',
    ]);
  });

  it('is held up by the gate while a reopened claim waits for its new round', async () => {
    await move('reopen');
    await expect(correct(first)).rejects.toThrow(GateFailed);
  });

  it('is of the version that stands, and of no other', async () => {
    await correct(first);
    await expect(correct(first)).rejects.toThrow(VerdictSuperseded);
    await expect(correct(newId())).rejects.toThrow(RecordNotFound);
  });

  it('happens once when two make it at the same moment', async () => {
    const both = await Promise.allSettled([correct(first), retract(first)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const each of both) {
      if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(VerdictSuperseded);
    }
    expect(await desk.count('verdicts', 'claim_id = $1', [claimId])).toBe(2);
  });
});

describe('a retraction', () => {
  it('leaves nothing that stands, says why, and keeps what it retracts readable', async () => {
    const second = await retract(first);
    expect(await reader.getCurrent(claimId)).toMatchObject({
      id: second,
      kind: 'retraction',
      rating: null,
      scale: null,
      summary: null,
      whatWasWrong: 'The log is forged.',
      supersedes: { id: first, rating: { key: 'true' }, summary: 'It is so.' },
    });
    expect(await reader.get(first)).toMatchObject({
      rating: { key: 'true' },
      supersededBy: { id: second, kind: 'retraction' },
    });
  });

  it('is held up by no gate, on no claim', async () => {
    await desk.rows(`update claims set status = 'archived', archived_from = 'reviewed' where id = $1`, [
      claimId,
    ]);
    await expect(desk.publish(claimId, { expectedVersion: 1 })).rejects.toThrow(ClaimNotJudgeable);
    await expect(retract(first)).resolves.toEqual(expect.any(String));
  });

  it('is neither corrected nor retracted; the next verdict is published afresh', async () => {
    const second = await retract(first);
    await expect(correct(second)).rejects.toThrow(VerdictRetracted);
    await expect(retract(second)).rejects.toThrow(VerdictRetracted);
    await move('reopen');
    const third = await desk.verdict(claimId, { expectedVersion: 2 });
    expect(await reader.get(third)).toMatchObject({
      kind: 'publication',
      version: 3,
      supersedes: { id: second, kind: 'retraction', rating: null },
    });
    expect((await reader.ofClaim(claimId)).map(({ version, kind }) => [version, kind])).toEqual([
      [3, 'publication'],
      [2, 'retraction'],
      [1, 'publication'],
    ]);
  });

  it('takes the reviews with it: the next verdict waits for a round that is over only afterwards', async () => {
    await retract(first);
    const republish = () => desk.publish(claimId, { expectedVersion: 2 });
    const refused: unknown = await republish().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GateFailed);
    expect((refused as GateFailed).errors.map(({ code }) => code)).toEqual([
      'quorum_reached',
      'ratings_settled',
      'conflicts_declared',
    ]);
    await move('archive');
    await move('restore');
    await expect(republish()).rejects.toThrow(GateFailed);
    await move('reopen');
    await makeJudgeable(desk, claimId, TRUE);
    await expect(republish()).resolves.toEqual(expect.any(String));
  });

  it('counts as no verdict wherever verdicts are counted and looked for', async () => {
    const figures = new FiguresReader(desk.dataSource, { name: 'in_process' } as ConstructorParameters<
      typeof FiguresReader
    >[1]);
    const { verdicts } = await figures.get();
    await retract(first);
    expect((await figures.get()).verdicts).toBe(verdicts - 1);
    const found = async (rating: string) =>
      (await new ClaimsListReader(desk.dataSource).list(EDITOR, { limit: 200, rating })).items.map(
        ({ id }) => id,
      );
    expect(await found('none')).toContain(claimId);
    expect(await found('true')).not.toContain(claimId);
  });
});

describe('the versions of a verdict', () => {
  it('are none of a claim that has none, and unknown of a claim that is not there', async () => {
    expect(await reader.ofClaim(await desk.claim({ text: 'It snowed.' }))).toEqual([]);
    await expect(reader.ofClaim(newId())).rejects.toThrow(RecordNotFound);
  });
});
