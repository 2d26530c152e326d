import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { quoteRun, quoteWords, type Said } from '../../wording/quoting.js';
import { alignWords, type Alignment } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { COMPATIBLE, NO_CONFLICT, type Explanation } from './explanations.js';

/** Findings that something stands against something, though the statements can both hold. */
const OPPOSED = new Set<WordFinding['basis']>([
  'negation',
  'antonym',
  'exclusive_outcome',
  'order',
  'number',
]);

/** Words quoted of what only one side says. */
const MOST_QUOTED = 3;

/** Why two statements can both hold although something in their words stands against something: what else differs. */
export function explainOtherMatter(finding: WordFinding, left: Said, right: Said): Explanation {
  const { basis } = finding;
  if (basis === 'entity') return explainEntity(finding, left, right);
  if (!OPPOSED.has(basis)) return COMPATIBLE[basis] ?? NO_CONFLICT;
  const [a, b] = [wordingOf(left.reading), wordingOf(right.reading)];
  if (a.isPicture || b.isPicture) return OF_PICTURES;
  if (a.isSupposed !== b.isSupposed) return SUPPOSED;
  const alignment = alignWords(a, b);
  const others = otherPair(finding, alignment);
  if (others !== null) {
    const [one, other] = [quote(left, others.a), quote(right, others.b)];
    return {
      en: `The statements differ in more than one thing (“${one}” against “${other}”, too), so both can be true.`,
      ar: `يختلف القولان في أكثر من أمر (ومنه «${one}» مقابل «${other}»)، فيمكن أن يصحّا معًا.`,
    };
  }
  const [mine, yours] = [extras(left, alignment.onlyA), extras(right, alignment.onlyB)];
  if (mine !== null && yours !== null)
    return {
      en: `The statements differ in more than one thing: one says “${mine}” where the other says “${yours}”, so both can be true.`,
      ar: `يختلف القولان في أكثر من أمر: في أحدهما «${mine}» وفي الآخر «${yours}»، فيمكن أن يصحّا معًا.`,
    };
  const more = mine ?? yours;
  if (more === null) return NO_CONFLICT;
  return {
    en: `Only one of the statements says “${more}”, so they need not be about the same thing, and both can be true.`,
    ar: `ينفرد أحد القولين بذكر «${more}»، فلا يلزم أن يتناولا الأمر نفسه، ويمكن أن يصحّا معًا.`,
  };
}

const OF_PICTURES: Explanation = {
  en: 'The statements are about pictures or films, of which there are many, so both can be true.',
  ar: 'يتناول القولان صورًا أو مقاطع، ومنها الكثير، فيمكن أن يصحّا معًا.',
};

const SUPPOSED: Explanation = {
  en: 'One statement only says what is wanted, tried or thought, so both can be true.',
  ar: 'لا يذكر أحد القولين إلا ما يُراد أو يُحاوَل أو يُظن، فيمكن أن يصحّا معًا.',
};

function explainEntity({ a, b }: WordFinding, left: Said, right: Said): Explanation {
  if (MONTHS.has(a) || WEEKDAYS.has(a)) return COMPATIBLE.time ?? NO_CONFLICT;
  const [one, other] = [quoteWords(left, a), quoteWords(right, b)];
  if (one === '' || other === '') return NO_CONFLICT;
  return {
    en: `One statement is about “${one}”, the other about “${other}”, so both can be true.`,
    ar: `يتناول أحد القولين «${one}» والآخر «${other}»، فيمكن أن يصحّا معًا.`,
  };
}

/** A second pair of words that are not one thing, beside the pair that was found. */
function otherPair({ a, b }: WordFinding, { pairs }: Alignment): Alignment['pairs'][number] | null {
  const differs = new Set<string>(['exclusive', 'order', 'sibling', 'opposite']);
  return pairs.find((pair) => differs.has(pair.relation) && (pair.a.text !== a || pair.b.text !== b)) ?? null;
}

function extras(said: Said, words: readonly ContentWord[]): string | null {
  if (words.length === 0) return null;
  return words
    .slice(0, MOST_QUOTED)
    .map((word) => quote(said, word))
    .join(' … ');
}

function quote(said: Said, { at, to }: ContentWord): string {
  return quoteRun(said, at, to);
}
