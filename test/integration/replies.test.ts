import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimClosed } from '../../src/claims/claim.errors.js';
import { newId } from '../../src/platform/database/new-id.js';
import { EditConflict } from '../../src/platform/http/check-revision.js';
import { InputInvalid, RecordNotFound } from '../../src/platform/http/general.errors.js';
import { AskForReply, type NewReplyRequest } from '../../src/reviews/replies/ask-for-reply.js';
import { RecordReply, type ReplyChanges } from '../../src/reviews/replies/record-reply.js';
import { RepliesReader } from '../../src/reviews/replies/replies.reader.js';
import { SourceUnknown } from '../../src/sources/source.errors.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

let desk: Desk;
let reader: RepliesReader;
let claimId: string;
let sourceId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new RepliesReader(desk.dataSource);
  sourceId = await desk.source('The ministry');
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'The ministry closed the bridge' });
});

const ask = (more: Partial<NewReplyRequest> = {}): Promise<string> =>
  new AskForReply(desk.dataSource).execute(EDITOR, claimId, {
    sourceId,
    channel: 'email',
    question: 'Did you close the bridge?',
    language: 'en',
    ...more,
  });
const record = (id: string, changes: ReplyChanges, expected?: number): Promise<void> =>
  new RecordReply(desk.dataSource).execute(EDITOR, claimId, id, changes, expected);
const PAST = { askedAt: '2024-04-10', deadline: '2024-04-12' };

describe('a request for a reply', () => {
  it('is kept as it was put, and is pending', async () => {
    const id = await ask({ contact: 'press@ministry.example', deadline: '2999-01-01' });
    expect(await reader.list(EDITOR, claimId)).toMatchObject([
      {
        id,
        source: { id: sourceId, names: [{ name: 'The ministry' }] },
        channel: 'email',
        contact: 'press@ministry.example',
        question: { text: 'Did you close the bridge?', language: 'en', direction: 'ltr' },
        askedBy: EDITOR.name,
        deadline: '2999-01-01T00:00:00.000Z',
        state: 'pending',
        answer: null,
        revision: 1,
        actions: ['record'],
        outcomes: ['answered', 'declined', 'not_reached'],
      },
    ]);
  });

  it('is overdue once its deadline has passed', async () => {
    const id = await ask(PAST);
    expect(await reader.get(EDITOR, id)).toMatchObject({
      state: 'overdue',
      outcomes: expect.arrayContaining(['no_answer']),
    });
  });

  it('needs a source that is in the registry, and a claim that people work on', async () => {
    await expect(ask({ sourceId: newId() })).rejects.toThrow(SourceUnknown);
    await desk.rows(`update claims set status = 'open' where id = $1`, [claimId]);
    await desk.rows(
      `update claims set status = 'not_checkable', not_checkable_reason = 'An opinion' where id = $1`,
      [claimId],
    );
    await expect(ask()).rejects.toThrow(ClaimClosed);
    expect(await reader.list(EDITOR, claimId)).toEqual([]);
  });

  it('cannot be due before it was made', async () => {
    await expect(ask({ askedAt: '2024-04-12', deadline: '2024-04-10' })).rejects.toThrow(InputInvalid);
  });

  it('is never put otherwise, and never removed', async () => {
    const id = await ask();
    const rewording = desk.rows(`update reply_requests set question = 'Why?' where id = $1`, [id]);
    expect(await refusalOf(rewording)).toBe('reply_requests_stay_as_put');
    const removal = desk.rows('delete from reply_requests where id = $1', [id]);
    expect(await refusalOf(removal)).toBe('reply_requests_stay_as_put');
  });

  it('is not there for a claim that is not, or another claim', async () => {
    const id = await ask();
    await expect(reader.list(EDITOR, newId())).rejects.toThrow(RecordNotFound);
    claimId = await desk.claim({ text: 'Another claim' });
    await expect(record(id, { outcome: 'declined' })).rejects.toThrow(RecordNotFound);
  });
});

describe('what came of it', () => {
  it('is an answer, in its words and language, with its time', async () => {
    const id = await ask();
    await record(id, { outcome: 'answered', answer: ' أغلقناه للصيانة. ', answerLanguage: 'ar' });
    const reply = await reader.get(EDITOR, id);
    expect(reply).toMatchObject({
      state: 'answered',
      answer: { text: 'أغلقناه للصيانة.', language: 'ar', direction: 'rtl' },
      recordedBy: EDITOR.name,
      revision: 2,
    });
    expect(reply.answeredAt).not.toBeNull();
  });

  it('is that they declined to comment, with or without words', async () => {
    const id = await ask();
    await record(id, { outcome: 'declined' });
    expect(await reader.get(EDITOR, id)).toMatchObject({ state: 'declined', answer: null, answeredAt: null });
    await record(id, { answer: 'No comment.', answerLanguage: 'en' });
    expect(await reader.get(EDITOR, id)).toMatchObject({
      state: 'declined',
      answer: { text: 'No comment.' },
    });
  });

  it('is silence only once the deadline has passed', async () => {
    const pending = await ask({ deadline: '2999-01-01' });
    await expect(record(pending, { outcome: 'no_answer' })).rejects.toThrow(InputInvalid);
    const overdue = await ask(PAST);
    await record(overdue, { outcome: 'no_answer' });
    expect(await reader.get(EDITOR, overdue)).toMatchObject({ state: 'no_answer' });
  });

  it('can be an answer that came after the silence was recorded', async () => {
    const id = await ask(PAST);
    await record(id, { outcome: 'no_answer' });
    await record(id, { outcome: 'answered', answer: 'Sorry, late.', answerLanguage: 'en' });
    expect(await reader.get(EDITOR, id)).toMatchObject({ state: 'answered', revision: 3 });
  });

  it('is taken back whole where it was recorded by mistake', async () => {
    const id = await ask({ deadline: '2999-01-01' });
    await record(id, { outcome: 'answered', answer: 'A', answerLanguage: 'en' });
    await expect(record(id, { outcome: null })).rejects.toThrow(InputInvalid);
    await record(id, { outcome: null, answer: null, answerLanguage: null });
    expect(await reader.get(EDITOR, id)).toMatchObject({
      state: 'pending',
      answer: null,
      answeredAt: null,
      recordedAt: null,
      recordedBy: null,
    });
  });

  it('is not written over what the actor has not seen', async () => {
    const id = await ask();
    await record(id, { outcome: 'declined' }, 1);
    const conflict = await record(id, { outcome: 'not_reached' }, 1).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(EditConflict);
    expect((conflict as EditConflict).more).toMatchObject({
      changed: [{ field: 'outcome', before: null, after: 'declined' }],
      by: EDITOR.name,
    });
  });

  it('is decided one after the other by two at once', async () => {
    const id = await ask();
    const outcomes = await Promise.allSettled([
      record(id, { outcome: 'declined' }, 1),
      record(id, { outcome: 'not_reached' }, 1),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
