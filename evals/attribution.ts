import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../src/language/attribution/attribution.js';
import { readAttributions } from '../src/language/attribution/read-attributions.js';
import type { Language } from '../src/language/text/language.js';
import { baselineAttributions } from './attribution-baseline.js';
import type { Measured, Miss, Row } from './report.js';
import type { Place, Said } from './said.js';
import { bootstrap } from './statistics.js';

interface Article {
  id: string;
  text: string;
  language: Language;
  said: Said[];
}

/** What one article adds to the sums. */
interface Counts {
  expected: number;
  found: number;
  right: number;
  /** Of the right contents whose source the set gives: how many, and how many sources are right. */
  sourced: number;
  sources: number;
  /** Content and source both right. */
  both: number;
}

const OVERLAP = 0.3;

/** Attributions: PolNeAR's development part and the passages written for this project. */
export function measureAttribution(data: string): Measured {
  const articles = polnear(join(data, 'dev', 'polnear', 'dev'));
  const measured = [
    measureSet('polnear', articles, {
      'content span F1': { anchor: 0.397, target: 0.65 },
      'content span precision': { target: 0.75 },
      'source, given the content': { anchor: 0.845, target: 0.9 },
      'content and source F1': { anchor: 0.333, target: 0.55 },
    }),
    measureSet('polnear, joined', articles, {}, joined),
    measureOwnAttribution(join(data, 'own', 'attribution.jsonl')),
  ];
  return { rows: measured.flatMap(({ rows }) => rows), misses: measured.flatMap(({ misses }) => misses) };
}

/** The passages written for this project alone. */
export function measureOwnAttribution(file: string): Measured {
  return measureSet('own/attribution', own(file), {
    'content span F1': { target: 0.85 },
    'source, given the content': { target: 0.9 },
    'content and source F1': { target: 0.78 },
  });
}

function measureSet(
  set: string,
  articles: readonly Article[],
  known: Readonly<Record<string, { anchor?: number; target: number }>>,
  shape: (said: readonly Attribution[]) => Said[] = (said) => said.map(asPrinted),
): Measured {
  if (articles.length === 0) return { rows: [], misses: [] };
  const misses: Miss[] = [];
  const engine = articles.map((article) =>
    count(article.said, shape(readAttributions(article.text, article.language)), (expected, got) => {
      misses.push(miss(set, article, expected, got));
    }),
  );
  const baseline = articles.map(({ said, text, language }) =>
    count(said, baselineAttributions(text, language)),
  );
  const cases = articles.reduce((total, article) => total + article.said.length, 0);
  const rows = SCORES.map(([score, measure]): Row => ({
    set,
    score,
    cases,
    engine: bootstrap(engine, measure),
    baseline: bootstrap(baseline, measure),
    baselineRule: 'common verb',
    ...known[score],
  }));
  return { rows, misses };
}

/** As `isnad engine attribution` prints it. */
function asPrinted({ content, source }: Attribution): Said {
  return { content: [content], source: source && [source] };
}

/** The pieces of a quotation as the set annotates them: without the words between, and across paragraphs. */
function joined(attributions: readonly Attribution[]): Said[] {
  const said: Said[] = [];
  for (const { content, pieces = [content], source, cue } of attributions) {
    const last = said.at(-1);
    if (last !== undefined && cue === null && source?.implicit === true)
      said[said.length - 1] = { ...last, content: [...last.content, ...pieces] };
    else said.push({ content: pieces, source: source && [source] });
  }
  return said;
}

const SCORES: readonly (readonly [string, (sample: readonly Counts[]) => number])[] = [
  ['content span F1', (sample) => harmonic(sample, 'right')],
  ['content span precision', (sample) => sum(sample, 'right') / sum(sample, 'found')],
  ['content span recall', (sample) => sum(sample, 'right') / sum(sample, 'expected')],
  ['source, given the content', (sample) => sum(sample, 'sources') / sum(sample, 'sourced')],
  ['content and source F1', (sample) => harmonic(sample, 'both')],
];

function sum(sample: readonly Counts[], field: keyof Counts): number {
  return sample.reduce((total, counts) => total + counts[field], 0);
}

function harmonic(sample: readonly Counts[], field: 'right' | 'both'): number {
  return (2 * sum(sample, field)) / (sum(sample, 'found') + sum(sample, 'expected'));
}

/** Pairs each expected content with one found content, the best overlaps first. */
function count(
  expected: readonly Said[],
  found: readonly Said[],
  onMiss?: (expected: Said | null, found: Said | null) => void,
): Counts {
  const pairs = expected
    .flatMap((want, left) =>
      found.map((got, right) => ({ left, right, want, got, overlap: overlap(want.content, got.content) })),
    )
    .filter((pair) => pair.overlap >= OVERLAP)
    .sort((a, b) => b.overlap - a.overlap);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const counts: Counts = {
    expected: expected.length,
    found: found.length,
    right: 0,
    sourced: 0,
    sources: 0,
    both: 0,
  };
  for (const { left, right, want, got } of pairs) {
    if (usedLeft.has(left) || usedRight.has(right)) continue;
    usedLeft.add(left);
    usedRight.add(right);
    counts.right += 1;
    if (want.source === null) {
      if (got.source === null) counts.both += 1;
      continue;
    }
    counts.sourced += 1;
    const same = got.source !== null && samePlace(want.source, got.source);
    if (same) counts.sources += 1;
    if (same) counts.both += 1;
    else onMiss?.(want, got);
  }
  for (const [left, want] of expected.entries()) if (!usedLeft.has(left)) onMiss?.(want, null);
  for (const [right, got] of found.entries()) if (!usedRight.has(right)) onMiss?.(null, got);
  return counts;
}

/** Sets differ in how much of an apposition belongs to a source: one span within the other names the same. */
function samePlace(a: Place, b: Place): boolean {
  if (overlap(a, b) >= OVERLAP) return true;
  const within = (inner: Place, outer: Place): boolean =>
    inner.every((one) => outer.some((two) => one.start >= two.start && one.end <= two.end));
  return within(a, b) || within(b, a);
}

/** Shared code points by all code points of both. */
function overlap(a: Place, b: Place): number {
  const size = (place: Place): number => place.reduce((total, { start, end }) => total + end - start, 0);
  let shared = 0;
  for (const one of a)
    for (const two of b) shared += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start));
  return shared / (size(a) + size(b) - shared);
}

function miss(set: string, { id, text }: Article, expected: Said | null, got: Said | null): Miss {
  const characters = [...text];
  const words = (place: Place | null | undefined): string =>
    place?.map(({ start, end }) => characters.slice(start, end).join('')).join(' … ') ?? '–';
  const shown = (said: Said | null): string =>
    said === null ? '' : `[${words(said.source)}] ${words(said.content).slice(0, 90)}`;
  const start = (expected ?? got)?.content[0]?.start ?? 0;
  return {
    set,
    id,
    expected: shown(expected),
    found: shown(got),
    text: characters
      .slice(Math.max(0, start - 90), start + 160)
      .join('')
      .replaceAll('\n', ' ⏎ '),
  };
}

function own(file: string): Article[] {
  if (!existsSync(file)) return [];
  interface Line {
    id: string;
    text: string;
    language: Language;
    attributions: {
      content: { start: number; end: number };
      source: { start: number; end: number } | null;
    }[];
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Article => {
      const { id, text, language, attributions } = JSON.parse(line) as Line;
      return {
        id,
        text,
        language,
        said: attributions.map(({ content, source }) => ({ content: [content], source: source && [source] })),
      };
    });
}

/** BRAT stand-off: `T` lines are spans, `E` lines tie them; the first file of several annotators counts. */
function polnear(directory: string): Article[] {
  if (!existsSync(directory)) return [];
  const files = readdirSync(join(directory, 'attributions')).sort();
  return readdirSync(join(directory, 'text'))
    .sort()
    .flatMap((name): Article[] => {
      const base = name.replace(/\.txt$/, '');
      const annotation = files.find((file) => file.startsWith(base));
      if (annotation === undefined) return [];
      const text = readFileSync(join(directory, 'text', name), 'utf8');
      return [
        {
          id: base,
          text,
          language: 'en',
          said: readBrat(text, readFileSync(join(directory, 'attributions', annotation), 'utf8')),
        },
      ];
    });
}

function readBrat(text: string, lines: string): Said[] {
  const spans = new Map<string, Place>();
  for (const [, id, places] of lines.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm)) {
    spans.set(
      id ?? '',
      (places ?? '').split(';').map((place) => {
        const [start = 0, end = 0] = place.split(' ').map(Number);
        return { start, end };
      }),
    );
  }
  return [...lines.matchAll(/^E\d+\t(.*)$/gm)].flatMap(([, parts]): Said[] => {
    const of = (role: string): Place =>
      [...(parts ?? '').matchAll(new RegExp(`(?:^| )${role}\\d*:(T\\d+)`, 'g'))].flatMap(
        ([, id]) => spans.get(id ?? '') ?? [],
      );
    const content = of('Content');
    const source = of('Source');
    return content.length === 0 ? [] : [{ content, source: source.length === 0 ? null : source }];
  });
}
