import { quantifierStep } from '../figures/quantifier-words.js';
import { englishSet } from '../lexicon/english-set.js';
import { HARMLESS } from '../lexicon/beside-happenings.js';
import { AGENTS, DESCRIBING, PARTIAL, TITLES } from '../lexicon/scope-words.js';
import type { Token } from '../text/tokens.js';
import { sensesOf } from '../text/word-relations.js';
import type { Met } from './met.js';
import { isOtherThingInArabic, narrowsInArabic, type Where } from './other-subject-arabic.js';
import { roleMentions } from './role-mentions.js';
import { saidTokens } from './said-tokens.js';
import { wordingOf, type ContentWord } from './wording.js';

/**
 * Whether one of two statements speaks of another thing than the other, though it names that, too: of somebody's father or
 * lawyer, of the annex of a school, of a deputy minister, «نائب الوزير».
 */
export function hasOtherSubject(one: Met, other: Met): boolean {
  return isOfOtherThing(one, other) || narrows(one, other) || narrows(other, one);
}

/** As `hasOtherSubject`, without what only says which of several is meant. */
export function isOfOtherThing(one: Met, other: Met, where: Where = 'anywhere'): boolean {
  const isOther = one.reading.language === 'ar' ? isOtherThingInArabic : isOtherThingInEnglish;
  const isOtherThere = other.reading.language === 'ar' ? isOtherThingInArabic : isOtherThingInEnglish;
  return isOther(one, other, where) || isOtherThere(other, one, where);
}

function narrows(one: Met, other: Met): boolean {
  return one.reading.language === 'ar' ? narrowsInArabic(one) : narrowsInEnglish(one, other);
}

/** It gives the possessor to a word beside it: "the president of Tarvia" for "Tarvia's president". */
const GENITIVE = englishSet(
  'of in from by for at to with on after before during since following under over about against near',
);
const ARTICLES = englishSet('a an the his her its their this that these those');
const DEFINITE = englishSet('the this that these those his her its their both');
const AUXILIARIES = englishSet(
  'is are was were be been has have had will would can could may might did does do must should not',
);
/** They stand between a noun and its verb and are no nouns. */
const ADVERBS = englishSet(
  'far away later once twice soon often always sometimes ever together alone instead still also never now then just already finally again then only both all each',
);
const GROUPS = englishSet('group number couple bunch piece pair lot slice glass cup bottle kind type sort');
/** Words of a noun phrase before its noun. */
const PHRASE = 3;
const ROMAN = /^(?:ii|iii|iv|v|vi|vii|viii|ix|x|junior|jr|senior|sr)$/;

function isOtherThingInEnglish(one: Met, other: Met): boolean {
  const said = saidTokens(one.reading);
  return wordingOf(one.reading).words.some((word) => {
    if (one.shared.has(word.at) || said.has(word.at) || one.compared.has(word.text)) return false;
    if (DESCRIBING.has(word.text) || isOneRole(one, word, other)) return false;
    if (word.ordinal !== null || one.reading.tokens[word.at - 1]?.kind === 'number') return false;
    return isPossessed(one, word, other) || isOfPossessor(one, word, other) || isHeadBehind(one, word, other);
  });
}

/** "Open Shore's founder", "Open Shore was founded by". */
function isOneRole(one: Met, { at }: ContentWord, other: Met): boolean {
  const roles = roleMentions(other.reading).map(({ role }) => role);
  return roleMentions(one.reading).some((own) => own.at <= at && at < own.end && roles.includes(own.role));
}

/** "Lena Mark's father": what stands behind the possessor is lone, and the other side has no possessor there. */
function isPossessed(
  { reading: { tokens }, partners, shared }: Met,
  { at }: ContentWord,
  other: Met,
): boolean {
  const owner = tokens[at - 1]?.text === "'" ? at - 2 : at - 1;
  if (!shared.has(owner) || !isPossessive(tokens, owner) || isBehindGenitive(tokens, owner)) return false;
  const there = partners.get(owner);
  if (there === undefined) return true;
  const { tokens: others } = other.reading;
  if (!isPossessive(others, there)) return !isBehindGenitive(others, there);
  const next = others[there + 1]?.text === "'" ? there + 2 : there + 1;
  const isLone = wordingOf(other.reading).words.some((word) => word.at === next) && !other.shared.has(next);
  return isLone && !saidTokens(other.reading).has(next);
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.endsWith("'s") === true || tokens[at + 1]?.text === "'";
}

/** A preposition stands before the noun phrase that a word is in. */
function isBehindGenitive(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - PHRASE - 1; before -= 1) {
    const { text, kind } = tokens[before] ?? { text: '', kind: 'sign' };
    if (GENITIVE.has(text)) return true;
    if (ARTICLES.has(text)) return GENITIVE.has(tokens[before - 1]?.text ?? '');
    if (kind !== 'word' || AUXILIARIES.has(text)) return false;
  }
  return false;
}

/** "The father of Lena Mark". */
function isOfPossessor(
  { reading: { tokens }, partners, shared }: Met,
  word: ContentWord,
  other: Met,
): boolean {
  if (
    tokens[word.to]?.text !== 'of' ||
    PARTIAL.has(word.text) ||
    GROUPS.has(word.text) ||
    quantifierStep(word.text) !== null
  )
    return false;
  if (![1, 2].some((back) => ARTICLES.has(tokens[word.at - back]?.text ?? ''))) return false;
  const owner = ARTICLES.has(tokens[word.to + 1]?.text ?? '') ? word.to + 2 : word.to + 1;
  if (!shared.has(owner)) return false;
  const there = partners.get(owner);
  if (there === undefined) return true;
  const { tokens: others } = other.reading;
  return !isBehindGenitive(others, there) && !isPossessive(others, there);
}

/** "The school annex was closed": a noun behind what the other side says the same of. */
function isHeadBehind({ reading, partners, shared }: Met, word: ContentWord, other: Met): boolean {
  const { tokens } = reading;
  const noun = word.at - 1;
  const there = partners.get(noun);
  if (!shared.has(noun) || there === undefined || !isNounBehind(tokens, word)) return false;
  const { words } = wordingOf(reading);
  let next = word.to;
  while (words.some(({ at }) => at === next && !shared.has(at))) next += 1;
  const [own, its] = [tokens[next], other.reading.tokens[there + 1]];
  if (own === undefined || its === undefined || own.kind !== 'word' || own.capital || GENITIVE.has(own.text))
    return false;
  if (!isInSubject(tokens, noun) || !isNamed(tokens, noun)) return false;
  return partners.get(next) === there + 1 || (AUXILIARIES.has(own.text) && AUXILIARIES.has(its.text));
}

/** A name, or a noun with an article. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1, at - 2].some((near) => {
    const { text = '', capital = false } = tokens[near] ?? {};
    return (
      ARTICLES.has(text) || (capital && (near > 0 || near === at || sensesOf(text) === 0) && text !== 'i')
    );
  });
}

function isNounBehind(tokens: readonly Token[], { at, text, capital }: ContentWord): boolean {
  if (ROMAN.test(text)) return true;
  if (capital) return tokens[at - 1]?.capital === true && sensesOf(text) > 0;
  if (
    ADVERBS.has(text) ||
    AUXILIARIES.has(text) ||
    text === 'cannot' ||
    HARMLESS.has(text) ||
    /(?:ly|ing|ed)$/.test(text)
  )
    return false;
  return !(AGENTS.has(text) && AGENTS.has(tokens[at - 1]?.text ?? ''));
}

/** "The deputy minister": a word of one side alone before a noun of which both know which one it is. */
function narrowsInEnglish({ reading, partners, shared, compared }: Met, other: Met): boolean {
  const { tokens } = reading;
  const said = saidTokens(reading);
  return wordingOf(reading).words.some(({ at, text, capital, ordinal }) => {
    if (shared.has(at) || said.has(at) || compared.has(text) || (capital && at > 0)) return false;
    if (ordinal !== null || tokens[at - 1]?.kind === 'number') return false;
    if (DESCRIBING.has(text) || TITLES.has(text) || ADVERBS.has(text) || AUXILIARIES.has(text)) return false;
    const noun = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const there = partners.get(noun);
    if (!shared.has(noun) || there === undefined || tokens[noun]?.capital === true) return false;
    if (text === 'non') return true;
    return !text.endsWith('ed') && isInSubject(tokens, at) && isDefinite(other.reading.tokens, there);
  });
}

/** Neither a verb nor a preposition stands before it, as far as their commonest words tell. */
export function isInSubject(tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at] ?? {};
  return tokens
    .slice(0, at)
    .every((token) => token.clause !== clause || !(AUXILIARIES.has(token.text) || GENITIVE.has(token.text)));
}

/** "The minister", "the prime minister", and neither "all ministers" nor "no minister". */
function isDefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const isTitle = before.capital || TITLES.has(before.text) || DESCRIBING.has(before.text);
  return DEFINITE.has(before.text) || (isTitle && DEFINITE.has(tokens[at - 2]?.text ?? ''));
}
