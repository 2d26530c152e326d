import { quantifierStep } from '../figures/quantifier-words.js';
import { GIVEN_NAMES } from '../lexicon/arabic-given-names.js';
import { WEEKDAYS } from '../lexicon/calendar.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { AGENTS, ASIDE, DESCRIBING, PARTIAL, TITLES } from '../lexicon/scope-words.js';
import { isMasdarOf } from '../text/arabic-masdars.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import type { Met } from './met.js';
import { saidTokens } from './said-tokens.js';
import { wordingOf, type ContentWord } from './wording.js';

/** They say what kind of thing a name is of, and no other thing: «مدينة حلب». */
const KINDS = foldedSet(
  'مدينة بلدة قرية محافظة ولاية إقليم منطقة جمهورية دولة مملكة جزيرة حي نادي فريق منتخب شركة حزب حركة جماعة تنظيم نهر جبل بحيرة شهر يوم عام سنة مباراة بطولة',
);
const PREPOSITIONS = foldedSet(
  'في من على عن إلى ضد مع بين لدى عند بشأن حول قرب نحو أمام ضمن بفعل تجاه عبر دون وراء خلف فوق تحت',
);
const TIMES = foldedSet(
  'الأسبوع الشهر العام السنة اليوم الليلة الماضي الماضية المقبل المقبلة الجاري الجارية',
);
/** What is measured of a thing is said of the thing: «سعر الذهب». */
const MEASURES = foldedSet('سعر أسعار قيمة حجم عدد نسبة مستوى معدل كمية كلفة تكلفة');

/** Where a lone noun is looked for; where two may say the same, what is not the subject may be only another wording. */
export type Where = 'anywhere' | 'behind the verb';

/** «والد سمير نادر», «نائب الوزير»: a lone noun directly before a name or a definite noun that both have. */
export function isOtherThingInArabic(one: Met, other: Met, where: Where): boolean {
  const { reading, shared, compared } = one;
  const { tokens } = reading;
  const said = saidTokens(reading);
  const others = wordingOf(other.reading).words;
  return wordingOf(reading).words.some((word) => {
    const { at, to, text, ordinal } = word;
    if (where === 'behind the verb' && !isSubject(one, at)) return false;
    if (ordinal !== null || compared.has(text)) return false;
    if (shared.has(at) || said.has(at) || !shared.has(to) || isDefinite(text)) return false;
    if (tellsKind(tokens, word) || isPreposition(text)) return false;
    if (!isPutBetween(one, word, other) || others.some((verb) => isMasdarOf(text, verb.text))) return false;
    return isDefinite(tokens[to]?.text ?? '') || isFullName(one, to);
  });
}

/** Of a sentence that begins with its verb: «اغتيل شقيق الرئيس». */
function isSubject({ reading }: Met, at: number): boolean {
  return wordingOf(reading).words[0]?.at === at - 1 && !/^[يت]/u.test(reading.tokens[at]?.text ?? '');
}

/** What stands before it in the other statement stands before the lone word here, so that this is no verb. */
function isPutBetween(
  { reading, shared, partners }: Met,
  { at, to, text }: ContentWord,
  other: Met,
): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1];
  // «والد سمير نادر ولد»: the name and its verb follow each other in both.
  if (before === undefined)
    return !isDefinite(tokens[to]?.text ?? '') && [0, 1, 2].every((step) => partners.get(to + step) === step);
  if (before.clause !== tokens[at]?.clause) return false;
  // «الأزمة تؤجج»: behind its subject, a verb.
  if (isDefinite(before.text) && /^[يت]/u.test(text)) return false;
  const there = partners.get(to);
  if (there === undefined) return shared.has(at - 1);
  let from = there - 1;
  // «كلفة بناء الجسر»: what is said of it stands between, too.
  while (saidTokens(other.reading).has(from) && !other.shared.has(from)) from -= 1;
  if (saidTokens(reading).has(at - 1) && from < 0) return true;
  if (!shared.has(at - 1))
    return PREPOSITIONS.has(before.text) && other.reading.tokens[from]?.text === before.text;
  return partners.get(at - 1) === from || from < 0 || (!other.shared.has(from) && opens(other, there));
}

/** The first word of a statement that the other has, too. */
function opens({ shared }: Met, at: number): boolean {
  return [...shared].every((other) => other >= at);
}

/** A name of two words, which a further word before it does not make longer. */
function isFullName({ reading: { tokens }, shared, partners }: Met, at: number): boolean {
  if (GIVEN_NAMES.has(tokens[at]?.text ?? '')) return true;
  const there = partners.get(at);
  const isRun = there === undefined || partners.get(at + 1) === there + 1;
  const next = tokens[at + 1]?.text ?? '';
  return shared.has(at + 1) && isRun && !isPreposition(next) && !isDefinite(next);
}

function isPreposition(text: string): boolean {
  return PREPOSITIONS.has(text) || ASIDE.has(text);
}

function tellsKind(tokens: readonly Token[], { at, text }: ContentWord): boolean {
  const forms = [...withoutProclitics(text), ...(tokens[at]?.forms ?? [])];
  return (
    quantifierStep(text) !== null ||
    GIVEN_NAMES.has(text) ||
    forms.some(
      (form) =>
        KINDS.has(form) ||
        MEASURES.has(form) ||
        AGENTS.has(form) ||
        DESCRIBING.has(form) ||
        PARTIAL.has(form) ||
        TITLES.has(form),
    )
  );
}

/** «البوابة الشمالية»: a lone adjective behind a noun that both have. */
export function narrowsInArabic({ reading, shared, against, compared }: Met): boolean {
  const { tokens } = reading;
  const said = saidTokens(reading);
  return wordingOf(reading).words.some(({ at, text, ordinal }) => {
    if (ordinal !== null || compared.has(text) || TIMES.has(text)) return false;
    if ((shared.has(at) && !against.has(at)) || said.has(at) || !shared.has(at - 1) || !text.startsWith('ال'))
      return false;
    // «الطلب الصيني المتزايد»: of a noun that is told from others already, only more is said.
    // «الريحان المرتبة الثالثة»: a noun with an adjective of its own.
    if (!isNoun(tokens, at - 1) || isDefinite(tokens[at + 1]?.text ?? '')) return false;
    return ![text, ...(tokens[at]?.forms ?? [])].some(
      (form) => AGENTS.has(form) || DESCRIBING.has(form) || TITLES.has(form),
    );
  });
}

/** With an article, and not itself an adjective or a day. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { text = '', forms = [] } = tokens[at] ?? {};
  return (
    isDefinite(text) && !isDefinite(tokens[at - 1]?.text ?? '') && !forms.some((form) => WEEKDAYS.has(form))
  );
}

function isDefinite(text: string): boolean {
  return /^(?:[وفبلك]?ال|لل).{2}/u.test(text);
}
