import { placeOf } from '../lexicon/places-in.js';
import { COPULAS, HELD_BY_ONE, NOT_A_NAME, OPENS_PREDICATE } from '../lexicon/unique-slots.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { foldForSearch } from '../text/normalise.js';
import type { Token } from '../text/tokens.js';
import { alignWords } from '../wording/word-alignment.js';
import { wordingOf, type Wording } from '../wording/wording.js';
import type { EventMatch } from './same-event.js';

/** Who or what is said to hold a superlative, and what is said of it; runs of tokens. */
interface Holder {
  name: { from: number; to: number };
  /** Tense and "first" say when: what is so may not have been so. */
  isNow: boolean;
  isFirst: boolean;
  /** What is held: "the tallest building in the city". */
  held: { from: number; to: number };
}

/** Tokens of a name. */
const LONGEST_NAME = 5;
/** They add nothing to what was done first: "in space", "to travel to space". */
const ADDS_NOTHING = new Set('ever travel go fly human person'.split(' '));
const FIRSTS = new Set(['first', 'أول', 'أولى'].map(foldForSearch));
const POSSESSIVES = new Set(
  'my your his her its our their one among second third joint equal ثاني ثالث ثانية إحدى أحد'
    .split(' ')
    .map(foldForSearch),
);
/** They open a sentence of Arabic whose name follows, or stand in English between "was" and what was given. */
const MADE = new Set(
  'elected chosen named appointed selected أصبح أصبحت بات باتت صار صارت كان كانت يعد تعد يعتبر تعتبر اختير اختيرت عين عينت انتخب انتخبت سمي سميت'
    .split(' ')
    .map(foldForSearch),
);
/** Names of one kind begin with them: Mount Ardel, Lake Oro. */
const KINDS_OF_NAMES = new Set('mount mt lake river cape fort saint st port tower hotel'.split(' '));

/**
 * Two names of which each is said to be the first or the tallest of the same: "X was the first woman in space" and "Y was
 * …". Null where what is said is not the same in every word, or the two names may be of one.
 */
export function compareHolders(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || event.reason === 'event_date' || event.reason === 'time')
    return null;
  const [one, other] = [holderOf(left), holderOf(right)];
  if (one === null || other === null || one.isFirst !== other.isFirst || one.isNow !== other.isNow)
    return null;
  // The tallest tower of another time was another one; who was first stays so.
  if (!one.isFirst && !one.isNow) return null;
  if (!areOthers(properWords(left.tokens, one), properWords(right.tokens, other))) return null;
  if (!saySame(held(left, one), held(right, other))) return null;
  const textOf = ({ tokens }: StatementReading, { name }: Holder): string =>
    tokens
      .slice(name.from, name.to)
      .map(({ text }) => text)
      .join(' ');
  return {
    relation: 'contradicts',
    basis: 'entity',
    score: 0.75,
    a: textOf(left, one),
    b: textOf(right, other),
  };
}

function holderOf(reading: StatementReading): Holder | null {
  const { isModal, isSupposed, doubts, negation } = wordingOf(reading);
  if (isModal || isSupposed || doubts > 0 || negation.negators.size > 0) return null;
  const found = nameFirst(reading) ?? nameLast(reading);
  if (found === null) return null;
  const { name, held } = found;
  const { tokens, language } = reading;
  const words = tokens.slice(name.from, name.to);
  if (words.length === 0 || words.length > LONGEST_NAME) return null;
  if (words.some(({ kind, text }) => kind === 'sign' || NOT_A_NAME.has(text))) return null;
  if (language === 'en' && !words.every(({ capital, kind }) => capital || kind === 'number')) return null;
  const others = tokens.slice(Math.max(0, held.from - 1), held.to);
  if (others.some(({ text }, at) => POSSESSIVES.has(text) || isOneOf(others, at))) return null;
  return found;
}

/** «من أكبر», «من بين»: one of several. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  return tokens[at]?.text === 'من' && (HELD_BY_ONE.has(next) || next === 'بين');
}

/** "Mount Ardel is the highest peak", «أصبحت هالة أول قاضية». */
function nameFirst({ tokens, language }: StatementReading): Holder | null {
  let from = tokens[0]?.text === 'the' ? 1 : 0;
  const opening = tokens[from]?.text ?? '';
  if (language === 'ar' && MADE.has(opening)) from += 1;
  let to = from;
  while (to < tokens.length && to <= from + LONGEST_NAME && !endsName(tokens, to)) to += 1;
  if (to > from + LONGEST_NAME) return null;
  const copula = tokens[to]?.text ?? '';
  if (language === 'en' && !COPULAS.has(copula)) return null;
  let at = to;
  while (
    COPULAS.has(tokens[at]?.text ?? '') ||
    MADE.has(tokens[at]?.text ?? '') ||
    OPENS_PREDICATE.has(tokens[at]?.text ?? '')
  )
    at += 1;
  const first = tokens[at]?.text ?? '';
  if (!HELD_BY_ONE.has(first)) return null;
  return {
    name: { from, to },
    isNow: ![copula, opening].some((word) => PAST_COPULAS.has(word)),
    isFirst: FIRSTS.has(first),
    held: { from: at, to: tokens.length },
  };
}

const PAST_COPULAS = new Set(['was', 'were', 'كان', 'كانت']);

/** "The highest peak in Torvia is Mount Kesh", «أطول أنهار البلاد هو نهر المران». */
function nameLast({ tokens }: StatementReading): Holder | null {
  const from = tokens[0]?.text === 'the' ? 1 : 0;
  const first = tokens[from]?.text ?? '';
  if (!HELD_BY_ONE.has(first)) return null;
  const copula = tokens.findIndex(({ text }) => COPULAS.has(text));
  if (copula <= from) return null;
  const end = tokens.findIndex(({ kind }, at) => at > copula && kind === 'sign');
  return {
    name: {
      from: tokens[copula + 1]?.text === 'the' ? copula + 2 : copula + 1,
      to: end === -1 ? tokens.length : end,
    },
    isNow: !PAST_COPULAS.has(tokens[copula]?.text ?? ''),
    isFirst: FIRSTS.has(first),
    held: { from, to: copula },
  };
}

function endsName(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return COPULAS.has(text) || HELD_BY_ONE.has(text);
}

function nameWords(tokens: readonly Token[], { name }: Holder): string[] {
  return tokens.slice(name.from, name.to).map(({ text }) => text);
}

/** "The Umar Mosque" is the oldest mosque: without what kind of thing is held. */
function properWords(tokens: readonly Token[], holder: Holder): string[] {
  const { from, to } = holder.held;
  const own = nameWords(tokens, holder);
  const words = own.filter((word) => !tokens.slice(from, to).some(({ text }) => text === word));
  return words.length === 0 ? own : words;
}

/** Neither has a word of the other beyond what kind of thing it is («نهر»), and they are not one place by two names. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  const [here, there] = [placeOf(a.join(' ')), placeOf(b.join(' '))];
  if (here !== null && there !== null) return here.place !== there.place && here.nation !== there.nation;
  const shared = a.filter((word) => b.includes(word));
  const isKind = shared.length === 1 && a.length === 2 && b.length === 2 && a[0] === b[0];
  return (
    (shared.length === 0 && (here === null) === (there === null)) ||
    (isKind && ((a[0] ?? '') >= '\u0600' || KINDS_OF_NAMES.has(a[0] ?? '')))
  );
}

function held(reading: StatementReading, { held: { from, to } }: Holder): Wording {
  const wording = wordingOf(reading);
  return { ...wording, words: wording.words.filter(({ at }) => at >= from && at < to) };
}

function saySame(a: Wording, b: Wording): boolean {
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  const areSame = pairs.every(({ relation }) => relation === 'same' || relation === 'synonym');
  const extras = [...onlyA, ...onlyB];
  return areSame && pairs.length >= 2 && extras.every(({ text }) => ADDS_NOTHING.has(text));
}
