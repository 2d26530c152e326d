import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anchorQuotes } from '../../src/evidence/anchor-quotes.js';
import { EvidenceNotRemoved, EvidenceUnknown } from '../../src/evidence/evidence.errors.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { RestoreEvidence } from '../../src/evidence/restore-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { capture } from './support/captures.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

let desk: Desk;
let reader: EvidenceReader;
let removeEvidence: RemoveEvidence;
let restoreEvidence: RestoreEvidence;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new EvidenceReader(desk.dataSource);
  removeEvidence = new RemoveEvidence(desk.dataSource);
  restoreEvidence = new RestoreEvidence(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
});

describe('adding evidence', () => {
  it('stores it with its stance on this claim, signed', async () => {
    const publisherId = await desk.source('Weather office');
    const linkId = await desk.evidence(claimId, {
      title: ' Rain gauge ',
      url: 'https://example.org/rain',
      tier: 'secondary',
      secondaryReason: 'The gauge is gone.',
      language: 'ar',
      publisherId,
      publishedAt: '2024-04-13T10:00:00+03:00',
      stance: 'refutes',
      quote: '0 mm',
      locator: 'p. 3',
      note: 'N',
    });
    expect(await reader.getLink(EDITOR, linkId)).toEqual({
      id: linkId,
      stance: 'refutes',
      quote: '0 mm',
      anchor: null,
      locator: 'p. 3',
      note: 'N',
      revision: 1,
      addedAt: expect.stringMatching(/Z$/) as unknown,
      addedBy: EDITOR.name,
      evidence: {
        id: expect.any(String) as unknown,
        title: 'Rain gauge',
        url: 'https://example.org/rain',
        tier: 'secondary',
        secondaryReason: 'The gauge is gone.',
        language: 'ar',
        direction: 'rtl',
        publisher: {
          id: publisherId,
          kind: 'organisation',
          names: [{ language: 'en', direction: 'ltr', name: 'Weather office' }],
        },
        publishedAt: '2024-04-13T07:00:00.000Z',
        file: null,
        accessLevel: 'public',
        accessReason: null,
        isWithheld: false,
        derivedFrom: [],
        revision: 1,
        createdAt: expect.stringMatching(/Z$/) as unknown,
      },
    });
  });

  it('lets one piece support one claim and refute another', async () => {
    const other = await desk.claim({ text: 'It did not rain.' });
    const { evidence } = await reader.getLink(EDITOR, await desk.evidence(claimId, { stance: 'supports' }));
    const before = await desk.count('evidence');
    const link = await desk.evidence(other, { evidenceId: evidence.id, stance: 'refutes' });
    expect(await reader.getLink(EDITOR, link)).toMatchObject({
      stance: 'refutes',
      evidence: { id: evidence.id },
    });
    expect(await desk.count('evidence')).toBe(before);
  });

  it('gives one piece one stance on a claim, also when two add it at once', async () => {
    const { evidence } = await reader.getLink(
      EDITOR,
      await desk.evidence(await desk.claim({ text: 'Elsewhere.' })),
    );
    const both = await Promise.allSettled([
      desk.evidence(claimId, { evidenceId: evidence.id, stance: 'supports' }),
      desk.evidence(claimId, { evidenceId: evidence.id, stance: 'refutes' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(desk.evidence(claimId, { evidenceId: evidence.id }))).toBe(
      'evidence_links_one_stance_per_claim',
    );
  });

  it.each([
    ['a claim that is not there', () => desk.evidence(newId()), RecordNotFound],
    ['a piece that is not stored', () => desk.evidence(claimId, { evidenceId: newId() }), EvidenceUnknown],
    ['a new piece without a title', () => desk.evidence(claimId, { title: undefined }), EvidenceUnknown],
  ])('refuses %s and keeps nothing', async (_, attempt, problem) => {
    const before = await desk.census();
    await expect(attempt()).rejects.toThrow(problem);
    expect(await desk.census()).toEqual(before);
  });

  it.each([
    ['whose publisher is unknown', { publisherId: newId() }, 'evidence_publisher_fk'],
    ['that derives from what is not stored', { derivedFromId: newId() }, 'evidence_derived_from_fk'],
    [
      'with a file that was not uploaded',
      { fileSha256: '0'.repeat(64), fileName: 'a.pdf' },
      'evidence_file_fk',
    ],
    ['that is withheld without a reason', { accessLevel: 'reviewers_only' }, 'evidence_withheld_with_reason'],
    ['that is public with a reason to withhold it', { accessReason: 'R' }, 'evidence_withheld_with_reason'],
  ] as const)('keeps no evidence %s', async (_, fault, constraint) => {
    const before = await desk.census();
    expect(await refusalOf(desk.evidence(claimId, fault))).toBe(constraint);
    expect(await desk.census()).toEqual(before);
  });
});

describe('removing evidence', () => {
  it('keeps the link, signed, and the evidence', async () => {
    const linkId = await desk.evidence(claimId);
    await removeEvidence.execute(EDITOR, claimId, linkId);
    const [link] = await desk.rows('select removed_by, removed_at from evidence_links where id = $1', [
      linkId,
    ]);
    expect(link).toEqual({ removed_by: EDITOR.name, removed_at: expect.any(Date) as unknown });
    expect((await reader.getLink(EDITOR, linkId)).evidence.title).toBe('A record');
  });

  it('lets it be added again, with another stance', async () => {
    const linkId = await desk.evidence(claimId, { stance: 'supports' });
    const { evidence } = await reader.getLink(EDITOR, linkId);
    await removeEvidence.execute(EDITOR, claimId, linkId);
    await desk.evidence(claimId, { evidenceId: evidence.id, stance: 'refutes' });
    expect(await desk.count('evidence_links', 'claim_id = $1 and removed_at is null', [claimId])).toBe(1);
  });

  it('happens once when two remove it at once', async () => {
    const linkId = await desk.evidence(claimId);
    const both = await Promise.allSettled([1, 2].map(() => removeEvidence.execute(EDITOR, claimId, linkId)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await desk.count('audit_events', `action = 'evidence.removed' and entity_id = $1`, [claimId]),
    ).toBe(1);
  });

  it('does not take evidence off a claim under the address of another', async () => {
    const linkId = await desk.evidence(claimId);
    const other = await desk.claim({ text: 'It snowed.' });
    await expect(removeEvidence.execute(EDITOR, other, linkId)).rejects.toThrow(RecordNotFound);
    expect(await desk.count('evidence_links', 'id = $1 and removed_at is null', [linkId])).toBe(1);
  });
});

describe('bringing evidence back', () => {
  it('makes it the same link again, as it was', async () => {
    const linkId = await desk.evidence(claimId, { quote: 'Words', note: 'N' });
    const link = await reader.getLink(EDITOR, linkId);
    await removeEvidence.execute(EDITOR, claimId, linkId);
    await restoreEvidence.execute(EDITOR, claimId, linkId);
    expect(await reader.getLink(EDITOR, linkId)).toEqual(link);
    expect(await desk.count('evidence_links', 'claim_id = $1 and removed_at is null', [claimId])).toBe(1);
    expect(
      await desk.count('audit_events', `action = 'evidence.restored' and entity_id = $1`, [claimId]),
    ).toBe(1);
  });

  it('is refused for what stands there, also when two bring it back at once', async () => {
    const linkId = await desk.evidence(claimId);
    await expect(restoreEvidence.execute(EDITOR, claimId, linkId)).rejects.toThrow(EvidenceNotRemoved);
    await removeEvidence.execute(EDITOR, claimId, linkId);
    const both = await Promise.allSettled([1, 2].map(() => restoreEvidence.execute(EDITOR, claimId, linkId)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused once the piece was added again', async () => {
    const linkId = await desk.evidence(claimId);
    const { evidence } = await reader.getLink(EDITOR, linkId);
    await removeEvidence.execute(EDITOR, claimId, linkId);
    await desk.evidence(claimId, { evidenceId: evidence.id, stance: 'refutes' });
    expect(await refusalOf(restoreEvidence.execute(EDITOR, claimId, linkId))).toBe(
      'evidence_links_one_stance_per_claim',
    );
  });

  it('looks for its words in what was captured meanwhile', async () => {
    const linkId = await desk.evidence(claimId, { quote: 'It rained.' });
    const { evidence } = await reader.getLink(EDITOR, linkId);
    await removeEvidence.execute(EDITOR, claimId, linkId);
    const captureId = await capture(desk, evidence.id, 'They say: It rained.');
    await desk.dataSource.transaction((manager) => anchorQuotes(manager, captureId));
    expect((await reader.getLink(EDITOR, linkId)).anchor).toBeNull();
    await restoreEvidence.execute(EDITOR, claimId, linkId);
    expect((await reader.getLink(EDITOR, linkId)).anchor).toMatchObject({ status: 'anchored', captureId });
  });

  it('does not bring evidence back under the address of another claim', async () => {
    const linkId = await desk.evidence(claimId);
    await removeEvidence.execute(EDITOR, claimId, linkId);
    const other = await desk.claim({ text: 'It snowed.' });
    await expect(restoreEvidence.execute(EDITOR, other, linkId)).rejects.toThrow(RecordNotFound);
  });
});
