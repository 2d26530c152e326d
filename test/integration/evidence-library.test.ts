import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChangeEvidence, type EvidenceChanges } from '../../src/evidence/change-evidence.js';
import { originCountSql } from '../../src/evidence/evidence-counts.js';
import type { EvidenceLinkDto } from '../../src/evidence/evidence.dto.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import type { NewEvidence } from '../../src/evidence/add-evidence.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { capture } from './support/captures.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';
import { sha256 } from './support/valid-rows.js';

let desk: Desk;
let reader: EvidenceReader;
let changeEvidence: ChangeEvidence;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new EvidenceReader(desk.dataSource);
  changeEvidence = new ChangeEvidence(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
});

async function added(command: Partial<NewEvidence> = {}): Promise<EvidenceLinkDto> {
  return reader.getLink(EDITOR, await desk.evidence(claimId, command));
}

async function stored(command: Partial<NewEvidence> = {}): Promise<string> {
  return (await added(command)).evidence.id;
}

const change = (id: string, changes: EvidenceChanges) => changeEvidence.execute(EDITOR, id, changes);

describe('the library', () => {
  it('holds each piece once, newest first, with how many claims use it', async () => {
    const id = await stored({ title: 'A map' });
    const other = await desk.claim({ text: 'It snowed.' });
    const gone = await desk.evidence(other, { evidenceId: id });
    await desk.evidence(await desk.claim({ text: 'It hailed.' }), { evidenceId: id });
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, other, gone);
    const { items } = await reader.list(EDITOR, { limit: 1 });
    expect(items).toMatchObject([{ id, title: 'A map', claimCount: 2 }]);
  });

  it('is read page by page, each piece once', async () => {
    for (let n = 0; n < 5; n += 1) await stored();
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await reader.list(EDITOR, { limit: 2, cursor });
      all.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(await desk.count('evidence'));
  });

  it.each([
    ['its title in another spelling', 'الامم بيان'],
    ['its address', 'un.example.org'],
    ['its publisher', 'united'],
    ['words of several of them', 'بيان UNITED'],
  ])('finds a piece by %s', async (_, q) => {
    const publisherId = await desk.source('United Nations');
    const id = await stored({
      title: 'بَيان الأُمَم',
      url: 'https://un.example.org/1',
      publisherId,
      language: 'ar',
    });
    await stored({ title: 'Another' });
    const { items } = await reader.list(EDITOR, { limit: 50, q });
    expect(items.map((item) => item.id)).toContain(id);
    expect(items.every(({ title }) => title === 'بَيان الأُمَم')).toBe(true);
  });

  it('takes signs of a pattern for letters', async () => {
    await stored({ title: '100% sure' });
    expect((await reader.list(EDITOR, { limit: 50, q: '0% s' })).items).toHaveLength(1);
    expect((await reader.list(EDITOR, { limit: 50, q: '_00%' })).items).toHaveLength(0);
  });

  it('shows a piece with the claims that use it, and what it says about each', async () => {
    const link = await added({ stance: 'supports', quote: 'Q' });
    const other = await desk.claim({ text: 'It did not rain.' });
    await desk.evidence(other, { evidenceId: link.evidence.id, stance: 'refutes' });
    const record = await reader.get(EDITOR, link.evidence.id);
    const { evidence, ...own } = link;
    expect(record).toMatchObject({ ...evidence, claimCount: 2 });
    expect(record.links.map(({ claim, stance }) => [claim.id, stance])).toEqual([
      [other, 'refutes'],
      [claimId, 'supports'],
    ]);
    expect(record.links[1]).toMatchObject({ ...own, claim: { texts: [{ text: 'It rained.' }] } });
  });

  it('knows no piece that is not there', async () => {
    await expect(reader.get(EDITOR, newId())).rejects.toThrow(RecordNotFound);
  });
});

describe('changing evidence', () => {
  it('changes what is given, clears what is null, leaves the rest, and is found by its new words', async () => {
    const id = await stored({ tier: 'secondary', secondaryReason: 'R', url: 'https://example.org/old' });
    const before = await reader.get(EDITOR, id);
    await change(id, { title: ' Altered ', url: null, secondaryReason: null, publishedAt: '2024-04-13' });
    expect(await reader.get(EDITOR, id)).toEqual({
      ...before,
      title: 'Altered',
      url: null,
      secondaryReason: null,
      publishedAt: '2024-04-13T00:00:00.000Z',
      revision: 2,
    });
    expect((await reader.list(EDITOR, { limit: 5, q: 'altered' })).items).toMatchObject([{ id }]);
    expect((await reader.list(EDITOR, { limit: 5, q: 'example.org/old' })).items).toEqual([]);
  });

  it('writes who changed what, before and after', async () => {
    const id = await stored();
    await change(id, { accessLevel: 'reviewers_only', accessReason: 'It names a witness.' });
    const [event] = await desk.rows(
      `select actor_name, before, after from audit_events where action = 'evidence.changed' and entity_id = $1`,
      [id],
    );
    expect(event).toMatchObject({
      actor_name: EDITOR.name,
      before: { accessLevel: 'public', accessReason: null },
      after: { accessLevel: 'reviewers_only', accessReason: 'It names a witness.', revision: 2 },
    });
  });

  it('writes nothing where nothing changes', async () => {
    const id = await stored({ publishedAt: '2024-04-13' });
    const before = await desk.state();
    await change(id, { title: 'A record', publishedAt: '2024-04-13T00:00:00Z', url: null });
    expect(await desk.state()).toEqual(before);
  });

  it('takes the name away with the file', async () => {
    const hash = sha256('file');
    await desk.rows(`insert into blobs (sha256, size, media_type) values ($1, 4, 'application/pdf')`, [hash]);
    const id = await stored({ fileSha256: hash.toString('hex'), fileName: '/tmp/a.pdf' });
    const file = { name: 'a.pdf', mediaType: 'application/pdf', size: 4, sha256: hash.toString('hex') };
    expect((await reader.get(EDITOR, id)).file).toEqual(file);
    await change(id, { fileSha256: null });
    expect((await reader.get(EDITOR, id)).file).toBeNull();
  });

  it.each<[string, EvidenceChanges, string]>([
    ['a reason for the origin itself', { secondaryReason: 'R' }, 'evidence_reason_only_for_secondary'],
    ['withholding without a reason', { accessLevel: 'reviewers_only' }, 'evidence_withheld_with_reason'],
    ['a file without a name', { fileSha256: '0'.repeat(64) }, 'evidence_file_has_name'],
    ['a file that was not uploaded', { fileSha256: '0'.repeat(64), fileName: 'a' }, 'evidence_file_fk'],
    ['a publisher that is not there', { publisherId: newId() }, 'evidence_publisher_fk'],
    ['an origin that is not there', { derivedFromId: newId() }, 'evidence_derived_from_fk'],
  ])('refuses %s, and changes nothing', async (_, changes, constraint) => {
    const id = await stored();
    const before = await desk.state();
    expect(await refusalOf(change(id, changes))).toBe(constraint);
    expect(await desk.state()).toEqual(before);
  });

  it('is refused for a piece that is not there', async () => {
    await expect(change(newId(), { title: 'X' })).rejects.toThrow(RecordNotFound);
  });

  it('counts each of two changes that are made at once', async () => {
    const id = await stored();
    await Promise.all([change(id, { title: 'A' }), change(id, { language: 'ar' })]);
    expect(await reader.get(EDITOR, id)).toMatchObject({ title: 'A', language: 'ar', revision: 3 });
  });
});

describe('evidence that derives from other evidence', () => {
  it('names the chain, nearest first', async () => {
    const agency = await stored({ title: 'Agency' });
    const paper = await stored({ title: 'Paper', derivedFromId: agency });
    const { evidence } = await added({ title: 'Blog', derivedFromId: paper });
    expect(evidence.derivedFrom).toEqual([
      { id: paper, title: 'Paper', language: 'en', direction: 'ltr', isWithheld: false },
      { id: agency, title: 'Agency', language: 'en', direction: 'ltr', isWithheld: false },
    ]);
  });

  it('cannot in the end derive from itself', async () => {
    const first = await stored();
    const second = await stored({ derivedFromId: first });
    const third = await stored({ derivedFromId: second });
    expect(await refusalOf(change(first, { derivedFromId: third }))).toBe('evidence_derivation_has_an_end');
    expect(await refusalOf(change(first, { derivedFromId: first }))).toBe('evidence_derivation_has_an_end');
  });

  it('cannot become a circle by two changes at once', async () => {
    const [a, b] = [await stored(), await stored()];
    const both = await Promise.allSettled([change(a, { derivedFromId: b }), change(b, { derivedFromId: a })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not make whoever adds what derives from a piece wait for who changes that piece', async () => {
    const origin = await stored();
    const release = await desk.hold(
      `select from evidence where id = '${origin}' for no key update`,
      `update evidence set title = 'Changing' where id = '${origin}'`,
    );
    const { evidence } = await added({ derivedFromId: origin });
    await release();
    expect(evidence.derivedFrom[0]?.id).toBe(origin);
  });
});

describe('independent origins', () => {
  const origins = async (claim: string, sql = originCountSql('$1::uuid')): Promise<number> => {
    const [row] = await desk.rows<{ count: number }>(`select ${sql} as count`, [claim]);
    return row!.count;
  };

  it('are one for ten outlets that quote one agency, whether the agency is linked or not', async () => {
    const agency = await stored({ title: 'Agency' });
    const elsewhere = await desk.claim({ text: 'It snowed.' });
    for (let n = 0; n < 10; n += 1) await desk.evidence(elsewhere, { derivedFromId: agency });
    expect(await origins(elsewhere)).toBe(1);
    await desk.evidence(elsewhere, { evidenceId: agency });
    expect(await origins(elsewhere)).toBe(1);
    await desk.evidence(elsewhere, { stance: 'refutes' });
    expect(await origins(elsewhere)).toBe(2);
    expect(await origins(elsewhere, originCountSql('$1::uuid', ['refutes']))).toBe(1);
    expect(await origins(await desk.claim({ text: 'It hailed.' }))).toBe(0);
  });

  it('are one for one page or one file, however often and by whomever it is brought', async () => {
    const claim = await desk.claim({ text: 'It thawed.' });
    await desk.evidence(claim, { url: 'https://www.example.org/a/?x=1' });
    await desk.evidence(claim, { url: 'http://example.org/a/?x=1#top' });
    expect(await origins(claim)).toBe(1);
    const short = await desk.evidence(claim, { url: 'https://short.example/1' });
    await desk.evidence(claim, { url: 'https://example.org/A/?x=1' });
    expect(await origins(claim)).toBe(3);
    await desk.rows(
      `update captures set outcome = 'unreachable', error = 'E', finished_at = now() where outcome is null`,
    );
    expect(await origins(claim)).toBe(3);
    const { evidence } = await reader.getLink(EDITOR, short);
    await capture(desk, evidence.id, 'Words.', new Date('2030-01-01'), 'https://example.org/a?x=1');
    expect(await origins(claim)).toBe(3);
    await capture(desk, evidence.id, 'Words.', new Date('2030-01-02'), 'https://example.org/a/?x=1');
    expect(await origins(claim)).toBe(2);
    for (const hash of ['one', 'other']) {
      const fileSha256 = sha256(hash);
      await desk.rows(`insert into blobs (sha256, size, media_type) values ($1, 4, 'application/pdf')`, [
        fileSha256,
      ]);
      const file = { fileSha256: fileSha256.toString('hex'), fileName: 'f.pdf' };
      await desk.evidence(claim, file);
      await desk.evidence(claim, file);
    }
    expect(await origins(claim)).toBe(4);
  });

  it('leave out what was taken off the claim', async () => {
    const link = await desk.evidence(claimId);
    await desk.evidence(claimId);
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, link);
    expect(await origins(claimId)).toBe(1);
  });

  it('are the distinct ends of the chains, whatever the pieces, the chains and the links', async () => {
    const derivations = fc.array(fc.option(fc.nat(11)), { minLength: 1, maxLength: 12 });
    const linked = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(derivations, linked, async (parents, isLinked) => {
        const ids = parents.map(() => newId());
        // A piece derives only from one before it, so that no chain is a circle.
        const parentOf = (at: number) => {
          const parent = parents[at] ?? null;
          return parent === null || at === 0 ? null : parent % at;
        };
        const endOf = (at: number): number => {
          const parent = parentOf(at);
          return parent === null ? at : endOf(parent);
        };
        const claim = await desk.claim({ text: 'It rained.' });
        for (const [at, id] of ids.entries()) {
          const parent = parentOf(at);
          await desk.rows(
            `insert into evidence (id, title, tier, language, search_text, derived_from_id) values ($1, 'E', 'primary', 'en', 'e', $2)`,
            [id, parent === null ? null : ids[parent]],
          );
        }
        const chosen = ids.map((_, at) => at).filter((at) => isLinked[at]);
        for (const at of chosen) await desk.evidence(claim, { evidenceId: ids[at] });
        expect(await origins(claim)).toBe(new Set(chosen.map(endOf)).size);
      }),
      { numRuns: 25 },
    );
  });
});
