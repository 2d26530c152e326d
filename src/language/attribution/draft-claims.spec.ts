import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type ClaimDraft, readDraftClaims } from './draft-claims.js';

interface Sample {
  sources: { id: string; names: Record<string, string>; aliases: string[] }[];
  claims: {
    id: string;
    selector: { start: number; end: number };
    attributions: { source: string; role: string; kind: string }[];
  }[];
}

const TEXT = readFileSync('seeds/article.ar.txt', 'utf8');
const SAMPLE = JSON.parse(readFileSync('seeds/sample.json', 'utf8')) as Sample;
const { reported, narrated } = readDraftClaims(TEXT, 'ar');

/** The tightest draft that holds all words of a claim; narrated ones are drafts of the publisher. */
function draftOf(claim: Sample['claims'][number]): ClaimDraft | undefined {
  const { start, end } = claim.selector;
  const own = claim.attributions[0]?.role === 'published_by' ? narrated : reported;
  return own
    .filter((draft) => draft.start <= start && draft.end >= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Whether a draft's chain has the roles and sources that a person gave the claim, the publisher apart. */
function hasItsChain(claim: Sample['claims'][number]): boolean {
  const draft = draftOf(claim);
  if (draft === undefined) return false;
  const expected = claim.attributions.filter(({ role }) => role !== 'published_by');
  return (
    draft.chain.length === expected.length &&
    draft.chain.every((link, index) => {
      const wanted = expected[index];
      const source = SAMPLE.sources.find(({ id }) => id === wanted?.source);
      const names = [...Object.values(source?.names ?? {}), ...(source?.aliases ?? [])];
      return (
        link.role === wanted?.role &&
        names.some((name) => link.written === name || link.name.includes(name) || name.includes(link.name))
      );
    })
  );
}

describe('drafts of the sample article', () => {
  it.each(SAMPLE.claims.map((claim) => [claim.id, claim] as const))(
    'find "%s" with its chain',
    (_id, claim) => {
      expect(hasItsChain(claim)).toBe(true);
    },
  );

  it('add little that no person made a claim of', () => {
    expect([reported.length, narrated.length]).toEqual([10, 7]);
  });
});

describe('drafts of claims', () => {
  it('carry their figures at their places in the whole text', () => {
    const text = 'Rain fell.\nThe ministry said that 14 people were hurt.';
    expect(readDraftClaims(text, 'en').reported).toMatchObject([
      { text: '14 people were hurt', quantities: [{ text: '14', start: 34, end: 36, value: 14 }] },
    ]);
  });

  it('keep what the article says itself apart from what others say', () => {
    const { reported: said, narrated: told } = readDraftClaims(
      'The bridge over the river closed on Friday. The mayor said it was safe.',
      'en',
    );
    expect(said.map(({ text }) => text)).toEqual(['it was safe']);
    expect(told).toMatchObject([{ text: 'The bridge over the river closed on Friday', chain: [] }]);
  });

  it.each([
    [
      'declines to answer',
      'en',
      'The firm declined to comment on the sale. It had told staff that it was sold.',
    ],
    ['declines to answer', 'ar', 'امتنعت الشركة عن التعليق على الصفقة. وقالت النقابة إن المصنع بيع.'],
    [
      'hopes for something',
      'en',
      'The mayor hopes that the bridge opens. The builder said that it was safe.',
    ],
    ['calls for something', 'ar', 'دعا الوزير إلى التهدئة. وقالت النقابة إن المصنع بيع.'],
  ] as const)('are not made of it where somebody %s (%s)', (_, language, text) => {
    expect(readDraftClaims(text, language).reported).toHaveLength(1);
  });

  it('name the holder of a belief that somebody tells as the claimant', () => {
    const [draft] = readDraftClaims(
      'The envoy said that Kestria does not believe that the talks failed.',
      'en',
    ).reported;
    expect(draft?.chain.map(({ role, name, reportingVerb }) => [role, name, reportingVerb])).toEqual([
      ['claimant', 'Kestria', 'believe'],
      ['relayed_by', 'The envoy', 'said'],
    ]);
  });

  it.each([
    ['The harbour master said the quay was closed: “Nobody may enter it.”', 'en'],
    ['قال مدير الميناء إن الرصيف مغلق: «لن يدخله أحد».', 'ar'],
  ] as const)('tell a quotation behind a colon from what is told in other words: %s', (text, language) => {
    const { reported: said } = readDraftClaims(text, language);
    expect(said.map(({ kind }) => kind)).toEqual(['paraphrase', 'direct_quote']);
    expect(said[1]?.text).toMatch(/^(?:Nobody may enter it|لن يدخله أحد)$/);
    expect(said.map(({ chain }) => chain[0]?.kind)).toEqual(['paraphrase', 'direct_quote']);
  });

  it.each([
    ['The company said the driver had admitted that the brakes failed.', 'en', ['admitted', 'said']],
    ['قالت النيابة إن المتهم اعترف بتحويل الأموال.', 'ar', ['اعترف', 'قالت']],
  ] as const)('tell with which word each link of the chain passes it on: %s', (text, language, verbs) => {
    const [draft] = readDraftClaims(text, language).reported;
    expect(draft?.chain.map(({ reportingVerb }) => reportingVerb)).toEqual(verbs);
  });

  it.each([
    'امتنعت الشركة عن التعليق. وقالت الوزيرة إن الجسر آمن.',
    'The firm declined to comment. The minister said that the bridge was safe.',
  ])('leave out who does not answer: %s', (text) => {
    const { reported: said, narrated: told } = readDraftClaims(text, /[a-z]/.test(text) ? 'en' : 'ar');
    expect(said).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
