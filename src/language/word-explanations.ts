import { COMPATIBLE, NO_CONFLICT, type Explanation } from './explanations.js';
import { figureInWords } from './figure-words.js';
import type { WordFinding } from './word-finding.js';

/** Why two statements stand to each other as they do where words decide, with the words themselves. */
export function explainWords(finding: WordFinding): Explanation {
  switch (finding.relation) {
    case 'contradicts':
      return finding.presumesOneEvent === true ? onlyIfOneEvent(finding) : explainContradiction(finding);
    case 'agrees':
      return finding.basis === 'model' ? explainModel(finding, true) : SAME_WORDS;
    case 'compatible':
      return COMPATIBLE[finding.basis] ?? NO_CONFLICT;
  }
}

const SAME_WORDS: Explanation = {
  en: 'All that the second statement says stands in the first one, too.',
  ar: 'كل ما يقوله القول الثاني وارد في القول الأول أيضًا.',
};

/** Where another doer, place or thing may just have been in another event. */
function onlyIfOneEvent(finding: WordFinding): Explanation {
  const { en, ar } = against(finding);
  return {
    en: `The statements contradict each other only if both speak of one event: ${en}.`,
    ar: `لا يتناقض القولان إلا إن كانا عن حدث واحد: ${ar}.`,
  };
}

function explainContradiction(finding: WordFinding): Explanation {
  const { a, b } = finding;
  const { en, ar } = against(finding);
  switch (finding.basis) {
    case 'negation':
      return {
        en: `One statement denies what the other says: look at “${a === b ? a : `${a}” and “${b}`}”.`,
        ar: `ينفي أحد القولين ما يثبته الآخر: انظر ${a === b ? `«${a}»` : `«${a}» و«${b}»`}.`,
      };
    case 'antonym':
      return {
        en: `The statements say opposite things of the same matter: ${en}.`,
        ar: `يقول القولان ضدّين في الأمر نفسه: ${ar}.`,
      };
    case 'exclusive_outcome':
      return {
        en: `The statements give outcomes that exclude each other: ${en}.`,
        ar: `يذكر القولان نتيجتين لا تجتمعان: ${ar}.`,
      };
    case 'order':
      return {
        en: `The statements put the same thing at different places in an order: ${en}.`,
        ar: `يضع القولان الشيء نفسه في مرتبتين مختلفتين: ${ar}.`,
      };
    case 'number':
      return {
        en: `The statements are the same but for a number, and no number fits both: ${en}.`,
        ar: `لا يختلف القولان إلا في عدد، ولا يوجد عدد يوافقهما معًا: ${ar}.`,
      };
    case 'date':
      return {
        en: `The statements date the same thing differently, and it happened once: ${en}.`,
        ar: `يؤرخ القولان للأمر نفسه بتاريخين مختلفين، ولم يقع إلا مرة: ${ar}.`,
      };
    case 'model':
      return explainModel(finding, false);
    default:
      return {
        en: `The statements are the same but for one thing, and it cannot be both: ${en}.`,
        ar: `لا يختلف القولان إلا في أمر واحد لا يكون الاثنين معًا: ${ar}.`,
      };
  }
}

/** Amounts as a reader writes them, in either language; everything else in the words of the texts. */
function against({ a, b, figures }: WordFinding): Explanation {
  if (figures === undefined) return { en: `“${a}” against “${b}”`, ar: `«${a}» مقابل «${b}»` };
  const [one, other] = [figureInWords(figures[0], 'nominative'), figureInWords(figures[1], 'genitive')];
  return { en: `${one.en} against ${other.en}`, ar: `${one.ar} مقابل ${other.ar}` };
}

/** Says that no rule decided, how sure the model is, and what weighed most. */
function explainModel({ score, reasons = [] }: WordFinding, agrees: boolean): Explanation {
  const percent = `${String(Math.round(score * 100))}%`;
  const [en, ar] = agrees
    ? ['looks like two that agree', 'يشبه قولين متفقين']
    : ['looks like two that contradict each other', 'يشبه قولين متناقضين'];
  const because = reasons.map((words) => `“${words}”`).join(', ');
  const weighed = reasons.map((words) => `«${words}»`).join(' و');
  return {
    en: `No rule decides here. To the model trained on pairs of headlines, the pair ${en} (${percent})${because === '' ? '' : `; what weighed most: ${because}`}.`,
    ar: `لا قاعدة تحسم هنا. يرى النموذج المدرَّب على أزواج من العناوين أن هذا الزوج ${ar} (${percent})${weighed === '' ? '' : `، وأكثر ما رجّح ذلك: ${weighed}`}.`,
  };
}
