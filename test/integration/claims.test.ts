import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import {
  ClaimClosed,
  DocumentUnknown,
  QuotationNotFound,
  TranslationIntoItself,
} from '../../src/claims/claim.errors.js';
import type { NewClaim } from '../../src/claims/create-claim.js';
import { KEYS_VERSION } from '../../src/language/contradiction/contradiction-keys.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { RetractVerdict } from '../../src/verdicts/retract-verdict.js';
import { Desk, EDITOR, refusalOf, TRUE } from './support/desk.js';
import { makeJudgeable } from './support/judgeable.js';
import { review } from './support/reviewing.js';

let desk: Desk;
let changeClaim: ChangeClaim;

beforeAll(async () => {
  desk = await Desk.open();
  changeClaim = new ChangeClaim(desk.dataSource);
});

afterAll(() => desk.close());

async function theClaim(id: string): Promise<Record<string, unknown>> {
  const [claim] = await desk.rows('select *, event_date::text from claims where id = $1', [id]);
  return claim!;
}

async function tagsOf(id: string): Promise<string[]> {
  const rows = await desk.rows<{ tag: string }>(
    'select tag from claim_tags where claim_id = $1 order by tag collate "C"',
    [id],
  );
  return rows.map(({ tag }) => tag);
}

describe('entering a claim', () => {
  it('keeps a draft from the reviewers', async () => {
    const id = await desk.claim({ text: 'It rained.', status: 'draft' });
    expect(await theClaim(id)).toMatchObject({ status: 'draft' });
  });

  it('stores its words trimmed, in the language that their script tells, open and ready to be found', async () => {
    const id = await desk.claim({
      text: '  صُدّت ٩٩٪ من الصواريخ ',
      topic: ' الهجوم ',
      eventDate: '2024-04-13',
    });
    expect(await theClaim(id)).toMatchObject({
      text: 'صُدّت ٩٩٪ من الصواريخ',
      language: 'ar',
      status: 'open',
      topic: 'الهجوم',
      event_date: '2024-04-13',
      search_text: 'صدت 99% من الصواريخ',
      keys_version: KEYS_VERSION,
      external_key: null,
    });
  });

  it('keeps the day of the event as the calendar names it, whatever the time zone', async () => {
    const id = await desk.claim({
      text: 'It rained.',
      eventDate: '2024-01-01',
      claimedAt: '2024-01-01T00:30:00+03:00',
    });
    const claim = await theClaim(id);
    expect(claim['event_date']).toBe('2024-01-01');
    expect((claim['claimed_at'] as Date).toISOString()).toBe('2023-12-31T21:30:00.000Z');
  });

  it('keeps the chain in the order in which it is given', async () => {
    const [person, office, agency, paper] = await Promise.all(
      ['Person', 'Office', 'Agency', 'Paper'].map((name) => desk.source(name)),
    );
    const id = await desk.claim({
      text: 'There are ways.',
      attributions: [
        { sourceId: person!, role: 'claimant', kind: 'direct_quote', reportingVerb: 'said' },
        { sourceId: office!, role: 'speaks_for', kind: 'direct_quote' },
        { sourceId: agency!, role: 'relayed_by', kind: 'paraphrase', reportingVerb: null },
        { sourceId: paper!, role: 'published_by', kind: 'document' },
      ],
    });
    expect(
      await desk.rows(
        'select position, source_id, role, kind, reporting_verb from attributions where claim_id = $1 order by position',
        [id],
      ),
    ).toEqual([
      { position: 0, source_id: person, role: 'claimant', kind: 'direct_quote', reporting_verb: 'said' },
      { position: 1, source_id: office, role: 'speaks_for', kind: 'direct_quote', reporting_verb: null },
      { position: 2, source_id: agency, role: 'relayed_by', kind: 'paraphrase', reporting_verb: null },
      { position: 3, source_id: paper, role: 'published_by', kind: 'document', reporting_verb: null },
    ]);
  });

  it('takes the same sentence by two sources for two claims', async () => {
    const text = 'The bridge is closed.';
    const ids = [await desk.claim({ text }), await desk.claim({ text })];
    expect(new Set(ids).size).toBe(2);
  });

  it('refuses a translation into its own language, and writes nothing', async () => {
    const before = await desk.census();
    const entering = desk.claim({
      text: 'أصاب نصف الصواريخ أهدافها',
      translations: [{ language: 'ar', text: 'ترجمة إلى اللغة نفسها' }],
      attributions: [],
    });
    await expect(entering).rejects.toBeInstanceOf(TranslationIntoItself);
    expect(await desk.census()).toEqual(before);
  });

  it('keeps its translations', async () => {
    const id = await desk.claim({
      text: 'أصاب نصف الصواريخ أهدافها',
      translations: [{ language: 'en', text: ' Half of the missiles hit ' }],
    });
    expect(
      await desk.rows('select language, text from claim_translations where claim_id = $1', [id]),
    ).toEqual([{ language: 'en', text: 'Half of the missiles hit' }]);
    expect((await theClaim(id))['search_text']).toBe('اصاب نصف الصواريخ اهدافها | half of the missiles hit');
  });

  it('promises a scan for contradictions in the same transaction', async () => {
    const id = await desk.claim({ text: 'It snowed.' });
    expect(await desk.rows('select kind, state, attempts from jobs where subject = $1', [id])).toEqual([
      { kind: 'contradiction_scan', state: 'queued', attempts: 0 },
    ]);
  });
});

describe('finding the place of a claim in its article', () => {
  // Each of the first three characters is two units of UTF-16 and one code point.
  const TEXT = '😀𝔸🇾 He said: it rained. She said: it rained. ثم قال: تمطر.';
  let documentId: string;
  let snapshotId: string;

  beforeAll(async () => {
    ({ id: documentId, snapshotId } = await desk.document(TEXT));
  });

  const placed = (selector: Partial<NonNullable<NewClaim['appearance']>> & { exact: string }) =>
    desk.claim({ text: 'It rained.', appearance: { documentId, ...selector } });

  const place = async (claimId: string) => {
    const [row] = await desk.rows<{ start_at: number; end_at: number }>(
      'select snapshot_id, exact, start_at, end_at, anchor_status from appearances where claim_id = $1',
      [claimId],
    );
    return row!;
  };

  it('counts in code points, also after characters beyond the basic plane', async () => {
    const found = await place(await placed({ exact: 'He said' }));
    expect(found).toEqual({
      snapshot_id: snapshotId,
      exact: 'He said',
      start_at: 4,
      end_at: 11,
      anchor_status: 'anchored',
    });
    expect([...TEXT].slice(found.start_at, found.end_at).join('')).toBe('He said');
  });

  it('keeps what stands before and after, cut at code points', async () => {
    const id = await placed({ exact: 'He said' });
    expect(await desk.rows('select prefix, suffix from appearances where claim_id = $1', [id])).toEqual([
      { prefix: '😀𝔸🇾 ', suffix: ': it rained. She said: it rained' },
    ]);
  });

  it.each([
    ['what stands before it', { prefix: 'She said: ' }],
    ['what stands after it', { suffix: '. ثم' }],
    ['its position', { start: [...'😀𝔸🇾 He said: it rained. She said: '].length }],
  ])('tells a repeated quotation by %s', async (_, context) => {
    const found = await place(await placed({ exact: 'it rained', ...context }));
    expect(found.start_at).toBe([...'😀𝔸🇾 He said: it rained. She said: '].length);
  });

  it.each([
    ['stands there twice', { exact: 'it rained' }, 'ambiguous'],
    ['does not stand there', { exact: 'it snowed' }, 'absent'],
    ['stands there only in other letters', { exact: 'It Rained' }, 'absent'],
    ['stands there without its vowel marks', { exact: 'تُمطِر' }, 'absent'],
    ['does not stand at that position', { exact: 'it rained', start: 3 }, 'absent'],
    ['does not stand after those words', { exact: 'it rained', prefix: 'They said: ' }, 'absent'],
  ])('refuses a quotation that %s', async (_, selector, code) => {
    const before = await desk.census();
    const attempt = desk.claim({
      text: 'It rained.',
      attributions: [{ sourceId: await firstSource(), role: 'claimant', kind: 'paraphrase' }],
      appearance: { documentId, ...selector },
    });
    await expect(attempt).rejects.toThrow(QuotationNotFound);
    await expect(attempt).rejects.toMatchObject({ errors: [{ field: 'appearance.exact', code }] });
    expect(await desk.census()).toEqual(before);
  });

  it('refuses a document that is not stored', async () => {
    await expect(
      desk.claim({ text: 'It rained.', appearance: { documentId: newId(), exact: 'it' } }),
    ).rejects.toThrow(DocumentUnknown);
  });

  it('looks into the newest snapshot', async () => {
    const document = await desk.document('Old words.');
    await desk.rows(
      `insert into document_snapshots (id, document_id, sha256, text, captured_at)
       values ($1, $2, sha256(convert_to('New words.', 'UTF8')), 'New words.', now() + interval '1 second')`,
      [newId(), document.id],
    );
    const at = (exact: string) => desk.claim({ text: 'W', appearance: { documentId: document.id, exact } });
    await expect(at('Old')).rejects.toThrow(QuotationNotFound);
    expect((await place(await at('New'))).start_at).toBe(0);
  });
});

async function firstSource(): Promise<string> {
  const [source] = await desk.rows<{ id: string }>('select id from sources order by id limit 1');
  return source?.id ?? desk.source();
}

describe('a claim that breaks a rule', () => {
  let one: string;
  let other: string;

  beforeAll(async () => {
    one = await desk.source();
    other = await desk.source();
  });

  const link = (sourceId: string, role: 'claimant' | 'relayed_by' | 'published_by') => ({
    sourceId,
    role,
    kind: 'paraphrase' as const,
  });

  const broken: [string, string, () => Partial<NewClaim>][] = [
    [
      'names an unknown source',
      'attributions_source_fk',
      () => ({ attributions: [link(newId(), 'claimant')] }),
    ],
    [
      'has two claimants',
      'attributions_one_claimant_per_claim',
      () => ({ attributions: [link(one, 'claimant'), link(other, 'claimant')] }),
    ],
    [
      'starts with who passed it on',
      'attributions_start_with_who_says_it',
      () => ({ attributions: [link(one, 'relayed_by'), link(other, 'published_by')] }),
    ],
    [
      'names a source twice in a role',
      'attributions_source_once_per_role',
      () => ({ attributions: [link(one, 'claimant'), link(other, 'relayed_by'), link(other, 'relayed_by')] }),
    ],
    [
      'has two translations into a language',
      'claim_translations_pk',
      () => ({
        translations: [
          { language: 'fr', text: 'Un' },
          { language: 'fr', text: 'Deux' },
        ],
      }),
    ],
    ['has no words', 'claims_text_given', () => ({ text: ' \n ' })],
  ];

  it.each(broken)('%s: %s refuses it, and nothing of it is left', async (_, constraint, changes) => {
    const before = await desk.census();
    const attributions = [link(one, 'claimant')];
    expect(await refusalOf(desk.claim({ text: 'Words', attributions, ...changes() }))).toBe(constraint);
    expect(await desk.census()).toEqual(before);
  });
});

describe('changing a claim', () => {
  let id: string;

  beforeEach(async () => {
    id = await desk.claim({
      text: 'Half of the missiles hit',
      topic: 'attack',
      claimedAt: '2024-04-14T00:00:00Z',
      eventDate: '2024-04-13',
      translations: [{ language: 'ar', text: 'أصاب نصف الصواريخ أهدافها' }],
    });
    await desk.rows(`update jobs set state = 'done', finished_at = now() where subject = $1`, [id]);
  });

  const waitingScans = () => desk.count('jobs', `subject = $1 and state = 'queued'`, [id]);

  it('leaves what is not named as it is', async () => {
    await changeClaim.execute(EDITOR, id, { topic: 'strike' });
    expect(await theClaim(id)).toMatchObject({
      text: 'Half of the missiles hit',
      topic: 'strike',
      claimed_at: new Date('2024-04-14T00:00:00Z'),
      event_date: '2024-04-13',
    });
  });

  it('clears what is named as null', async () => {
    await changeClaim.execute(EDITOR, id, { topic: null, claimedAt: null, eventDate: null });
    expect(await theClaim(id)).toMatchObject({ topic: null, claimed_at: null, event_date: null });
  });

  it('keeps how far it has spread and what it does, and its tags, each once', async () => {
    await changeClaim.execute(EDITOR, id, {
      reach: 2,
      harm: 0,
      tags: [' night shift', 'عاجل', 'night  shift'],
    });
    expect(await theClaim(id)).toMatchObject({ reach: 2, harm: 0 });
    expect(await tagsOf(id)).toEqual(['night shift', 'عاجل']);
    await changeClaim.execute(EDITOR, id, { harm: null, topic: 'strike' });
    expect(await theClaim(id)).toMatchObject({ reach: 2, harm: null });
    expect(await tagsOf(id)).toEqual(['night shift', 'عاجل']);
    await changeClaim.execute(EDITOR, id, { tags: [] });
    expect(await tagsOf(id)).toEqual([]);
  });

  it('counts a change of tags as a revision, once, and none that changes nothing', async () => {
    const { revision } = (await theClaim(id)) as { revision: number };
    await changeClaim.execute(EDITOR, id, { tags: ['urgent'] });
    expect(await theClaim(id)).toMatchObject({ revision: revision + 1 });
    await changeClaim.execute(EDITOR, id, { tags: ['urgent'] });
    expect(await theClaim(id)).toMatchObject({ revision: revision + 1 });
    await changeClaim.execute(EDITOR, id, { tags: [], topic: 'Another' });
    expect(await theClaim(id)).toMatchObject({ revision: revision + 2 });
  });

  it('leaves an archived claim as it was archived', async () => {
    await desk.rows(`update claims set status = 'archived', archived_from = 'open' where id = $1`, [id]);
    await expect(changeClaim.execute(EDITOR, id, { tags: ['late'] })).rejects.toThrow(ClaimClosed);
    expect(await tagsOf(id)).toEqual([]);
  });

  it('makes the new words findable beside its translations, and the old ones not', async () => {
    const { contradiction_keys: before } = await theClaim(id);
    await changeClaim.execute(EDITOR, id, { text: 'A third of the drones were shot down' });
    const claim = await theClaim(id);
    expect(claim['search_text']).toBe('a third of the drones were shot down | اصاب نصف الصواريخ اهدافها');
    expect(claim['contradiction_keys']).not.toEqual(before);
  });

  it.each([
    ['its words', { text: 'A third of the missiles hit' }],
    ['the day of the event', { eventDate: '2024-04-14' }],
  ])('has it scanned again when %s change', async (_, changes) => {
    await changeClaim.execute(EDITOR, id, changes);
    expect(await waitingScans()).toBe(1);
  });

  it('does not have it scanned again for its topic', async () => {
    await changeClaim.execute(EDITOR, id, { topic: 'strike' });
    expect(await waitingScans()).toBe(0);
  });

  it('does not touch words that have a verdict, and says so by the name of the rule', async () => {
    await desk.verdict(id);
    const before = await desk.census();
    expect(await refusalOf(changeClaim.execute(EDITOR, id, { text: 'Other words' }))).toBe(
      'claims_keep_their_judged_words',
    );
    expect(await theClaim(id)).toMatchObject({ text: 'Half of the missiles hit' });
    expect(await desk.census()).toEqual(before);
  });

  it.each<[string, object]>([
    ['day of the event', { eventDate: '2024-04-14' }],
    ['time of saying it', { claimedAt: '2024-05-01T00:00:00Z' }],
  ])('takes another %s for a claim with a verdict only once that is retracted', async (_, changes) => {
    const verdictId = await desk.verdict(id);
    const change = () => changeClaim.execute(EDITOR, id, { topic: 'strike', ...changes });
    expect(await refusalOf(change())).toBe('claims_keep_their_judged_dates');
    const wrong = { whatWasWrong: 'The date.', language: 'en' };
    await new RetractVerdict(desk.dataSource).execute(EDITOR, verdictId, wrong);
    expect(await refusalOf(change())).toBe('claims_stay_as_reviewed');
    await desk.rows(`update claims set status = 'open' where id = $1`, [id]);
    await change();
    expect(await theClaim(id)).toMatchObject({ topic: 'strike' });
  });

  it('still takes another topic for a claim with a verdict', async () => {
    await desk.verdict(id);
    await changeClaim.execute(EDITOR, id, { topic: 'strike' });
    expect(await theClaim(id)).toMatchObject({ topic: 'strike' });
  });

  it('tells of a claim that is not there', async () => {
    await expect(changeClaim.execute(EDITOR, newId(), { topic: 'T' })).rejects.toThrow(RecordNotFound);
  });

  it('touches nothing that was reviewed, so that no verdict speaks of other words than its reviews', async () => {
    await makeJudgeable(desk, id, TRUE);
    const before = await desk.state();
    expect(await refusalOf(changeClaim.execute(EDITOR, id, { text: 'Other words' }))).toBe(
      'claims_stay_as_reviewed',
    );
    expect(await desk.state()).toEqual(before);
  });

  it('lets a review and other words that come at once not both go through, unless the words came first', async () => {
    const reviewer = await desk.colleague('Reviewer');
    const [reviewed, changed] = await Promise.allSettled([
      review(desk, reviewer, id),
      changeClaim.execute(EDITOR, id, { text: 'Other words' }),
    ]);
    expect(reviewed.status).toBe('fulfilled');
    const { text } = await theClaim(id);
    expect(text).toBe(changed.status === 'rejected' ? 'Half of the missiles hit' : 'Other words');
    const events = await desk.rows<{ action: string }>(
      `select action from audit_events where entity_id = $1 and action in ('claim.changed', 'review.filed') order by seq`,
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual(
      changed.status === 'rejected' ? ['review.filed'] : ['claim.changed', 'review.filed'],
    );
  });
});
