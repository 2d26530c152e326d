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
    'امتنعت الشركة عن التعليق. وقالت الوزيرة إن الجسر آمن.',
    'The firm declined to comment. The minister said that the bridge was safe.',
  ])('leave out who does not answer: %s', (text) => {
    const { reported: said, narrated: told } = readDraftClaims(text, /[a-z]/.test(text) ? 'en' : 'ar');
    expect(said).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
