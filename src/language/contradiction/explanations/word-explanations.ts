import { figureInWords } from '../../figures/figure-words.js';
import type { SaidState, WordFinding } from '../../statement/word-finding.js';
import { quoteDenial } from '../../wording/denial-quotes.js';
import { quoteWords, type Said } from '../../wording/quoting.js';
import { explainCausalLinks } from './causal-link-explanations.js';
import { explainOtherMatter } from './compatible-explanations.js';
import type { Explanation } from './explanations.js';
import { explainModel } from './model-explanations.js';

/**
 * Why two statements stand to each other as they do where words decide, with their words as they were written: the first
 * statement is that of `finding.a`.
 */
export function explainWords(finding: WordFinding, left: Said, right: Said): Explanation {
  if (finding.onCause === true) return explainCausalLinks(finding, left, right);
  switch (finding.relation) {
    case 'contradicts':
      return finding.presumesOneEvent === true
        ? onlyIfOneEvent(finding, left, right)
        : explainContradiction(finding, left, right);
    case 'agrees':
      return finding.basis === 'model' ? explainModel(finding, left, right) : SAME_WORDS;
    case 'compatible':
      return explainOtherMatter(finding, left, right);
  }
}

const SAME_WORDS: Explanation = {
  en: 'All that the second statement says stands in the first one, too.',
  ar: 'كل ما يقوله القول الثاني وارد في القول الأول أيضًا.',
};

/** Where another doer, place or thing may just have been in another event. */
function onlyIfOneEvent(finding: WordFinding, left: Said, right: Said): Explanation {
  const { en, ar } = against(finding, left, right);
  return {
    en: `The statements contradict each other only if both speak of one event: ${en}.`,
    ar: `لا يتناقض القولان إلا إن كانا عن حدث واحد: ${ar}.`,
  };
}

function explainContradiction(finding: WordFinding, left: Said, right: Said): Explanation {
  const { en, ar } = against(finding, left, right);
  if (finding.onPicture === true)
    return {
      en: `The statements give one picture or recording two origins that exclude each other: ${en}.`,
      ar: `ينسب القولان صورة واحدة أو تسجيلًا واحدًا إلى مصدرين لا يجتمعان: ${ar}.`,
    };
  switch (finding.basis) {
    case 'negation':
      return {
        en: `One statement denies what the other says: ${en}.`,
        ar: `ينفي أحد القولين ما يثبته الآخر: ${ar}.`,
      };
    case 'antonym':
      if (finding.met !== undefined) return explainReports(finding, finding.met, left, right);
      return {
        en: `The statements say opposite things of the same matter: ${en}.`,
        ar: `يقول القولان ضدّين في الأمر نفسه: ${ar}.`,
      };
    case 'exclusive_outcome':
      if (finding.states !== undefined) return explainStates(finding.states, en, ar);
      return {
        en: `The statements give outcomes that exclude each other: ${en}.`,
        ar: `يذكر القولان نتيجتين لا تجتمعان: ${ar}.`,
      };
    case 'order':
      // A happening is named in several words, a rank in one.
      if ([finding.a, finding.b].every((words) => words.includes(' ')) && isTold(left) && isTold(right))
        return {
          en: 'The statements put the same two happenings in opposite orders: what comes first in one comes second in the other.',
          ar: 'يرتّب القولان الحدثين أنفسهما ترتيبين متعاكسين: ما يأتي أولًا في أحدهما يأتي ثانيًا في الآخر.',
        };
      return {
        en: `The statements put the same thing at different places in an order: ${en}.`,
        ar: `يضع القولان الشيء نفسه في مرتبتين مختلفتين: ${ar}.`,
      };
    case 'number':
      if (finding.met !== undefined) return explainReports(finding, finding.met, left, right);
      if (finding.about !== undefined)
        return {
          en: `Both statements give ${finding.about.en}, and both cannot be right: ${en}.`,
          ar: `يذكر القولان ${finding.about.ar}، ولا يمكن أن يصحّ الأمران معًا: ${ar}.`,
        };
      return finding.isAllThatDiffers === true
        ? {
            en: `The statements are the same but for a number, and no number fits both: ${en}.`,
            ar: `لا يختلف القولان إلا في عدد، ولا يوجد عدد يوافقهما معًا: ${ar}.`,
          }
        : {
            en: `The statements give the same thing different numbers, and no number fits both: ${en}.`,
            ar: `يذكر القولان عددين مختلفين للشيء نفسه، ولا يوجد عدد يوافقهما معًا: ${ar}.`,
          };
    case 'date':
      return {
        en: `The statements date the same thing differently, and it happened once: ${en}.`,
        ar: `يؤرخ القولان للأمر نفسه بتاريخين مختلفين، ولم يقع إلا مرة: ${ar}.`,
      };
    case 'model':
      return explainModel(finding, left, right);
    default:
      if (finding.asked !== undefined)
        return {
          en: `The statements answer one question differently, ${finding.asked[0]}: ${en}.`,
          ar: `يجيب القولان عن سؤال واحد إجابتين مختلفتين، ${finding.asked[1]}: ${ar}.`,
        };
      return {
        en: `The statements differ in one thing, and it cannot be both: ${en}.`,
        ar: `يختلف القولان في أمر واحد، ولا يمكن أن يصحّ فيه الأمران معًا: ${ar}.`,
      };
  }
}

/** Two reports that the model takes to be of one matter: by which words, and what excludes what. */
function explainReports(
  finding: WordFinding,
  met: NonNullable<WordFinding['met']>,
  left: Said,
  right: Said,
): Explanation {
  const quoted = met.map(([one, other]) => [quoteWords(left, one), quoteWords(right, other)] as const);
  const both = (separator: string, [opens, closes]: readonly [string, string]): string =>
    quoted
      .map(([one, other]) =>
        [one, ...(sameWord(one, other) ? [] : [other])]
          .map((word) => isolated(`${opens}${word}${closes}`))
          .join(' / '),
      )
      .join(separator);
  const { en, ar } = against(finding, left, right);
  const excluded = whatExcludes(finding);
  return {
    en: `By their words these seem to be two reports of one matter (${both(', ', ['“', '”'])}), and ${excluded.en}: ${en}.`,
    ar: `يبدو من ألفاظ القولين أنهما خبران عن أمر واحد (${both('، ', ['«', '»'])})، و${excluded.ar}: ${ar}.`,
  };
}

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** In Unicode isolates: several words of the other direction in a row would change places with each other. */
function isolated(quoted: string): string {
  return `\u2068${quoted}\u2069`;
}

const WAYS_IN_WORDS = {
  up: { en: 'went up', ar: 'بالارتفاع' },
  down: { en: 'went down', ar: 'بالانخفاض' },
  better: { en: 'got better', ar: 'بالتحسّن' },
  worse: { en: 'got worse', ar: 'بالسوء' },
} as const;

function whatExcludes({ ways, isTurned }: WordFinding): Explanation {
  if (ways !== undefined) {
    const [one, other] = [WAYS_IN_WORDS[ways[0]], WAYS_IN_WORDS[ways[1]]];
    return {
      en: `one says that it ${one.en}, the other that it ${other.en}`,
      ar: `يقول أحدهما ${one.ar} والآخر ${other.ar}`,
    };
  }
  return isTurned === true
    ? {
        en: 'what one says of its share is the reverse of what the other says',
        ar: 'ما يقوله أحدهما عن حصته عكس ما يقوله الآخر عن حصته',
      }
    : { en: 'no number fits both', ar: 'لا يوجد عدد يوافقهما معًا' };
}

/** "One says that it is over, the other that it is in force": what the quoted words mean. */
function explainStates([one, other]: readonly [SaidState, SaidState], en: string, ar: string): Explanation {
  const english = ({ en: state, denied }: SaidState): string =>
    `${denied ? 'denies' : 'says'} that it ${state}`;
  const arabic = ({ ar: state, denied }: SaidState): string => (denied ? `غير ${state}` : state);
  return {
    en: `Of the same thing, one statement ${english(one)}, the other ${english(other)}: ${en}.`,
    ar: `الشيء نفسه في أحد القولين ${arabic(one)} وفي الآخر ${arabic(other)}: ${ar}.`,
  };
}

const LINKS = new Set(['before', 'after', 'قبل', 'بعد']);

/** Says what came before or after what. */
function isTold({ reading: { tokens } }: Said): boolean {
  return tokens.some(({ text }) => LINKS.has(text));
}

/** Amounts as a reader writes them, in either language; everything else in the words of the texts. */
function against(finding: WordFinding, left: Said, right: Said): Explanation {
  const { a, b, figures, basis } = finding;
  if (figures !== undefined) {
    const [one, other] = [figureInWords(figures[0], 'nominative'), figureInWords(figures[1], 'genitive')];
    const isTold = one.en !== other.en;
    if (isTold) return { en: `${one.en} against ${other.en}`, ar: `${one.ar} مقابل ${other.ar}` };
  }
  const denial = basis === 'negation' ? quoteDenial(left, right) : null;
  const [one, other] = denial === null ? [quoteWords(left, a), quoteWords(right, b)] : [denial.a, denial.b];
  return { en: `“${one}” against “${other}”`, ar: `«${one}» مقابل «${other}»` };
}
