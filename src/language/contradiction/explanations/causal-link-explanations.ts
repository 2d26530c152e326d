import type { CausalKind } from '../../lexicon/causal-patterns.js';
import { causalClaimOf, type CausalClaim } from '../../statement/causal-claims.js';
import type { WordFinding } from '../../statement/word-finding.js';
import type { TokenRun } from '../../text/token-runs.js';
import { quoteRun, type Said } from '../../wording/quoting.js';
import { NO_CONFLICT, type Explanation } from './explanations.js';

const KINDS: Readonly<Record<CausalKind, Explanation>> = {
  cause: { en: 'causes', ar: 'السببية' },
  risk: { en: 'raises the risk of', ar: 'زيادة الخطر' },
  link: { en: 'has to do with', ar: 'الصلة' },
  prevent: { en: 'prevents', ar: 'الوقاية' },
  cure: { en: 'cures', ar: 'العلاج' },
};

/** Why two statements of what causes what stand to each other as they do, with what they say causes and is caused. */
export function explainCausalLinks({ relation }: WordFinding, left: Said, right: Said): Explanation {
  const [one, other] = [causalClaimOf(left.reading), causalClaimOf(right.reading)];
  if (one === null || other === null) return NO_CONFLICT;
  const [mine, yours] = [pairOf(one, left), pairOf(other, right)];
  const [first, second] = [KINDS[one.kind], KINDS[other.kind]];
  const denies = (denied: boolean): string => (denied ? 'denies' : 'says');
  const deniesArabic = (denied: boolean): string => (denied ? 'ينفي' : 'يثبت');
  const en = `the first ${denies(one.denied)} that one thing ${first.en} another (${mine.en}), the second ${denies(other.denied)} that it ${second.en} it (${yours.en})`;
  const ar = `الأول ${deniesArabic(one.denied)} ${first.ar} (${mine.ar})، والثاني ${deniesArabic(other.denied)} ${second.ar} (${yours.ar})`;
  switch (relation) {
    case 'contradicts':
      return {
        en: `The statements contradict each other on what causes what: ${en}.`,
        ar: `يتناقض القولان في علاقة شيء بآخر: ${ar}.`,
      };
    case 'agrees':
      return {
        en: `The statements say the same of what causes what: ${en}.`,
        ar: `يقول القولان الشيء نفسه في علاقة شيء بآخر: ${ar}.`,
      };
    case 'compatible':
      return {
        en: `Both can be true: ${en}.`,
        ar: `يمكن أن يصحّ القولان معًا: ${ar}.`,
      };
  }
}

/** What causes and what is caused in the words of the text; as one run where no word tells them apart. */
function pairOf({ cuts }: CausalClaim, said: Said): Explanation {
  const [cut] = cuts;
  if (cut === undefined) return { en: '', ar: '' };
  const quote = ({ from, to }: TokenRun): string => quoteRun(said, from, to);
  if (cuts.length > 1) {
    const ends = [cut.cause.from, cut.cause.to, cut.effect.from, cut.effect.to];
    const whole = quote({ from: Math.min(...ends), to: Math.max(...ends) });
    return { en: `“${whole}”`, ar: `«${whole}»` };
  }
  const [cause, effect] = [quote(cut.cause), quote(cut.effect)];
  return { en: `“${cause}”, “${effect}”`, ar: `«${cause}»، «${effect}»` };
}
