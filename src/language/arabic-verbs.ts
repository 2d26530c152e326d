/** What is left of a word if it is a verb, without the letters of person and time. */
export interface VerbForms {
  /** As a present, which begins with ي or ت; null where it begins otherwise. */
  present: string | null;
  /** As a past, with and without its ending. */
  pasts: ReadonlySet<string>;
}

/** Letters of a verb below which its forms are like too many words. */
const LEAST_LETTERS = 3;

/** Reads an Arabic word (folded) as either time of a verb. Most words are none, and meet no other then. */
export function readVerb(word: string): VerbForms {
  const body = /^[وفس]?[يت](?<body>.{3,})$/u.exec(word)?.groups?.['body'];
  const past = word.replace(/^[وف](?=.{3})/u, '');
  const pasts = [past, past.replace(/(?:ت|وا|تا|ا)$/u, '')];
  return {
    present: body === undefined ? null : withoutWeakEnd(body),
    pasts: new Set(
      [...pasts, ...pasts.flatMap(shortened)].map((form) => withoutWeakEnd(form.replace(/^ا/u, ''))),
    ),
  };
}

/** The long vowel inside is short after لم: انهار and ينهر, استقال and يستقل. */
function shortened(past: string): string[] {
  return /^ا.{2,}ا.$/u.test(past) ? [`${past.slice(0, -2)}${past.slice(-1)}`] : [];
}

/**
 * Whether one is the past and the other the present of a verb: هاجم and يهاجم, التقى and (لم) يلتق, انهار and (لم) ينهر. What
 * is denied of the past stands in the present. Short verbs with a weak letter inside (زار, يزور) are not known by this.
 */
export function areFormsOfOneVerb(a: VerbForms, b: VerbForms): boolean {
  return isPresentOf(a, b) || isPresentOf(b, a);
}

function isPresentOf({ present }: VerbForms, { pasts }: VerbForms): boolean {
  return present !== null && present.length >= LEAST_LETTERS && pasts.has(present);
}

function withoutWeakEnd(form: string): string {
  return form.replace(/[وي]$/u, '');
}
