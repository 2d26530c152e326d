import { foldForSearch } from '../text/normalise.js';

/** How a phrase bends the number beside it. */
export type Bound =
  | 'atLeast'
  | 'moreThan'
  | 'atMost'
  | 'lessThan'
  | 'about'
  | 'nearly'
  | 'justOver'
  | 'justUnder'
  | 'exactly'
  | 'equal'
  | 'orEqual';

const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'atLeast',
    'at least | never fell below | has never fallen below | did not fall below | no fewer than | no less than | not less than | not fewer than | a minimum of | minimum of | as many as at least',
  ],
  [
    'atLeast',
    'ما لا يقل عن | لا يقل عن | لا تقل عن | ما لا يقل عنه | على الأقل | بما لا يقل عن | لم يقل عن | لم تقل عن | لا أقل من | ليس أقل من | بحد أدنى',
  ],
  [
    'moreThan',
    'more than | over | above | upwards of | in excess of | exceeding | exceeded | exceeds | greater than | better than | topped | surpassed | well over',
  ],
  [
    'moreThan',
    'أكثر من | أزيد من | ما يزيد على | ما يزيد عن | يزيد على | يزيد عن | تزيد على | تزيد عن | زاد على | فوق | ما يفوق | يفوق | تفوق | أكبر من | أعلى من | تجاوز | تجاوزت | يتجاوز | تتجاوز | تخطى | تخطت | يتخطى | تتخطى | ستتخطى | فاق | فاقت',
  ],
  [
    'atMost',
    'at most | no more than | not more than | up to | as many as | a maximum of | maximum of | not exceeding | did not exceed | does not exceed | do not exceed | not exceed | not exceeded | never exceeded | never exceeds | never exceed | has not exceeded | have not exceeded | had not exceeded | has never exceeded | have never exceeded | had never exceeded | never topped | did not top | never surpassed | not over | at the most',
  ],
  [
    'atMost',
    'على الأكثر | لا يتجاوز | لا تتجاوز | لم يتجاوز | لم تتجاوز | لم يسبق أن تجاوز | لم يسبق أن تجاوزت | لم يتخط | لم تتخط | لا يتخطى | لا تتخطى | لن يتجاوز | لا يزيد على | لا يزيد عن | لا تزيد على | لا تزيد عن | لم يزد على | لم يزد عن | لم تزد على | لم تزد عن | ما لا يزيد على | ما لا يزيد عن | لا يتعدى | لم يتعد | لا أكثر من | ليس أكثر من | بحد أقصى | حتى | ما يصل إلى | يصل إلى',
  ],
  ['lessThan', 'less than | fewer than | under | below | lower than | smaller than | short of | well under'],
  ['lessThan', 'أقل من | دون | تحت | أدنى من | أصغر من | يقل عن | تقل عن | ما يقل عن | ما دون'],
  [
    'about',
    'about | around | roughly | approximately | some | circa | an estimated | estimated | or so | in the region of | close to | somewhere around | more or less',
  ],
  [
    'about',
    'نحو | حوالي | قرابة | زهاء | ما يقارب | يقارب | تقريبا | ما يناهز | يناهز | قدر ب | بنحو | بحوالي | لنحو',
  ],
  ['nearly', 'nearly | almost | just short of | close on | approaching'],
  ['nearly', 'ما يقرب من | يقرب من | يكاد يبلغ | يكاد يصل إلى'],
  ['justOver', 'just over | slightly more than | a little more than | a little over | slightly over'],
  ['justOver', 'ما يزيد قليلا على | ما يزيد قليلا عن | أكثر بقليل من | يزيد قليلا على'],
  [
    'justUnder',
    'just under | slightly less than | slightly fewer than | a little under | a little less than',
  ],
  ['justUnder', 'أقل بقليل من | أقل قليلا من | ما يقل قليلا عن'],
  [
    'equal',
    'equal to | equals | equals to | equaling to | equalling to | equaling | يساوي | تساوي | ما يساوي',
  ],
  [
    'moreThan',
    'larger than | bigger than | higher than | exceed | surpass | surpasses | outnumbering | > | أكثر بكثير من',
  ],
  [
    'atLeast',
    'greater than or equal to | more than or equal to | larger than or equal to | bigger than or equal to | higher than or equal to | greater or equal than | more or equal than | larger or equal than | bigger or equal than | higher or equal than | equal to or more than | equal to or greater than | at least or equal to | > = | ≥',
  ],
  [
    'atMost',
    'less than or equal to | smaller than or equal to | lower than or equal to | fewer than or equal to | less or equal than | smaller or equal than | lower or equal than | equal to or less than | equal to or lower than | < = | ≤',
  ],
  ['lessThan', 'smaller than | lower than | <'],
  [
    'atLeast',
    'أكبر من أو يساوي | أكثر من أو يساوي | أكبر من أو تساوي | أكثر من أو تساوي | أعلى من أو يساوي | على الأقل أو يساوي | يساوي أو أكثر من | يساوي أو أكبر من',
  ],
  [
    'atMost',
    'أقل من أو يساوي | أصغر من أو يساوي | أقل من أو تساوي | أصغر من أو تساوي | أدنى من أو يساوي | يساوي أو أقل من | يساوي أو أصغر من',
  ],
  ['exactly', 'only | just | exactly | precisely | merely | a total of | a mere | only some'],
  ['exactly', 'فقط | سوى | إلا | تحديدا | بالضبط | مجرد'],
];

const AFTER: readonly (readonly [Bound, string])[] = [
  [
    'atLeast',
    'or more | and more | at least | or higher | or above | and above | or greater | or greater than | or more than | أو أكبر | أو أكبر من | أو أكثر من | على الأقل | أو أكثر | فأكثر | كحد أدنى | وما فوق | أو يزيد',
  ],
  [
    'atMost',
    'or less | and less | or less than | or smaller | أو أقل من | أو أصغر | أو أصغر من | or fewer | at most | or lower | or below | at the most | tops | على الأكثر | أو أقل | فأقل | كحد أقصى | كأقصى حد',
  ],
  ['orEqual', 'or equal | or equal to | أو يساوي | أو تساوي | أو ما يساوي'],
  ['about', 'or so | approximately | تقريبا | على وجه التقريب'],
];

/** Phrases that end right before a number; the key is the folded phrase. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = table(BEFORE);

/** Phrases that begin right after a number. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = table(AFTER);

/** Longest phrase of the tables, in words. */
export const LONGEST_BOUND = 5;

/**
 * Arabic verbs whose number comes later in the clause: لم يتجاوز عدد القتلى عشرين. With a negation before them the
 * first meaning of the pair changes to the second.
 */
export const DISTANT_BOUND_VERBS: ReadonlyMap<string, { plain: Bound; negated: Bound }> = distantVerbs();

export const ARABIC_NEGATIONS: ReadonlySet<string> = new Set([
  'لا',
  'لم',
  'لن',
  'ولا',
  'ولم',
  'ولن',
  'ما',
  'ليس',
  'ليست',
]);

function table(rows: readonly (readonly [Bound, string])[]): Map<string, Bound> {
  const bounds = new Map<string, Bound>();
  for (const [bound, phrases] of rows) {
    for (const phrase of phrases.split('|')) bounds.set(foldForSearch(phrase), bound);
  }
  return bounds;
}

function distantVerbs(): Map<string, { plain: Bound; negated: Bound }> {
  const verbs = new Map<string, { plain: Bound; negated: Bound }>();
  for (const word of 'يتجاوز تتجاوز تجاوز تجاوزت يتعدى تتعدى يتعد تتعد يتخطى تتخطى يزد تزد يزيد تزيد'.split(
    ' ',
  )) {
    verbs.set(foldForSearch(word), { plain: 'moreThan', negated: 'atMost' });
  }
  for (const word of 'يقل تقل قل قلت'.split(' '))
    verbs.set(foldForSearch(word), { plain: 'lessThan', negated: 'atLeast' });
  for (const word of 'اقتصر اقتصرت'.split(' ')) verbs.set(word, { plain: 'exactly', negated: 'exactly' });
  return verbs;
}
