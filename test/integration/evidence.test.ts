import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EvidenceUnknown } from '../../src/evidence/evidence.errors.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

let desk: Desk;
let reader: EvidenceReader;
let removeEvidence: RemoveEvidence;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new EvidenceReader(desk.dataSource);
  removeEvidence = new RemoveEvidence(desk.dataSource);
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
    expect(await reader.getLink(linkId)).toEqual({
      id: linkId,
      stance: 'refutes',
      quote: '0 mm',
      locator: 'p. 3',
      note: 'N',
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
      },
    });
  });

  it('lets one piece support one claim and refute another', async () => {
    const other = await desk.claim({ text: 'It did not rain.' });
    const { evidence } = await reader.getLink(await desk.evidence(claimId, { stance: 'supports' }));
    const before = await desk.count('evidence');
    const link = await desk.evidence(other, { evidenceId: evidence.id, stance: 'refutes' });
    expect(await reader.getLink(link)).toMatchObject({ stance: 'refutes', evidence: { id: evidence.id } });
    expect(await desk.count('evidence')).toBe(before);
  });

  it('gives one piece one stance on a claim, also when two add it at once', async () => {
    const { evidence } = await reader.getLink(await desk.evidence(await desk.claim({ text: 'Elsewhere.' })));
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

  it('keeps no evidence whose publisher is unknown', async () => {
    const before = await desk.census();
    expect(await refusalOf(desk.evidence(claimId, { publisherId: newId() }))).toBe('evidence_publisher_fk');
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
    expect((await reader.getLink(linkId)).evidence.title).toBe('A record');
  });

  it('lets it be added again, with another stance', async () => {
    const linkId = await desk.evidence(claimId, { stance: 'supports' });
    const { evidence } = await reader.getLink(linkId);
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
