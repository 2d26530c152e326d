/** What is left of a word if it is a verb, without the letters of person and time. */
export interface VerbForms {
  /** As a present, which begins with ي or ت; null where it begins otherwise. */
  present: string | null;
  /** It begins with the س of what will be. */
  isFuture: boolean;
  /** As a past, with and without its ending and what is done to. */
  pasts: ReadonlySet<string>;
  /** As the present of a short verb, which has a weak letter inside or has lost it; null where it is none. */
  shortPresent: string | null;
  /** What such presents the word has if it is the past of a short verb. */
  ofShortPast: readonly string[];
}

/** Letters of a verb below which its forms are like too many words. */
const LEAST_LETTERS = 3;

/** Reads an Arabic word (folded) as either time of a verb. Most words are none, and meet no other then. */
export function readVerb(word: string): VerbForms {
  const body = /^[وفس]?[يت](?<body>.{3,})$/u.exec(word)?.groups?.['body'];
  const past = word.replace(/^[وف](?=.{3})/u, '');
  // Of وقعت the first letter may be "and", or the verb's own. "Arrested him": what it is done to is written onto the verb.
  const alone = [...new Set([word, past])].flatMap((form) => [
    form,
    form.replace(/(?<=.{4})(?:هما|هم|ها|ه)$/u, ''),
  ]);
  const bare = alone.flatMap((form) => [form, form.replace(/(?:ت|وا|تا|ا)$/u, '')]);
  return {
    present: body === undefined ? null : withoutWeakEnd(body),
    isFuture: body !== undefined && /^[وف]?س/u.test(word),
    pasts: new Set(
      [...bare, ...bare.flatMap(hollowForms)].map((form) => withoutWeakEnd(form.replace(/^ا/u, ''))),
    ),
    shortPresent: /^[وفس]?[يت](?<root>.[ويا]?.)$/u.exec(word)?.groups?.['root'] ?? null,
    ofShortPast: bare.filter((form) => SHORT_PASTS.has(form)).flatMap(shortPresents),
  };
}

/** Short verbs with a weak letter inside that are not other words as often (دار is a house, عام a year). */
const SHORT_PASTS = new Set(
  'زار باع عاد نال مات عاش سار زاد صار فاز قاد قام خاف غاب ثار جال حاز خان دان ساد شاع ضاع طار عاق فاق فاض كان'.split(
    ' ',
  ),
);

/** زار is يزور, and يزر behind لم; باع is يبيع, خاف يخاف. */
function shortPresents(past: string): string[] {
  return ['', 'و', 'ي', 'ا'].map((weak) => past.replace(/ا/u, weak));
}

/** انهار is ينهر behind لم, and استقال is يستقيل or يستقل: the long vowel before the last letter is shortened, or another. */
function hollowForms(past: string): string[] {
  return /^ا.{2,}ا.$/u.test(past) ? [past.replace(/ا(?=.$)/u, ''), past.replace(/ا(?=.$)/u, 'ي')] : [];
}

/**
 * Whether one is the past and the other the present of a verb, or one the future: هاجم and يهاجم, التقى and (لم) يلتق,
 * سيهاجم and (لن) يهاجم, زار and (لم) يزر. What is denied of the past stands in the present.
 */
export function areFormsOfOneVerb(a: VerbForms, b: VerbForms): boolean {
  const areOnePresent = a.present !== null && a.present === b.present && a.isFuture !== b.isFuture;
  return areOnePresent || isPresentOf(a, b) || isPresentOf(b, a);
}

function isPresentOf({ present, shortPresent }: VerbForms, { pasts, ofShortPast }: VerbForms): boolean {
  if (shortPresent !== null && ofShortPast.includes(shortPresent)) return true;
  return present !== null && present.length >= LEAST_LETTERS && pasts.has(present);
}

function withoutWeakEnd(form: string): string {
  return form.replace(/[وي]$/u, '');
}
