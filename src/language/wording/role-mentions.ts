import { BE_OF_OTHERS } from '../lexicon/english-clauses.js';
import { EXCLUSIVES } from '../lexicon/exclusive-kinds.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { NATIONALITY, ROLE_ROWS, type RoleRow } from '../lexicon/role-words.js';
import { BELONGING, COPULAS } from '../lexicon/unique-slots.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { foldForSearch } from '../text/normalise.js';
import { PhraseTable } from '../text/phrase-table.js';
import { indexesOf, type TokenRun } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';

/** A wording by which a statement says who or what has a role, and the side on which the answer stands. */
export interface RoleMention {
  role: RoleRow;
  /** The words of the role as they stand. */
  text: string;
  /** Tokens that only say what the role is. */
  taken: ReadonlySet<number>;
  /** Tokens in which the answer is; null in Arabic where it stands on either side of the verb or noun. */
  answer: TokenRun | null;
  at: number;
  end: number;
}

interface Written {
  role: RoleRow;
  /** Words of the phrase, gaps not counted. */
  length: number;
}

type Form = 'verbs' | 'participles' | 'phrases' | 'nouns';

const FORMS: readonly Form[] = ['phrases', 'participles', 'verbs', 'nouns'];
const TABLES: Readonly<Record<Form, PhraseTable<Written>>> = {
  verbs: build('verbs'),
  participles: build('participles'),
  phrases: build('phrases'),
  nouns: build('nouns'),
};

/** Tokens from a participle to its "by": "written in prison by". */
const BY_WITHIN = 6;
/** Where an answer behind its cue ends. */
const STOPS =
  foldedSet(`in on at after before during for as with near under last this who which that when where while since until from over to but
  في من على عن إلى بعد قبل خلال منذ عام سنة حين عندما الذي التي حيث أثناء عقب إثر وقد ثم`);
/** Behind a verb or participle they name the doer. */
const BY = ['علي يد', 'علي يدي', 'علي ايدي', 'من قبل', 'من جانب', 'من طرف', 'بواسطه', 'بيد', 'بايدي'].map(
  (phrase) => phrase.split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', 'current', 'official', 'new', 'sole', 'only', 'main']);

const known = new WeakMap<StatementReading, readonly RoleMention[]>();

/** All roles that a statement tells the holder of, as far as its wording shows. */
export function roleMentions(reading: StatementReading): readonly RoleMention[] {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = [...FORMS.flatMap((form) => mentionsOf(reading, form)), ...nationalities(reading)];
  known.set(reading, found);
  return found;
}

function mentionsOf({ tokens }: StatementReading, form: Form): RoleMention[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    return TABLES[form].matchAt(tokens, at).flatMap(({ value: { role, length }, end }): RoleMention[] => {
      const isWhole = end - at === length;
      const own = isWhole ? indexesOf({ from: at, to: end }) : [at, end - 1];
      const found = answerOf(tokens, form, at, end);
      if (found === null) return [];
      // «عين الرئيس … محافظا» tells who was made it, and not who it is.
      if (form === 'nouns' && found.answer === null && role.lasts === 'until changed' && at > 0) return [];
      const text = tokens.slice(at, end).map((word) => word.text);
      return [
        {
          role,
          text: text.join(' '),
          at,
          end,
          taken: new Set([...own, ...found.taken]),
          answer: found.answer,
        },
      ];
    });
  });
}

/** "The attacker is a Belgian national", «منفذ الهجوم تونسي الجنسية»: the nation is the answer. */
function nationalities({ tokens }: StatementReading): RoleMention[] {
  return tokens.flatMap((token, at) => {
    const isNation = [token.text, ...token.forms].some((form) =>
      EXCLUSIVES.get(form)?.some(({ kind }) => kind === 'nation'),
    );
    if (!isNation || !isSaidOfSomebody(tokens, at)) return [];
    return [
      {
        role: NATIONALITY,
        text: token.text,
        at,
        end: at + 1,
        taken: new Set<number>(),
        answer: { from: at, to: at + 1 },
      },
    ];
  });
}

function isSaidOfSomebody(tokens: readonly Token[], at: number): boolean {
  const beside = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (beside.some((word) => BELONGING.has(word) || /^جنسيت?ه?ا?$/u.test(word))) return true;
  let before = at - 1;
  while (['a', 'an'].includes(tokens[before]?.text ?? '')) before -= 1;
  const isLast = (tokens[at + 1]?.kind ?? 'sign') === 'sign';
  return isLast && ['is', 'was'].includes(tokens[before]?.text ?? '');
}

interface Found {
  taken: readonly number[];
  answer: RoleMention['answer'];
}

function answerOf(tokens: readonly Token[], form: Form, at: number, end: number): Found | null {
  if (form === 'phrases') return { taken: [], answer: behind(tokens, end) };
  const isArabic = (tokens[at]?.text ?? '') >= '\u0600';
  if (form === 'nouns') return isArabic ? arabicNoun(tokens, at, end) : englishNoun(tokens, at, end);
  if (isArabic) {
    const by = doerCue(tokens, end);
    if (by !== null) return { taken: indexesOf(by), answer: behind(tokens, by.to) };
    return { taken: [], answer: null };
  }
  const isPassive = [at - 1, at - 2].some((index) => BE_OF_OTHERS.has(tokens[index]?.text ?? ''));
  const by = tokens.findIndex(({ text }, index) => index >= end && index < end + BY_WITHIN && text === 'by');
  if (form === 'participles') return by === -1 ? null : { taken: [by], answer: behind(tokens, by + 1) };
  return isPassive || by !== -1 ? null : { taken: [], answer: before(tokens, at) };
}

function doerCue(tokens: readonly Token[], end: number): TokenRun | null {
  for (let from = end; from < tokens.length; from += 1) {
    const cue = BY.find((words) => words.every((word, index) => tokens[from + index]?.text === word));
    if (cue !== undefined) return { from, to: from + cue.length };
  }
  return null;
}

/** "X is the author of", "the author of … is X", "the book's author is X". */
function englishNoun(tokens: readonly Token[], at: number, end: number): Found | null {
  let copula = at - 1;
  while (copula > 0 && ARTICLES.has(tokens[copula]?.text ?? '')) copula -= 1;
  if (COPULAS.has(tokens[copula]?.text ?? '')) return { taken: [], answer: before(tokens, copula) };
  const next = tokens.findIndex(
    ({ text, sentence }, index) => index >= end && sentence === tokens[at]?.sentence && COPULAS.has(text),
  );
  return next === -1 ? null : { taken: [], answer: behind(tokens, next + 1) };
}

function arabicNoun(tokens: readonly Token[], at: number, end: number): Found | null {
  const isCopula = (index: number): boolean => ['هو', 'هي'].includes(tokens[index]?.text ?? '');
  if (isCopula(at - 1)) return { taken: [], answer: { from: 0, to: at - 1 } };
  const next = tokens.findIndex((_, index) => index >= end && isCopula(index));
  // «الرئيس أحمد» is who did something else.
  if (next === -1 && tokens[at]?.text.startsWith('ال') === true) return null;
  return next === -1 ? { taken: [], answer: null } : { taken: [], answer: behind(tokens, next + 1) };
}

function behind(tokens: readonly Token[], from: number): RoleMention['answer'] {
  let to = from;
  // "And" joins a second one, which is part of the answer.
  while (to < tokens.length && tokens[to]?.clause === tokens[from]?.clause && !isEnd(tokens, to)) to += 1;
  return { from, to };
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at] ?? {};
  return text === undefined || (kind === 'sign' && ',.;:()'.includes(text)) || STOPS.has(text);
}

/** From the start of the sentence, or behind the year with which it begins, up to a preposition. */
function before(tokens: readonly Token[], end: number): RoleMention['answer'] {
  let from = end;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[end]?.sentence) from -= 1;
  if (STOPS.has(tokens[from]?.text ?? '')) {
    const comma = tokens.findIndex(({ text }, at) => at > from && at < end && text === ',');
    if (comma === -1) return { from, to: from };
    from = comma + 1;
  }
  let to = from;
  // "Archaeologists from the university" are one answer.
  while (to < end && (!isEnd(tokens, to) || tokens[to]?.text === 'from')) to += 1;
  return { from, to };
}

/** Whether a word only says what kind of thing or person such a role is of: "the novel", الشاعر. */
export function isRoleKind(tokens: readonly Token[], { key, kinds }: RoleRow, at: number): boolean {
  const known = KINDS.get(key) ?? new Set(kinds.split(' ').map(foldForSearch));
  KINDS.set(key, known);
  const token = tokens[at];
  return token !== undefined && [token.text, ...token.forms].some((form) => known.has(form));
}

const KINDS = new Map<string, ReadonlySet<string>>();

function build(form: Form): PhraseTable<Written> {
  const table = new PhraseTable<Written>();
  for (const role of ROLE_ROWS)
    for (const phrase of role[form].split(', '))
      if (phrase !== '')
        table.add(phrase, { role, length: phrase.split(' ').filter((word) => word !== '…').length });
  return table;
}
