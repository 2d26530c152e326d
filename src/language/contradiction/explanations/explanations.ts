import { figureInWords, percent } from '../../figures/figure-words.js';
import type { Population } from '../../figures/noun-phrase.js';
import { CONCEPT_BY_KEY } from '../../lexicon/concepts.js';
import type { Outcome } from '../../lexicon/outcomes.js';
import type { ArabicCase } from '../../lexicon/unit-words.js';
import type { Fact } from '../../statement/fact.js';
import type { EventMatch } from '../matter/same-event.js';
import type { Finding } from '../numbers/finding.js';

/** The same reason in both languages, in whole sentences. */
export interface Explanation {
  en: string;
  ar: string;
}

/** Why two statements stand to each other as they do, with their own figures; `null` where no rule applied. */
export function explain(finding: Finding | null, event: EventMatch): Explanation {
  if (finding === null) return withoutFinding(event);
  switch (finding.relation) {
    case 'contradicts':
      return finding.basis === 'share_complement' ? explainComplement(finding) : explainDisjoint(finding);
    case 'agrees':
      return explainAgreement(finding);
    case 'compatible':
      return explainCompatible(finding, event);
  }
}

function explainComplement(finding: Finding): Explanation {
  const { outcomes } = finding;
  if (outcomes === null) return explainDisjoint(finding);
  // In Arabic both are accusative: after كانت and as what يجعل makes of the share.
  const [first, second] = figures(finding, 'genitive', 'genitive');
  const rest = remaining(finding);
  const things = population(finding);
  return {
    en:
      `The two outcomes exclude each other for the same ${things.en}: if ${first.en} ${denied(outcomes.a, finding.a.negated).en}, ` +
      `at most ${rest} is left, while the other statement says that ${second.en} ${denied(outcomes.b, finding.b.negated).en}.`,
    ar:
      `النتيجتان لا تجتمعان في ${things.ar}: إذا كانت نسبة ${denied(outcomes.a, finding.a.negated).ar} ${first.ar} ` +
      `فلا يبقى سوى ${rest} على الأكثر، بينما يجعل القول الآخر نسبة ${denied(outcomes.b, finding.b.negated).ar} ${second.ar}.`,
  };
}

/** What the first share leaves over, as its own words give it and without the rounding allowed for. */
function remaining(finding: Finding): string {
  const { figure, negated } = finding.a;
  return percent(negated ? Math.min(1, figure.high) : Math.max(0, 1 - figure.low));
}

function explainDisjoint(finding: Finding): Explanation {
  const things = population(finding);
  const isAmount = finding.a.population === null;
  const outcome = finding.outcomes?.a;
  const said = outcome === undefined ? null : denied(outcome, finding.a.negated);
  const about = isAmount
    ? { en: 'the same matter', ar: 'الأمر نفسه' }
    : { en: `the same ${things.en}`, ar: things.ar };
  const saidOther = outcome === undefined ? null : denied(outcome, finding.b.negated);
  if (said === null || saidOther === null) {
    const [first, second] = figures(finding, 'nominative', 'genitive');
    return {
      en: `Both statements give a figure for ${about.en}, and no number fits both: ${first.en} against ${second.en}.`,
      ar: `يعطي القولان رقمًا عن ${about.ar}، ولا يوجد عدد يوافقهما معًا: ${first.ar} مقابل ${second.ar}.`,
    };
  }
  const [first, second] = figures(finding, 'nominative', 'nominative');
  return {
    en: `Both statements are about ${about.en}, and no number fits both: one says that ${first.en} ${said.en}, the other that ${second.en} ${saidOther.en}.`,
    ar: `يتناول القولان ${about.ar}، ولا يوجد عدد يوافقهما معًا: ${said.ar} في أحدهما ${first.ar}، و${saidOther.ar} في الآخر ${second.ar}.`,
  };
}

function explainAgreement(finding: Finding): Explanation {
  const [first, second] = figures(finding, 'nominative', 'nominative');
  if (first.en === second.en)
    return { en: `Both statements give ${first.en}.`, ar: `يعطي القولان الرقم نفسه: ${first.ar}.` };
  return {
    en: `The figures can both be right: ${first.en} and ${second.en} overlap.`,
    ar: `يمكن أن يصح الرقمان معًا: ${first.ar} و${second.ar} يلتقيان.`,
  };
}

/** Why two statements can both hold, by basis. */
export const COMPATIBLE: Readonly<Record<string, Explanation>> = {
  population: {
    en: 'The figures count different groups, so both can be true.',
    ar: 'يعدّ الرقمان فئتين مختلفتين، فيمكن أن يصحّا معًا.',
  },
  time: {
    en: 'The statements are about different times, so both can be true.',
    ar: 'يتناول القولان زمنين مختلفين، فيمكن أن يصحّا معًا.',
  },
  event: {
    en: 'Nothing shows that the statements are about the same event.',
    ar: 'لا شيء يدل على أن القولين يتناولان الحدث نفسه.',
  },
  cumulative: {
    en: 'The number may have grown between the two statements, so both can be true.',
    ar: 'ربما ارتفع العدد بين القولين، فيمكن أن يصحّا معًا.',
  },
  modality: {
    en: 'One statement says what may be and the other what is, so both can be true.',
    ar: 'يتحدث أحد القولين عن احتمال والآخر عن واقع، فيمكن أن يصحّا معًا.',
  },
  range: {
    en: 'The two figures overlap, but neither says what the other does, so both can be true.',
    ar: 'يتداخل الرقمان دون أن يدل أحدهما على الآخر، فيمكن أن يصحّا معًا.',
  },
  share_complement: {
    en: 'The two shares fit together in one whole, so both can be true.',
    ar: 'لا تتجاوز النسبتان معًا الكل، فيمكن أن تصحّا معًا.',
  },
};

const OTHER_NAMES: Explanation = {
  en: 'The statements name different places, people or things, and could not be shown to be about the same.',
  ar: 'يذكر القولان أماكن أو أشخاصًا أو أشياء مختلفة، ولم يثبت أنهما يتناولان الأمر نفسه.',
};

/** Where nothing is found. */
export const NO_CONFLICT: Explanation = {
  en: 'No rule finds a conflict between the statements.',
  ar: 'لم تجد القواعد تعارضًا بين القولين.',
};

function explainCompatible({ basis }: Finding, event: EventMatch): Explanation {
  return basis === 'event' || basis === 'none' ? withoutFinding(event) : (COMPATIBLE[basis] ?? NO_CONFLICT);
}

/** Names the difference that makes it another event, where there is one. */
function withoutFinding({ verdict, reason }: EventMatch): Explanation {
  if (verdict !== 'different') return NO_CONFLICT;
  switch (reason) {
    case 'time':
    case 'event_date':
      return COMPATIBLE.time ?? NO_CONFLICT;
    case 'name':
    case 'side':
      return OTHER_NAMES;
    case null:
      return COMPATIBLE.event ?? NO_CONFLICT;
  }
}

/** Both figures, each in the case of its place in the Arabic sentence. */
function figures(finding: Finding, caseOfA: ArabicCase, caseOfB: ArabicCase): [Explanation, Explanation] {
  return [figureInWords(finding.a.figure, caseOfA), figureInWords(finding.b.figure, caseOfB)];
}

/** What is counted: after "the same" in English, with its "same" in Arabic; in the words of the text that names it. */
function population({ a, b }: Finding): Explanation {
  const { heads, kinds } = named(a, b);
  const labels = heads.map((head) => CONCEPT_BY_KEY.get(head)?.label);
  const known = labels.filter((label) => label !== undefined);
  if (known.length === 0 || known.length < labels.length) return { en: 'group', ar: 'المجموعة نفسها' };
  const ar = known.map((label) => label.ar).join(' و');
  // People would need أنفسهم or أنفسهن, and another case ending: the bracket needs neither.
  return {
    en: known.map((label) => label.en).join(' and '),
    ar: kinds.includes('person') ? `الفئة نفسها (${ar})` : `${ar} نفسها`,
  };
}

const NOBODY: Pick<Population, 'heads' | 'kinds'> = { heads: [], kinds: [] };

/** Nobody where each names something else: workers among people are counted as people, but are not all of them. */
function named(a: Fact, b: Fact): Pick<Population, 'heads' | 'kinds'> {
  const [one, other] = [a.population, b.population];
  if (one === null || other === null) return one ?? other ?? NOBODY;
  if (one.isImplied) return other;
  return other.isImplied || one.heads.join() === other.heads.join() ? one : NOBODY;
}

/** Base forms of the predicates that do not begin with "were", for their denial. */
const BASE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^hit /, 'did not hit '],
  [/^died$/, 'did not die'],
  [/^did not vote$/, 'did not stay away'],
  [/^took /, 'did not take '],
  [/^made /, 'did not make '],
  [/^had /, 'did not have '],
  [/^can /, 'cannot '],
  [/^cannot /, 'can '],
  [/^(approve|disapprove|own|rent)\b/, 'do not $1'],
  [/^voted /, 'did not vote '],
  [/^(recover|attend|return|stay|pass|fail|abstain)ed\b/, 'did not $1'],
  [/^survived$/, 'did not survive'],
  [/^tested /, 'did not test '],
  [/^(were|was) /, '$1 not '],
];

/** The predicate, or its denial where the text denies it. */
function denied(outcome: Outcome, negated: boolean): Explanation {
  if (!negated) return outcome.label;
  const form = BASE_FORMS.find(([pattern]) => pattern.test(outcome.label.en));
  const en =
    form === undefined ? `did not count as "${outcome.label.en}"` : outcome.label.en.replace(...form);
  const ar = outcome.label.ar;
  return { en, ar: ar.startsWith('عدم ') ? `نفي ${ar}` : `عدم ${ar}` };
}
