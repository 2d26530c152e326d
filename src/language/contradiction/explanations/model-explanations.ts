import type { WordFinding } from '../../statement/word-finding.js';
import { quoteDenial } from '../../wording/denial-quotes.js';
import { isSaidIn, quoteWords, type Said } from '../../wording/quoting.js';
import type { Explanation } from './explanations.js';

/** Says that the rules leave it open, how sure the model is, and what in the two texts weighed most. */
export function explainModel(finding: WordFinding, left: Said, right: Said): Explanation {
  const percent = `${String(Math.round(finding.score * 100))}%`;
  const [en, ar] =
    finding.relation === 'agrees'
      ? ['looks like two that agree', 'يشبه قولين متفقين']
      : ['looks like two that contradict each other', 'يشبه قولين متناقضين'];
  const grounds = groundsOf(finding, left, right);
  const because = grounds.map((ground) => ground.en).join(', ');
  const weighed = grounds.map((ground) => ground.ar).join(' و');
  return {
    en: `The rules alone do not settle this. To the model trained on pairs of headlines, the pair ${en} (${percent})${because === '' ? '' : `; what weighed most: ${because}`}.`,
    ar: `لا تكفي القواعد وحدها للحسم هنا. يرى النموذج المدرَّب على أزواج من العناوين أن هذا الزوج ${ar} (${percent})${weighed === '' ? '' : `، وأكثر ما رجّح ذلك: ${weighed}`}.`,
  };
}

/** The denial first, where one side denies what the other says; then words that differ. What both say explains nothing. */
function groundsOf({ relation, reasons = [] }: WordFinding, left: Said, right: Said): Explanation[] {
  const denial = relation === 'contradicts' ? quoteDenial(left, right) : null;
  const grounds = denial === null ? [] : [pairOf(denial.a, denial.b)];
  const said = new Set(denial === null ? [] : `${denial.a} ${denial.b}`.split(' '));
  for (const reason of reasons) {
    const [one = '', other] = reason.split(' / ');
    if (other !== undefined) {
      const [mine, yours] = isSaidIn(left, one) ? [one, other] : [other, one];
      const quoted = [quoteWords(left, mine), quoteWords(right, yours)] as const;
      if (quoted.every((word) => said.has(word))) continue;
      grounds.push(pairOf(...quoted));
      for (const word of quoted) said.add(word);
    } else {
      const quoted = quoteWords(isSaidIn(left, one) ? left : right, one);
      if (!said.has(quoted)) grounds.push({ en: `“${quoted}”`, ar: `«${quoted}»` });
      said.add(quoted);
    }
  }
  return grounds;
}

function pairOf(one: string, other: string): Explanation {
  return { en: `“${one}” against “${other}”`, ar: `«${one}» مقابل «${other}»` };
}
