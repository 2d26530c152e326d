import { foldedSet } from '../lexicon/folded-set.js';
import { LIGHT_WORDS } from '../lexicon/light-words.js';
import { REPORTERS, REPORTING } from '../lexicon/reporters.js';
import { oncePerReading } from '../statement/once-per-reading.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { indexesOf, type TokenRun } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';

/** They open what is told. */
const OPENERS = new Set(['that', 'ان', ':']);
/** They tell only before "that": "police found the mask". */
const ALSO_DEEDS = new Set(
  'found find finds showed shows show established told revealed كشف كشفت بين رجح'.split(' '),
);
/** Tokens of the longest opening: "investigators of the fire service said on Monday that". */
const LONGEST = 9;
const ACCORDING = new Set('according بحسب وفق وفقا حسب'.split(' '));

const known = new WeakMap<StatementReading, ReadonlySet<number>>();

/**
 * Tokens that say only who found out or told it, where that is somebody whose office it is: "investigators ruled that …",
 * "…, civil defence said", «التحقيقات: …». What a party to a quarrel says is left in: it is the party's word.
 */
export function reportingTokens(reading: StatementReading): ReadonlySet<number> {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = new Set([...opening(reading.tokens), ...closing(reading.tokens)]);
  known.set(reading, found);
  return found;
}

function opening(tokens: readonly Token[]): number[] {
  const verb = tokens.findIndex((token, at) => at < LONGEST && isTelling(tokens, at, token));
  const colon = tokens.findIndex(({ text }, at) => at < LONGEST && text === ':');
  const end = verb === -1 ? colon : verb;
  if (end === -1) return [];
  let to = end + 1;
  // In Arabic, who tells it stands behind the verb.
  if (verb !== -1 && (tokens[verb]?.text ?? '') >= '\u0600') {
    const opens = tokens.findIndex(({ text }, at) => at > verb && at < verb + LONGEST && OPENERS.has(text));
    if (opens === -1) return [];
    to = opens + 1;
  } else if (OPENERS.has(tokens[to]?.text ?? '')) to += 1;
  const run = tokens.slice(0, to);
  return run.every(isOfReporter) ? run.map((_, at) => at) : [];
}

function closing(tokens: readonly Token[]): number[] {
  const end = tokens.at(-1)?.kind === 'sign' ? tokens.length - 1 : tokens.length;
  const { clause } = tokens[end - 1] ?? {};
  let from = end;
  while (from > 0 && tokens[from - 1]?.clause === clause) from -= 1;
  const cue = tokens.findIndex(({ text }) => ACCORDING.has(text));
  if (cue > 0) from = Math.max(from, cue);
  const run = tokens.slice(from, end);
  const isTold = from > 0 && run.some(({ text }) => REPORTING.has(text)) && run.every(isOfReporter);
  return isTold ? run.map((_, index) => from + index) : [];
}

function isTelling(tokens: readonly Token[], at: number, { text }: Token): boolean {
  if (!REPORTING.has(text)) return false;
  return !ALSO_DEEDS.has(text) || tokens.slice(at + 1, at + 4).some((next) => OPENERS.has(next.text));
}

function isOfReporter({ text, kind, forms }: Token): boolean {
  return (
    kind === 'sign' ||
    OPENERS.has(text) ||
    LIGHT_WORDS.has(text) ||
    REPORTING.has(text) ||
    [text, ...forms].some((form) => REPORTERS.has(form))
  );
}

/** Who told it is somebody of whom it is told, or another of many who ask: a poll, a party to a quarrel. */
const OWN_WORD = foldedSet('poll polls survey surveys استطلاع استطلاعا استبيان مسح');
const ACCORDING_TO = foldedSet('according بحسب وفق وفقا حسب حسبما كما');
const THAT = foldedSet('that أن إن بأن أنه إنه أنها إنها بأنه بأنها :');

/**
 * Tokens that say only who told it: "…, the league reported", «أفاد مراقبون بأن …», «… بحسب نقابة الصيادين». Polls are left in, since each
 * has its own answer, and so is a person with a name: it may be of that person.
 */
export const tellerTokens = oncePerReading(({ tokens }: StatementReading): ReadonlySet<number> => {
  const end = tokens.at(-1)?.kind === 'sign' ? tokens.length - 1 : tokens.length;
  const runs = [openingOf(tokens), closingOf(tokens, end)].filter(
    ({ from, to }) => to > from && !tokens.slice(from, to).some(isOwnWord) && !hasFullName(tokens, from, to),
  );
  return new Set(runs.flatMap(indexesOf));
});

function isOwnWord({ text, kind, forms }: Token): boolean {
  return kind === 'number' || [text, ...forms].some((form) => OWN_WORD.has(form));
}

/** Two capitals in a row: "Tilde Aarn". */
function hasFullName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to - 1)
    .some(({ capital }, at) => capital && tokens[from + at + 1]?.capital === true);
}

/** Up to the "that" behind the first word of telling. */
function openingOf(tokens: readonly Token[]): TokenRun {
  const verb = tokens.findIndex(({ text }, at) => at < LONGEST && REPORTING.has(text));
  const opens = tokens.findIndex(({ text }, at) => at > verb && at < verb + LONGEST && THAT.has(text));
  return { from: 0, to: verb === -1 || opens === -1 ? 0 : opens + 1 };
}

/** From "according to", or the last comma, behind which somebody says it. */
function closingOf(tokens: readonly Token[], end: number): TokenRun {
  const cue = tokens.findLastIndex(({ text }, at) => at > 0 && at < end && ACCORDING_TO.has(text));
  if (cue !== -1 && end - cue <= LONGEST) return { from: cue, to: end };
  const comma = tokens.findLastIndex(({ text }, at) => at < end && /^[,،]$/u.test(text));
  const isTold = comma !== -1 && tokens.slice(comma, end).some(({ text }) => REPORTING.has(text));
  return { from: comma + 1, to: isTold && end - comma <= LONGEST + 1 ? end : comma + 1 };
}
