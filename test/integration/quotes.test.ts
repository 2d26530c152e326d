import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewEvidence } from '../../src/evidence/add-evidence.js';
import { anchorQuotes } from '../../src/evidence/anchor-quotes.js';
import { ChangeEvidenceLink, type EvidenceLinkChanges } from '../../src/evidence/change-evidence-link.js';
import { QuoteNotFound } from '../../src/evidence/evidence.errors.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import type { EvidenceLinkDto } from '../../src/evidence/evidence.dto.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { capture } from './support/captures.js';
import { Desk, EDITOR } from './support/desk.js';

const EARLIER = new Date('2024-04-13T10:00:00Z');

let desk: Desk;
let reader: EvidenceReader;
let changeLink: ChangeEvidenceLink;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new EvidenceReader(desk.dataSource);
  changeLink = new ChangeEvidenceLink(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
});

async function added(command: Partial<NewEvidence> = {}): Promise<EvidenceLinkDto> {
  return reader.getLink(EDITOR, await desk.evidence(claimId, { quote: 'Ten bridges fell', ...command }));
}

async function changed(id: string, changes: EvidenceLinkChanges): Promise<EvidenceLinkDto> {
  await changeLink.execute(EDITOR, claimId, id, changes);
  return reader.getLink(EDITOR, id);
}

async function seen(link: EvidenceLinkDto, text: string | null, at?: Date): Promise<EvidenceLinkDto> {
  const captureId = await capture(desk, link.evidence.id, text, at);
  await desk.dataSource.transaction((manager) => anchorQuotes(manager, captureId));
  return reader.getLink(EDITOR, link.id);
}

const events = (action: string) =>
  desk.rows<{ before: object; after: object; actor_name: string }>(
    `select before, after, actor_name from audit_events where action = $1 and entity_id = $2 order by seq`,
    [action, claimId],
  );

describe('a quote and the page that it was taken from', () => {
  it('is looked for once the page is captured, in code points, with what stands around it', async () => {
    const link = await added();
    expect(link.anchor).toBeNull();
    expect((await seen(link, '😀 They say: Ten bridges fell. All of them.')).anchor).toEqual({
      status: 'anchored',
      captureId: expect.any(String) as unknown,
      prefix: '😀 They say: ',
      suffix: '. All of them.',
      start: 12,
      end: 28,
    });
    expect(await events('evidence.anchored')).toMatchObject([
      {
        actor_name: 'isnad: captures',
        before: { anchorStatus: null },
        after: { linkId: link.id, anchorStatus: 'anchored' },
      },
    ]);
  });

  it('is looked for at once where the page is captured already', async () => {
    const { evidence } = await added({ quote: undefined });
    const captureId = await capture(desk, evidence.id, 'Ten bridges fell.');
    claimId = await desk.claim({ text: 'It snowed.' });
    const link = await added({ evidenceId: evidence.id });
    expect(link.anchor).toMatchObject({ status: 'anchored', captureId, start: 0 });
    expect((await events('evidence.added'))[0]!.after).toMatchObject({ anchorStatus: 'anchored' });
  });

  it.each([
    ['moves with it', 'New. Ten bridges fell.', 'moved'],
    ['is ambiguous where it comes twice', 'Ten bridges fell! Ten bridges fell!', 'ambiguous'],
    ['is orphaned where it is gone', 'Nine bridges fell.', 'orphaned'],
  ])('%s when the page changes', async (_, text, status) => {
    const first = await seen(await added(), 'Ten bridges fell.', EARLIER);
    const { anchor } = await seen(first, text);
    expect(anchor).toMatchObject({ status });
    expect(anchor?.captureId).not.toBe(first.anchor?.captureId);
    expect((await events('evidence.anchored')).at(-1)).toMatchObject({
      before: { anchorStatus: 'anchored' },
      after: { anchorStatus: status },
    });
  });

  it('is found again when its words come back', async () => {
    const first = await seen(await added(), 'They say: Ten bridges fell.', EARLIER);
    const gone = await seen(first, 'Nothing.', new Date('2024-04-14T10:00:00Z'));
    expect(gone.anchor).toMatchObject({ status: 'orphaned', start: 10 });
    expect((await seen(gone, 'They say: Ten bridges fell.')).anchor).toMatchObject({ status: 'anchored' });
  });

  it('is left as it is, without an event, where the page says the same', async () => {
    const first = await seen(await added(), 'Ten bridges fell.', EARLIER);
    expect(await seen(first, 'Ten bridges fell.')).toEqual(first);
    expect(await events('evidence.anchored')).toHaveLength(1);
  });

  it('is not told anew by a look that a later one has overtaken, nor by a page without words', async () => {
    const first = await seen(await added(), 'Ten bridges fell.');
    expect(await seen(first, 'Nothing.', EARLIER)).toEqual(first);
    expect(await seen(first, null)).toEqual(first);
  });

  it('is passed over where it was removed, and where there is none', async () => {
    const link = await added();
    const silent = await reader.getLink(
      EDITOR,
      await desk.evidence(await desk.claim({ text: 'It snowed.' }), { evidenceId: link.evidence.id }),
    );
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, link.id);
    expect((await seen(link, 'Ten bridges fell.')).anchor).toBeNull();
    expect((await reader.getLink(EDITOR, silent.id)).anchor).toBeNull();
  });

  it('is found whichever comes first, when it is added while the capture ends', async () => {
    const { evidence } = await added({ quote: undefined });
    const claims = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => desk.claim({ text: `Claim ${n}.` })));
    await Promise.all([
      ...claims.map((id) => desk.evidence(id, { evidenceId: evidence.id, quote: 'Ten bridges fell' })),
      desk.dataSource.transaction(async (manager) => {
        const rows: Desk['rows'] = (sql, values) => manager.query(sql, values);
        await anchorQuotes(manager, await capture({ rows }, evidence.id, 'Ten bridges fell.'));
      }),
    ]);
    const found = `evidence_id = $1 and anchor_status = 'anchored'`;
    expect(await desk.count('evidence_links', found, [evidence.id])).toBe(claims.length);
  });
});

describe('changing what evidence says about a claim', () => {
  it('changes what is given, clears what is null, and leaves the rest', async () => {
    const link = await added({ stance: 'supports', locator: 'p. 3', note: 'N' });
    const after = await changed(link.id, { stance: 'contextual', note: null });
    expect(after).toEqual({ ...link, stance: 'contextual', note: null, revision: 2 });
  });

  it('keeps the state before in the audit trail', async () => {
    const link = await added({ stance: 'supports' });
    await changed(link.id, { stance: 'refutes', quote: null });
    expect(await events('evidence.reassessed')).toMatchObject([
      {
        actor_name: EDITOR.name,
        before: { linkId: link.id, stance: 'supports', quote: 'Ten bridges fell' },
        after: { linkId: link.id, stance: 'refutes', quote: null, revision: 2 },
      },
    ]);
  });

  it('writes nothing where nothing changes', async () => {
    const link = await added();
    const before = await desk.state();
    await changed(link.id, { stance: link.stance, quote: link.quote });
    expect(await desk.state()).toEqual(before);
  });

  it('forgets the place with the quote', async () => {
    const link = await seen(await added(), 'Ten bridges fell.');
    expect(await changed(link.id, { quote: null })).toMatchObject({ quote: null, anchor: null });
  });

  it('looks for other words in the text that is there', async () => {
    const link = await seen(await added(), 'Ten bridges fell. Nobody was hurt.');
    expect((await changed(link.id, { quote: 'Nobody was hurt' })).anchor).toMatchObject({
      status: 'anchored',
      start: 18,
    });
    expect((await changed(link.id, { quote: 'Somebody was hurt' })).anchor).toMatchObject({
      status: 'orphaned',
    });
  });

  it('lets a person say which of several places is meant', async () => {
    const link = await seen(await added(), 'Monday: Ten bridges fell. Tuesday: Ten bridges fell.');
    expect(link.anchor).toMatchObject({ status: 'ambiguous' });
    expect((await changed(link.id, { quotePrefix: 'Tuesday: ' })).anchor).toMatchObject({
      status: 'anchored',
      start: 35,
    });
    expect((await changed(link.id, { quoteStart: 8 })).anchor).toMatchObject({
      status: 'anchored',
      start: 8,
    });
  });

  it.each<[string, EvidenceLinkChanges]>([
    ['a place where the words are not', { quoteStart: 9 }],
    ['words around them that are not there', { quotePrefix: 'Friday: ' }],
    ['what leaves it open', { quoteSuffix: '.' }],
    ['other words that are not there', { quote: 'Nine bridges', quoteStart: 0 }],
  ])('refuses %s, and changes nothing', async (_, changes) => {
    const link = await seen(await added(), 'Monday: Ten bridges fell. Tuesday: Ten bridges fell.');
    const before = await desk.state();
    await expect(changed(link.id, changes)).rejects.toThrow(QuoteNotFound);
    expect(await desk.state()).toEqual(before);
  });

  it('keeps what was said of the place until there is a text', async () => {
    const link = await added();
    await changed(link.id, { quoteStart: 35 });
    const text = 'Monday: Ten bridges fell. Tuesday: Ten bridges fell.';
    expect((await seen(link, text)).anchor).toMatchObject({ status: 'anchored', start: 35 });
  });

  it('is refused once the link is removed, and under the address of another claim', async () => {
    const link = await added();
    const other = await desk.claim({ text: 'It snowed.' });
    await expect(changeLink.execute(EDITOR, other, link.id, { note: 'X' })).rejects.toThrow(RecordNotFound);
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, link.id);
    await expect(changed(link.id, { note: 'X' })).rejects.toThrow(RecordNotFound);
  });

  it('counts each of two changes that are made at once', async () => {
    const link = await added();
    await Promise.all([changed(link.id, { note: 'A' }), changed(link.id, { locator: 'B' })]);
    expect(await reader.getLink(EDITOR, link.id)).toMatchObject({ note: 'A', locator: 'B', revision: 3 });
  });
});
