import { foldedSet } from '../../lexicon/folded-set.js';
import { PICTURES } from '../../lexicon/light-words.js';
import type { Named } from '../../lexicon/names.js';
import { REGIONS } from '../../lexicon/regions.js';
import { ASKED, type SlotKind } from '../../lexicon/single-answers.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { isHearsay } from '../../wording/alleged-conflicts.js';
import { isAsserted } from '../../wording/asserted.js';
import { namesIn } from '../../wording/names-across.js';
import { wordingOf } from '../../wording/wording.js';
import { isSaidAcross } from '../matter/said-across.js';
import type { EventMatch } from '../matter/same-event.js';

type PlaceKind = Extract<SlotKind, 'filmed' | 'born'>;

const VERBS: Readonly<Record<PlaceKind, ReadonlySet<string>>> = {
  filmed: foldedSet(
    'filmed shot recorded taken captured صور صورت مصور مصورة التقط التقطت سجل سجلت تصويره تصويرها التقاطه التقاطها تصوير التقاط',
  ),
  born: foldedSet('born ولد ولدت مولود مولودة'),
};
const IN = foldedSet('in في');
/** They stand before the name of a place and say nothing. */
const BEFORE_NAMES = foldedSet('the city town of capital مدينة بلدة العاصمة محافظة');
const DETERMINERS = foldedSet('the this that');

interface Answer {
  kind: PlaceKind;
  place: Named;
  text: string;
  /** Tokens of what is asked and answered. */
  taken: ReadonlySet<number>;
}

/** As `compareSingleAnswers`, in two languages: where the film was made, or somebody born, told differently. Null where it is not. */
export function compareSingleAnswersAcross(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language === right.language || event.reason === 'event_date') return null;
  const [one, other] = [answerOf(left), answerOf(right)];
  if (one === null || one.kind !== other?.kind || !areApartAcross(one.place, other.place)) return null;
  if (!isRestSaid(left, one, right) || !isRestSaid(right, other, left)) return null;
  return {
    relation: 'contradicts',
    basis: 'entity',
    score: 0.7,
    a: one.text,
    b: other.text,
    asked: ASKED[one.kind],
    isSettled: true,
  };
}

/** Whether of two names of places neither lies in the other. */
export function areApartAcross(a: Named, b: Named): boolean {
  if (a.nation === '' || b.nation === '') return false;
  if (a.nation !== b.nation) return true;
  return [a, b].every(({ kind, key }) => kind === 'place' && !REGIONS.has(key)) && a.key !== b.key;
}

function answerOf(reading: StatementReading): Answer | null {
  const { tokens } = reading;
  if (!isAsserted(reading) || isHearsay(reading) || wordingOf(reading).negation.negators.size > 0)
    return null;
  const kinds = (['filmed', 'born'] as const).filter((name) =>
    tokens.some(({ text }) => VERBS[name].has(text)),
  );
  const kind = kinds[0];
  if (kind === undefined || kinds.length > 1) return null;
  if (kind === 'filmed' && !tokens.some((_, at) => isDefinitePicture(reading, at))) return null;
  const verb = tokens.findIndex(({ text }) => VERBS[kind].has(text));
  const answers = namesIn(reading).filter(({ start }) => start > verb && followsIn(reading, start));
  const [answer] = answers;
  const place = answer?.named[0];
  if (answer === undefined || place === undefined || answers.length > 1 || answer.named.length > 1)
    return null;
  if (place.kind === 'organisation') return null;
  const taken = new Set([verb]);
  for (let at = answer.start; at < answer.end; at += 1) taken.add(at);
  // "In Genoa, Italy", في مدينة حلب السورية: what follows says where that is.
  for (const { start, end, named } of namesIn(reading))
    if (start >= answer.end && named[0]?.nation === place.nation)
      for (let at = start; at < end; at += 1) taken.add(at);
  const text = tokens.slice(answer.start, answer.end).map((token) => token.text);
  return { kind, place, text: text.join(' '), taken };
}

function followsIn({ tokens }: StatementReading, start: number): boolean {
  let at = start - 1;
  while (at > 0 && BEFORE_NAMES.has(tokens[at]?.text ?? '')) at -= 1;
  return IN.has(tokens[at]?.text ?? '');
}

/** "The video", الفيديو, فيديو الانفجار: one that both speak of. */
function isDefinitePicture({ tokens, language }: StatementReading, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (language === 'en') return PICTURES.has(text) && DETERMINERS.has(tokens[at - 1]?.text ?? '');
  if (text.startsWith('ال')) return PICTURES.has(text.slice(2));
  return PICTURES.has(text) && (tokens[at + 1]?.text.startsWith('ال') ?? false);
}

/** Everything else that one says is said by the other, too, and it is something. */
function isRestSaid(reading: StatementReading, { taken, kind }: Answer, other: StatementReading): boolean {
  const rest = wordingOf(reading).words.filter(
    ({ at, text }) =>
      !taken.has(at) &&
      !BEFORE_NAMES.has(text) &&
      !(kind === 'filmed' && PICTURES.has(text.replace(/^ال/u, ''))),
  );
  return rest.length > 0 && rest.every((word) => isSaidAcross(reading, word, other));
}
