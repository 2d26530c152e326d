import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RecordWithdrawal } from '../../src/claims/record-withdrawal.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { ChangeEvidenceLink } from '../../src/evidence/change-evidence-link.js';
import { ChangeEvidence } from '../../src/evidence/change-evidence.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import type { DraftKind } from '../../src/platform/drafts/draft.entity.js';
import { SaveDraft } from '../../src/platform/drafts/save-draft.js';
import { AskForReply } from '../../src/reviews/replies/ask-for-reply.js';
import { RecordReply } from '../../src/reviews/replies/record-reply.js';
import { RequestRecheck } from '../../src/rechecks/request-recheck.js';
import { DeclareInterest } from '../../src/reviews/interests/declare-interest.js';
import { CorrectVerdict } from '../../src/verdicts/correct-verdict.js';
import { RetractVerdict } from '../../src/verdicts/retract-verdict.js';
import { MergeSource } from '../../src/sources/merge-source.js';
import { conclusion, Desk, EDITOR, FALSE, TRUE } from './support/desk.js';
import { makeJudgeable } from './support/judgeable.js';
import { adjudicate, review } from './support/reviewing.js';

let desk: Desk;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
});

const drafted = (kind: DraftKind, subject: string) =>
  new SaveDraft(desk.dataSource).execute(
    { ownerId: EDITOR.userId, kind, subject },
    { content: { note: 'So far' }, expected: null },
  );
const drafts = () => desk.count('drafts', 'owner_id = $1', [EDITOR.userId]);

/** Makes the way for what is filed; answers with the record that its draft is about, and with what files it. */
type Way = () => Promise<{ subject: string; file: () => Promise<unknown> }>;

const aboutClaim = (file: () => Promise<unknown>) => Promise.resolve({ subject: claimId, file });

const asked = async (): Promise<string> =>
  new AskForReply(desk.dataSource).execute(EDITOR, claimId, {
    sourceId: await desk.source(),
    channel: 'email',
    question: 'Is it so?',
    language: 'en',
  });

const FILED: [what: string, kind: DraftKind, way: Way][] = [
  ['a review', 'review', () => aboutClaim(() => review(desk, EDITOR, claimId))],
  [
    'an adjudication',
    'adjudication',
    async () => {
      await review(desk, await desk.colleague('One'), claimId);
      await review(desk, await desk.colleague('Two'), claimId, { ratingId: FALSE });
      return aboutClaim(() => adjudicate(desk, EDITOR, claimId));
    },
  ],
  ['evidence', 'evidence', () => aboutClaim(() => desk.evidence(claimId))],
  [
    'a change of evidence',
    'evidence',
    async () => {
      const link = await new EvidenceReader(desk.dataSource).getLink(EDITOR, await desk.evidence(claimId));
      const { id } = link.evidence;
      return {
        subject: id,
        file: () => new ChangeEvidence(desk.dataSource).execute(EDITOR, id, { title: 'T' }),
      };
    },
  ],
  [
    'a change of what evidence says',
    'evidence',
    async () => {
      const id = await desk.evidence(claimId);
      const change = new ChangeEvidenceLink(desk.dataSource);
      return { subject: id, file: () => change.execute(EDITOR, claimId, id, { note: 'N' }) };
    },
  ],
  [
    'a verdict',
    'verdict',
    async () => {
      await makeJudgeable(desk, claimId, TRUE);
      return aboutClaim(() => desk.publish(claimId));
    },
  ],
  [
    'a correction',
    'correction',
    async () => {
      const id = await desk.verdict(claimId);
      const correction = { ...conclusion(), whatWasWrong: 'W', whatChanged: 'C' };
      return aboutClaim(() => new CorrectVerdict(desk.dataSource).execute(EDITOR, id, correction));
    },
  ],
  [
    'a retraction',
    'retraction',
    async () => {
      const id = await desk.verdict(claimId);
      const retraction = { whatWasWrong: 'W', language: 'en' };
      return aboutClaim(() => new RetractVerdict(desk.dataSource).execute(EDITOR, id, retraction));
    },
  ],
  ['a request for a reply', 'reply', () => aboutClaim(asked)],
  [
    'what came of a request for a reply',
    'reply',
    async () => {
      const subject = await asked();
      const record = new RecordReply(desk.dataSource);
      return { subject, file: () => record.execute(EDITOR, claimId, subject, { outcome: 'declined' }) };
    },
  ],
  [
    'a recheck',
    'recheck',
    async () => {
      const subject = await desk.claim({ text: 'It thawed.' });
      await desk.verdict(subject);
      return { subject, file: () => new RequestRecheck(desk.dataSource).execute(EDITOR, subject, null) };
    },
  ],
  [
    'a merge of sources',
    'merge',
    async () => {
      const [subject, intoId] = [await desk.source('Twin'), await desk.source('Standing')];
      const merge = new MergeSource(desk.dataSource);
      return { subject, file: () => merge.execute(EDITOR, subject, { intoId, reason: 'One office.' }) };
    },
  ],
  [
    'what a source took back',
    'withdrawal',
    async () => {
      const [link] = await desk.rows<{ id: string }>('select id from attributions where claim_id = $1', [
        claimId,
      ]);
      const record = new RecordWithdrawal(desk.dataSource);
      return aboutClaim(() => record.execute(EDITOR, claimId, link!.id, { note: 'N', language: 'en' }));
    },
  ],
  [
    'an interest in the claim',
    'interest',
    () => aboutClaim(() => new DeclareInterest(desk.dataSource).execute(EDITOR, { claimId })),
  ],
  [
    'an interest in a source of the claim',
    'interest',
    async () => {
      const interest = { sourceId: await desk.source(), isSelf: true, draftClaimId: claimId };
      return aboutClaim(() => new DeclareInterest(desk.dataSource).execute(EDITOR, interest));
    },
  ],
  [
    'a decision on a contradiction',
    'decision',
    async () => {
      const claimBId = await desk.claim({ text: 'It did not rain.' });
      const pair = { claimAId: claimId, claimBId, note: 'N', noteLanguage: 'en' };
      const id = await new SuggestContradiction(desk.dataSource).execute(EDITOR, pair);
      const decide = new DecideContradiction(desk.dataSource);
      return { subject: id, file: () => decide.execute(EDITOR, id, { status: 'confirmed', reason: 'R' }) };
    },
  ],
];

describe.each(FILED)('the draft of %s', (_, kind, way) => {
  it('goes with the filing, and only the one of whoever files', async () => {
    const { subject, file } = await way();
    await drafted(kind, subject);
    const colleague = await desk.colleague('Colleague');
    await new SaveDraft(desk.dataSource).execute(
      { ownerId: colleague.userId, kind, subject },
      { content: { note: 'Of another' }, expected: null },
    );
    await file();
    expect(await drafts()).toBe(0);
    expect(await desk.count('drafts', 'owner_id = $1', [colleague.userId])).toBe(1);
  });
});

describe('a draft', () => {
  it('stays when what it becomes is refused', async () => {
    await drafted('verdict', claimId);
    await expect(desk.publish(claimId)).rejects.toThrow();
    await drafted('evidence', claimId);
    await expect(desk.evidence(claimId, { quote: 'q', evidenceId: claimId })).rejects.toThrow();
    expect(await drafts()).toBe(2);
  });
});
