import { readVerb } from './arabic-verbs.js';
import { foldForSearch } from './normalise.js';
import { withoutProclitics } from './word-forms.js';

/** How the verbal noun of a derived verb is made, and the past that it belongs to; all letters folded. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^ت(..)ي(.)$/u, '$1$2'],
  [/^ت(..)يه$/u, '$1ي'],
  [/^ا(..)ا(.)$/u, 'ا$1$2'],
  [/^ا(..)اء$/u, 'ا$1ي'],
  [/^ا(.)ا(.)ه$/u, 'ا$1ا$2'],
  [/^ا(.)ت(.)ا(.)$/u, 'ا$1ت$2$3'],
  [/^ا(.)ت(.)اء$/u, 'ا$1ت$2ي'],
  [/^ات(.)ا(.)$/u, 'ات$1$2'],
  [/^ان(..)ا(.)$/u, 'ان$1$2'],
  [/^ان(.)(.)اء$/u, 'ان$1$2ي'],
  [/^است(..)ا(.)$/u, 'است$1$2'],
  [/^است(..)اء$/u, 'است$1ي'],
  [/^است(.)ا(.)ه$/u, 'است$1ا$2'],
  [/^استي(.)ا(.)$/u, 'استا$1$2'],
  [/^م(.)ا(..)ه$/u, '$1ا$2'],
  [/^م(.)ا(.)اه$/u, '$1ا$2ي'],
];

/** Verbal nouns of plain verbs, which no pattern tells, each with its verb. */
const PLAIN: ReadonlyMap<string, readonly string[]> = new Map(
  `
دخول دخل, خروج خرج, وصول وصل, حضور حضر, لقاء التقى, لقاء لقي, زيارة زار, بناء بنى, بيع باع, شراء اشترى, عودة عاد, قيام قام, سفر سافر, دعوة دعا
عبور عبر, قبول قبل, صدور صدر, هروب هرب, فرار فر, هجوم هاجم, حماية حمى, قراءة قرأ, كتابة كتب, رؤية رأى, حكم حكم, لعب لعب, علاج عالج, حوار حاور
قتال قاتل, دفاع دافع, نزول نزل, صعود صعد, هبوط هبط, سقوط سقط, ظهور ظهر, اتهام اتهم, استيلاء استولى, إيقاف أوقف, وقف أوقف, إيداع أودع, إيواء آوى, وفاة توفي
`
    .trim()
    .split(/,\s|\n/)
    .map((row) => row.split(' ').map(foldForSearch))
    .reduce((table, [noun = '', verb = '']) => {
      table.set(noun, [...(table.get(noun) ?? []), verb]);
      return table;
    }, new Map<string, string[]>()),
);

const PAST_ENDING = /^(?:ت|وا|ا|تا|نا)?$/u;

/** Pasts of the verbs whose verbal noun a word (folded) may be: توقيع is of وقع, الإغلاق of أغلق. */
function verbsOfMasdar(word: string): string[] {
  const written = withoutProclitics(word);
  const bare = written.flatMap((form) => [form, form.replace(/(?<=.{3})(?:هما|هم|ها|ه)$/u, '')]);
  return [...new Set([...written, ...bare])].flatMap((form) => [
    ...(PLAIN.get(form) ?? []),
    ...PATTERNS.flatMap(([pattern, verb]) => (pattern.test(form) ? [form.replace(pattern, verb)] : [])),
  ]);
}

/** Whether one word is the verbal noun of the other, a verb in either time: توقيع and وقّع or يوقّع. */
export function isMasdarOf(masdar: string, verb: string): boolean {
  const pasts = verbsOfMasdar(masdar);
  if (pasts.length === 0) return false;
  const forms = readVerb(verb);
  return pasts.some((past) => {
    // The و of وقّع is its own, and no "and".
    if (verb.startsWith(past) && PAST_ENDING.test(verb.slice(past.length))) return true;
    const bare = past.replace(/^ا/u, '').replace(/[وي]$/u, '');
    return forms.pasts.has(bare) || (forms.present !== null && forms.present === bare);
  });
}
