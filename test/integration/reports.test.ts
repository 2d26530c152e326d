import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { DecidedMeanwhile } from '../../src/contradictions/contradiction.errors.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { ContradictoryClaimsReader } from '../../src/reports/contradictory-claims.reader.js';
import type { ReportItemDto } from '../../src/reports/report.dto.js';
import { Desk, EDITOR } from './support/desk.js';

let desk: Desk;
let reader: ContradictoryClaimsReader;
let pair: string;
let claim: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new ContradictoryClaimsReader(desk.dataSource);
  // A transcript without a single line end, as scraped pages often are.
  const words = 'so it went on and on and on ';
  const { id } = await desk.document(`${words.repeat(10_000)}the bridge is open${words.repeat(10_000)}`);
  claim = await desk.claim({
    text: 'The bridge is open',
    appearance: { documentId: id, exact: 'the bridge is open' },
  });
  const other = await desk.claim({ text: 'The bridge is closed' });
  pair = await new SuggestContradiction(desk.dataSource).execute(EDITOR, {
    claimAId: claim,
    claimBId: other,
    note: 'Open and closed',
    noteLanguage: 'en',
  });
  await desk.evidence(claim, { title: 'A photograph', stance: 'refutes', quote: 'A barrier' });
});
afterAll(() => desk.close());

async function all(status?: 'rejected'): Promise<ReportItemDto[]> {
  const records: ReportItemDto[] = [];
  for await (const record of reader.read(EDITOR, { status })) records.push(record);
  return records;
}

describe('The contradictory-claim report', () => {
  it('holds the evidence of each side', async () => {
    const [record] = await all();
    expect(record!.sides.map(({ evidence }) => evidence)).toMatchObject([
      [{ stance: 'refutes', quote: 'A barrier', evidence: { title: 'A photograph' } }],
      [],
    ]);
  });

  it('shows only the surroundings of a quotation in a text without paragraphs', async () => {
    const [record] = await all();
    const { before, exact, after } = record!.sides[0]!.quotation!;
    expect(exact).toBe('the bridge is open');
    expect(before).toMatch(/^….{600}$/);
    expect(after).toMatch(/^.{600}…$/);
  });

  it('waits while two others are being read, and comes once one of them ends', async () => {
    const [first, second] = [reader.read(EDITOR, {}), reader.read(EDITOR, {})];
    await first.next();
    await second.next();
    const third = { isThere: false };
    const reading = all().then((records) => {
      third.isThere = true;
      return records;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(third.isThere).toBe(false);
    await first.return(undefined);
    expect(await reading).toHaveLength(1);
    await second.return(undefined);
  });

  it('leaves a rejected pair out unless it is asked for', async () => {
    const decide = new DecideContradiction(desk.dataSource);
    await decide.execute(EDITOR, pair, { status: 'rejected', reason: 'Two bridges' });
    expect(await all()).toEqual([]);
    expect(await all('rejected')).toMatchObject([{ id: pair, status: 'rejected' }]);
  });
});

describe('A decision', () => {
  it('is refused to one who did not see that a colleague had decided meanwhile', async () => {
    const decide = new DecideContradiction(desk.dataSource);
    const late = { status: 'confirmed' as const, reason: 'One bridge', expectedStatus: 'suggested' as const };
    await expect(decide.execute(EDITOR, pair, late)).rejects.toBeInstanceOf(DecidedMeanwhile);
    expect(await desk.rows('select status, decision_reason from contradictions')).toEqual([
      { status: 'rejected', decision_reason: 'Two bridges' },
    ]);
  });
});
