import { IntlMessageFormat } from 'intl-messageformat';

/** The kinds of element in a parsed ICU message. */
const KIND = { literal: 0, argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, pound: 7, tag: 8 };

/** Kinds that take the same value: a language may count where another only prints. */
const VALUE_OF_KIND = {
  [KIND.argument]: 'any',
  [KIND.number]: 'number',
  [KIND.plural]: 'number',
  [KIND.date]: 'date',
  [KIND.time]: 'date',
  [KIND.select]: 'choice',
  [KIND.tag]: 'tag',
};

/** `{ claims: { title: 'x' } }` and `{ 'claims.title': 'x' }` are the same messages. */
export function flatten(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

/**
 * Parses a message.
 * @returns the elements; throws where it is no ICU message
 */
export function parse(text, language) {
  return new IntlMessageFormat(text, language).getAst();
}

/**
 * What a message needs to be given: name to the value's kind, for a choice with
 * its options (`{outcome: 'choice of found|lost'}`).
 */
export function argumentsOf(elements) {
  const found = new Map();
  for (const element of walk(elements)) {
    const kind = VALUE_OF_KIND[element.type];
    if (kind === undefined) continue;
    const options =
      element.type === KIND.select ? ` of ${Object.keys(element.options).sort().join('|')}` : '';
    const earlier = found.get(element.value);
    // `{n} {n, plural, …}` is given one number.
    if (earlier === undefined || earlier === 'any') found.set(element.value, kind + options);
  }
  return found;
}

/** How two messages differ in what they need, as sentences. */
export function differences(ours, theirs, language) {
  const problems = [];
  for (const [name, kind] of ours) {
    const other = theirs.get(name);
    if (other === undefined) problems.push(`{${name}} is missing in ${language}`);
    else if (kind !== other && kind !== 'any' && other !== 'any') {
      problems.push(`{${name}} is a ${kind}, in ${language} a ${other}`);
    }
  }
  return problems;
}

/** The plural forms that a message lacks in its language, per plural in it. */
export function missingPluralForms(elements, language) {
  return [...walk(elements)]
    .filter((element) => element.type === KIND.plural)
    .flatMap((element) => {
      const type = element.pluralType ?? 'cardinal';
      const needed = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
      const missing = needed.filter((form) => !(form in element.options));
      return missing.length > 0 ? [`{${element.value}, plural} lacks ${missing.join(', ')}`] : [];
    });
}

function* walk(elements) {
  for (const element of elements) {
    yield element;
    if (element.options) for (const option of Object.values(element.options)) yield* walk(option.value);
    if (element.children) yield* walk(element.children);
  }
}
