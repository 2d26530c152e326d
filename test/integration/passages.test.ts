import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DocumentDraftsDto } from '../../src/documents/document-draft.dto.js';
import { DraftUnknown } from '../../src/documents/document.errors.js';
import { DocumentsReader } from '../../src/documents/documents.reader.js';
import { DraftClaimsReader } from '../../src/documents/draft-claims.reader.js';
import { DecidePassage, type NewPassageDecision } from '../../src/documents/passages/decide-passage.js';
import { type ClaimDraft, readDraftClaims } from '../../src/language/attribution/draft-claims.js';
import { codePointSlice } from '../../src/language/text/code-points.js';
import { newId } from '../../src/platform/database/new-id.js';
import { SaveDraft } from '../../src/platform/drafts/save-draft.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { RecogniseSources } from '../../src/sources/recognise-sources.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';
import { type Found, type FoundArticle, storeArticle } from './support/found.js';

const TEXT = [
  'The Harbour Board said that 😀 seven large ships had left the port of Ostra on Friday.',
  'The mayor said that the old bridge was closed to all lorries for two years.',
].join(' ');

let desk: Desk;
let article: FoundArticle;
let ships: Found;
let bridge: Found;

beforeAll(async () => {
  desk = await Desk.open();
});

afterAll(() => desk.close());

beforeEach(async () => {
  article = await storeArticle(desk, TEXT);
  expect(article.drafts.map(({ exact }) => exact)).toEqual([
    expect.stringContaining('seven large ships'),
    expect.stringContaining('the old bridge'),
  ]);
  [ships, bridge] = article.drafts as [Found, Found];
});

const decide = (command: NewPassageDecision, draft = ships, actor = EDITOR): Promise<void> =>
  new DecidePassage(desk.dataSource).execute(actor, article.id, draft.draftId, command);
const rejected = { decision: 'rejected' } as const;
const suggested = { decision: 'suggested' } as const;

async function read(drafts = new DraftClaimsReader(new RecogniseSources(desk.dataSource))) {
  return (await new DocumentsReader(desk.dataSource, drafts).get(EDITOR, article.id)).drafts;
}
const wordsOf = (drafts: DocumentDraftsDto): Record<'open' | 'rejected', string[]> => ({
  open: [...drafts.reported, ...drafts.narrated].map(({ selector }) => selector.exact),
  rejected: drafts.rejected.map(({ selector }) => selector.exact),
});
const events = () =>
  desk.rows<{ action: string; actor_name: string; before: object | null; after: object }>(
    `select action, actor_name, before, after from audit_events
     where entity_id = $1 and action like 'document.draft%' order by seq`,
    [article.id],
  );

/** An engine of another version, which cuts what it finds as it is told. */
class OtherEngine extends DraftClaimsReader {
  constructor(private readonly recut: (draft: ClaimDraft) => { start: number; end: number }) {
    super(new RecogniseSources(desk.dataSource));
  }

  override read(...[actor, given]: Parameters<DraftClaimsReader['read']>): Promise<DocumentDraftsDto> {
    return super.read(actor, given, (text, language) => {
      const { reported, narrated } = readDraftClaims(text, language);
      const cut = (draft: ClaimDraft): ClaimDraft => {
        const place = this.recut(draft);
        return { ...draft, ...place, text: codePointSlice(text, place.start, place.end) };
      };
      return { reported: reported.map(cut), narrated: narrated.map(cut) };
    });
  }
}

describe('a statement that was found', () => {
  it('is a suggestion until a person rejects it, and then stands apart with who did so, when and why', async () => {
    expect(wordsOf(await read())).toEqual({ open: [ships.exact, bridge.exact], rejected: [] });
    await decide({ decision: 'rejected', reason: ' A figure of speech. ' });
    const drafts = await read();
    expect(wordsOf(drafts)).toEqual({ open: [bridge.exact], rejected: [ships.exact] });
    expect(drafts.rejected).toMatchObject([
      {
        id: ships.draftId,
        status: 'rejected',
        decision: {
          by: EDITOR.name,
          reason: 'A figure of speech.',
          at: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
        },
        actions: ['decide'],
      },
    ]);
    expect(drafts.reported).toMatchObject([{ status: 'suggested', decision: null, actions: ['decide'] }]);
  });

  it('is a suggestion again once that is taken back, and the trail tells of both', async () => {
    await decide({ ...rejected, reason: 'Rhetoric.' });
    await decide(suggested, ships, await desk.colleague('Omar'));
    const drafts = await read();
    expect(wordsOf(drafts)).toEqual({ open: [ships.exact, bridge.exact], rejected: [] });
    expect(drafts.reported[0]).toMatchObject({ status: 'suggested', decision: null });
    const place = { snapshotId: article.snapshotId, startAt: ships.start, endAt: ships.end };
    const first = { ...place, ...rejected, reason: 'Rhetoric.', decidedBy: EDITOR.name };
    expect(await events()).toMatchObject([
      { action: 'document.draft_rejected', actor_name: EDITOR.name, before: null, after: first },
      {
        action: 'document.draft_suggested_again',
        actor_name: 'Omar',
        before: first,
        after: { ...place, ...suggested, reason: null, decidedBy: 'Omar', draftId: ships.draftId },
      },
    ]);
    await decide(rejected);
    expect(wordsOf(await read()).rejected).toEqual([ships.exact]);
  });

  it('changes nothing by what was said already, and takes another reason', async () => {
    await decide(suggested);
    await decide({ ...suggested, reason: 'It was never away.' });
    expect(await events()).toEqual([]);
    await decide({ ...rejected, reason: 'Rhetoric.' });
    const colleague = await desk.colleague('Omar');
    await decide(rejected, ships, colleague);
    await decide({ ...rejected, reason: ' Rhetoric. ' }, ships, colleague);
    expect((await events()).map(({ actor_name: name }) => name)).toEqual([EDITOR.name]);
    await decide({ ...rejected, reason: 'A joke.' }, ships, colleague);
    expect((await read()).rejected).toMatchObject([{ decision: { by: 'Omar', reason: 'A joke.' } }]);
    expect(await events()).toHaveLength(2);
  });

  it('cannot be rejected once a claim stands in a part of its words, but what was rejected can be taken back', async () => {
    const file = ({ exact }: Found) =>
      desk.claim({ text: exact, appearance: { documentId: article.id, exact: exact.slice(-12) } });
    await file(ships);
    expect(await refusalOf(decide(rejected))).toBe('passage_decisions_reject_no_claim');
    expect((await read()).reported[0]).toMatchObject({ status: 'suggested', actions: [] });
    expect(await events()).toEqual([]);
    await decide(rejected, bridge);
    const claimId = await file(bridge);
    expect((await read()).rejected).toMatchObject([
      { id: bridge.draftId, claimIds: [claimId], actions: ['decide'] },
    ]);
    await decide(suggested, bridge);
    expect(wordsOf(await read()).rejected).toEqual([]);
  });

  it('has to be one of the article’s', async () => {
    const nobody = newId();
    const other = { ...ships, draftId: nobody };
    await expect(decide(rejected, other)).rejects.toBeInstanceOf(DraftUnknown);
    const elsewhere = await storeArticle(desk, TEXT);
    await expect(decide(rejected, elsewhere.drafts[0])).rejects.toBeInstanceOf(DraftUnknown);
    await expect(
      new DecidePassage(desk.dataSource).execute(EDITOR, nobody, ships.draftId, rejected),
    ).rejects.toBeInstanceOf(RecordNotFound);
    await decide(rejected);
    article = elsewhere;
    expect(wordsOf(await read()).rejected).toEqual([]);
  });

  it('takes the draft of the form with it in which the reason was typed', async () => {
    const place = { ownerId: EDITOR.userId, kind: 'decision', subject: ships.draftId } as const;
    await new SaveDraft(desk.dataSource).execute(place, { content: { reason: 'R' }, expected: null });
    await decide(rejected);
    expect(await desk.count('drafts', 'subject = $1', [ships.draftId])).toBe(0);
  });
});

describe('what was rejected', () => {
  const widthOf = ({ start, end }: ClaimDraft): number => Math.floor((end - start) / 5);

  it.each([
    ['at its end', (draft: ClaimDraft) => ({ start: draft.start, end: draft.end - widthOf(draft) })],
    ['at its beginning', (draft: ClaimDraft) => ({ start: draft.start + widthOf(draft), end: draft.end })],
    ['wider', (draft: ClaimDraft) => ({ start: draft.start - 6, end: draft.end })],
  ])('does not come back by an engine that cuts it a little otherwise: %s', async (_, recut) => {
    await decide({ ...rejected, reason: 'Rhetoric.' });
    const drafts = await read(new OtherEngine(recut));
    expect(drafts.reported).toHaveLength(1);
    expect(drafts.rejected).toMatchObject([{ status: 'rejected', decision: { reason: 'Rhetoric.' } }]);
    expect(drafts.rejected[0]!.selector.exact).not.toBe(ships.exact);
    expect(drafts.rejected[0]!.id).not.toBe(ships.draftId);
  });

  it('says nothing of a statement that is a third shorter', async () => {
    await decide(rejected);
    const halved = ({ start, end }: ClaimDraft) => ({ start, end: end - Math.ceil((end - start) / 3) });
    const drafts = await read(new OtherEngine(halved));
    expect(drafts.reported).toHaveLength(2);
    expect(drafts.rejected).toEqual([]);
  });

  it('is back for an engine that cuts it otherwise, once it was taken back', async () => {
    await decide(rejected);
    await decide(suggested);
    const drafts = await read(new OtherEngine(({ start, end }) => ({ start, end: end - 2 })));
    expect(drafts.rejected).toEqual([]);
  });

  it('is taken back by whom an engine shows it that cuts it otherwise', async () => {
    // What an earlier version found, and somebody rejected.
    await desk.rows(
      `insert into passage_decisions (snapshot_id, start_at, end_at, decision, decided_by) values ($1, $2, $3, 'rejected', 'U')`,
      [article.snapshotId, ships.start, ships.end - 2],
    );
    expect(wordsOf(await read()).rejected).toEqual([ships.exact]);
    await decide(suggested);
    expect(wordsOf(await read()).rejected).toEqual([]);
    expect(await events()).toMatchObject([{ before: { decidedBy: 'U', endAt: ships.end - 2 } }]);
    expect(
      wordsOf(await read(new OtherEngine(({ start, end }) => ({ start, end: end - 2 })))).rejected,
    ).toEqual([]);
  });
});

describe('two at once', () => {
  const held = () =>
    desk.hold(`select from document_snapshots where id = '${article.snapshotId}' for update`);

  it('who reject a statement reject it once, as the first of them says', async () => {
    const release = await held();
    const both = [decide(rejected, ships, await desk.colleague('Leila'))];
    await desk.untilWaiting(1);
    both.push(decide(rejected, ships, await desk.colleague('Omar')));
    await desk.untilWaiting(2);
    await release();
    await Promise.all(both);
    expect((await events()).map(({ actor_name: name }) => name)).toEqual(['Leila']);
    expect(await desk.count('passage_decisions', 'snapshot_id = $1', [article.snapshotId])).toBe(1);
    expect((await read()).rejected).toMatchObject([{ decision: { by: 'Leila' } }]);
  });

  it('who reject it for two reasons both stand in the trail, the second upon the first', async () => {
    const release = await held();
    const both = [decide({ ...rejected, reason: 'One.' }), decide({ ...rejected, reason: 'Two.' })];
    await desk.untilWaiting(2);
    await release();
    await Promise.all(both);
    const [first, second] = await events();
    expect(second?.before).toMatchObject({ reason: (first?.after as { reason: string }).reason });
    expect(await desk.count('passage_decisions', 'snapshot_id = $1', [article.snapshotId])).toBe(1);
  });

  it('of whom one files a claim of it and one rejects it, the second is refused', async () => {
    const sourceId = await desk.source();
    const release = await held();
    const filing = desk.claim({
      text: ships.exact,
      attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }],
      appearance: { documentId: article.id, exact: ships.exact },
    });
    await desk.untilWaiting(1);
    const rejecting = refusalOf(decide(rejected));
    await desk.untilWaiting(2);
    await release();
    await filing;
    expect(await rejecting).toBe('passage_decisions_reject_no_claim');
    expect(wordsOf(await read()).rejected).toEqual([]);
  });
});
