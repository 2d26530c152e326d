import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anchorQuotes } from '../../src/evidence/anchor-quotes.js';
import { ClaimPageReader } from '../../src/desk/claim-page.reader.js';
import { ChangeEvidence } from '../../src/evidence/change-evidence.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import type { Viewer } from '../../src/evidence/withheld.js';
import { RechecksReader } from '../../src/rechecks/rechecks.reader.js';
import { ContradictoryClaimsReader } from '../../src/reports/contradictory-claims.reader.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { capture } from './support/captures.js';
import { Desk, EDITOR, type PersonActor } from './support/desk.js';
import { later, RecheckRunner } from './support/recheck-runner.js';
import { sha256 } from './support/valid-rows.js';

const MARKER = 'Zyxwv';

let desk: Desk;
let reader: EvidenceReader;
let outsider: PersonActor;
let claimId: string;
let linkId: string;
let evidenceId: string;
let derivedId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new EvidenceReader(desk.dataSource);
  outsider = await desk.colleague('An outsider', 'reader');
  claimId = await desk.claim({ text: 'It rained.' });
  const hash = sha256('file');
  await desk.rows(`insert into blobs (sha256, size, media_type) values ($1, 4, 'application/pdf')`, [hash]);
  const origin = await reader.getLink(EDITOR, await desk.evidence(claimId, { title: `Origin ${MARKER}` }));
  linkId = await desk.evidence(claimId, {
    title: `Title ${MARKER}`,
    url: `https://example.org/${MARKER}`,
    fileSha256: hash.toString('hex'),
    fileName: `${MARKER}.pdf`,
    tier: 'secondary',
    secondaryReason: `Because ${MARKER}`,
    publisherId: await desk.source(`Publisher ${MARKER}`),
    publishedAt: '2024-04-13T10:00:00Z',
    accessLevel: 'reviewers_only',
    accessReason: 'It names a witness.',
    derivedFromId: origin.evidence.id,
    stance: 'refutes',
    quote: `Quote ${MARKER}`,
    locator: `p. ${MARKER}`,
    note: `Note ${MARKER}`,
  });
  ({ id: evidenceId } = (await reader.getLink(EDITOR, linkId)).evidence);
  const captureId = await capture(desk, evidenceId, `Before: Quote ${MARKER}.`);
  await desk.dataSource.transaction((manager) => anchorQuotes(manager, captureId));
  const derived = { title: 'A public report', derivedFromId: evidenceId };
  ({ id: derivedId } = (await reader.getLink(EDITOR, await desk.evidence(claimId, derived))).evidence);
});

afterAll(() => desk.close());

const REDACTED = {
  title: null,
  url: null,
  file: null,
  tier: 'secondary',
  secondaryReason: null,
  publisher: null,
  publishedAt: null,
  accessLevel: 'reviewers_only',
  accessReason: 'It names a witness.',
  derivedFrom: [],
  isWithheld: true,
};

describe('evidence that is kept to the desk', () => {
  it('is whole for who reviews', async () => {
    const link = await reader.getLink(EDITOR, linkId);
    expect(link.anchor).toMatchObject({ status: 'anchored' });
    expect(link.evidence).toMatchObject({ isWithheld: false, accessLevel: 'reviewers_only' });
    expect(JSON.stringify(link).match(new RegExp(MARKER, 'g'))!.length).toBeGreaterThan(8);
  });

  const limited = (): Viewer => ({ ...EDITOR, scopes: ['evidence.read', 'claims.read'] });
  it.each<[string, () => Viewer]>([
    ['a reader', () => outsider],
    ['a key of an editor that is limited to other things', limited],
    ['whoever an export reaches', () => 'anyone'],
  ])('shows %s that it exists, which way it bears, its tier and why, and nothing else', async (_, viewer) => {
    const link = await reader.getLink(viewer(), linkId);
    expect(link).toMatchObject({
      id: linkId,
      stance: 'refutes',
      quote: null,
      anchor: null,
      locator: null,
      note: null,
      evidence: { id: evidenceId, ...REDACTED },
    });
    const record = await reader.get(viewer(), evidenceId);
    expect(record).toMatchObject({ ...REDACTED, links: [{ id: linkId, quote: null, note: null }] });
    expect(JSON.stringify([link, record])).not.toContain(MARKER);
  });

  it('is found by none of its words by who may not see them', async () => {
    const found = async (viewer: Viewer, q: string) =>
      (await reader.list(viewer, { limit: 50, q })).items.map(({ id }) => id);
    for (const q of [`Title ${MARKER}`, `org/${MARKER}`, `Publisher ${MARKER}`, `${MARKER}.pdf`]) {
      expect(await found(EDITOR, q)).toEqual([evidenceId]);
      expect(await found(outsider, q)).toEqual([]);
    }
    expect((await reader.list(outsider, { limit: 50 })).items.map(({ id }) => id)).toContain(evidenceId);
  });

  it('ends the chain of what derives from it, so that what it derives from is withheld, too', async () => {
    expect((await reader.get(outsider, derivedId)).derivedFrom).toEqual([
      { id: evidenceId, title: null, language: 'en', direction: 'ltr', isWithheld: true },
    ]);
    expect((await reader.get(EDITOR, derivedId)).derivedFrom.map(({ title }) => title)).toEqual([
      `Title ${MARKER}`,
      `Origin ${MARKER}`,
    ]);
  });

  it('is left out of a report, also of one that an editor makes', async () => {
    const other = await desk.claim({ text: 'It did not rain.' });
    const pair = { claimAId: claimId, claimBId: other, note: 'Rain or none', noteLanguage: 'en' };
    await new SuggestContradiction(desk.dataSource).execute(EDITOR, pair);
    const records = [];
    for await (const record of new ContradictoryClaimsReader(desk.dataSource).read(EDITOR, {}))
      records.push(record);
    const evidence = records[0]!.sides.flatMap((side) => side.evidence);
    expect(evidence.find(({ id }) => id === linkId)).toMatchObject({ quote: null, evidence: REDACTED });
    expect(JSON.stringify(evidence).replaceAll(`Origin ${MARKER}`, '')).not.toContain(MARKER);
  });

  it('is left out of what a recheck found of it while it was public, its title, address and words', async () => {
    const runner = new RecheckRunner(desk);
    const id = await desk.claim({ text: 'It rained for an hour.' });
    const seen = { text: `Before: ${MARKER} stood here.`, title: MARKER };
    const piece = {
      title: `Title ${MARKER}`,
      url: `https://example.org/${MARKER}`,
      quote: `${MARKER} stood`,
    };
    const { evidenceId: laterWithheld } = await runner.evidence(id, seen, piece);
    await later();
    await desk.verdict(id);
    await runner.lookAlways();
    const after = { text: `${MARKER} is another.`, finalUrl: `https://example.org/${MARKER}/2` };
    const done = await runner.recheck(id, { [laterWithheld]: after });
    expect(JSON.stringify(done).match(new RegExp(MARKER, 'g'))!.length).toBeGreaterThan(8);
    await new ChangeEvidence(desk.dataSource).execute(EDITOR, laterWithheld, {
      accessLevel: 'reviewers_only',
      accessReason: 'It names a witness.',
      url: `https://example.org/${MARKER}/3`,
    });
    await runner.passOn();

    const rechecks = new RechecksReader(desk.dataSource);
    const shown = [
      await rechecks.get(outsider, done.id),
      await rechecks.list(outsider, { limit: 50, claimId: id }),
      await new ClaimPageReader(desk.dataSource).get(outsider, id),
    ];
    expect(JSON.stringify(shown)).not.toContain(MARKER);
    expect(shown[0]).toMatchObject({
      outcome: 'needs_review',
      pages: [{ evidence: { id: laterWithheld, title: null, isWithheld: true }, url: null, text: null }],
    });
    expect(JSON.stringify(await rechecks.get(EDITOR, done.id))).toContain(MARKER);
  });
});
