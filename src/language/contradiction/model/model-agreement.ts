import { GIVEN_NAMES, MEN, WOMEN } from '../../lexicon/arabic-given-names.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { exchangesWords } from '../../wording/exchanged-words.js';
import { nameOthersBehindOneHead } from '../../wording/others-behind-head.js';
import { alignWords, type Alignment } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { nameOtherCauses } from '../answers/event-causes.js';

/** Words that both must have, of the shorter statement and of the longer one: trained on pairs about one matter, the model cannot tell what is not. */
const OF_SHORTER = 0.6;
const OF_LONGER = 0.4;
const NEAR: ReadonlySet<string> = new Set(['same', 'synonym', 'broader', 'narrower']);

/**
 * Whether the model may say that two statements agree: not where they share too little, where they name two people, where one speaks of men and the
 * other of women, and not where two things have changed places around a preposition ("A beat B", «فاز … على …»).
 */
export function mayAgree(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  // That something happened, and where a picture of it comes from.
  if (a.isPicture !== b.isPicture) return false;
  const alignment = alignWords(a, b);
  const { onlyA, onlyB } = alignment;
  const near = alignment.pairs.filter(({ relation }) => NEAR.has(relation)).length;
  const [shorter, longer] = [a.words.length, b.words.length].sort((one, other) => one - other);
  if (near < (shorter ?? 0) * OF_SHORTER || near < (longer ?? 0) * OF_LONGER) return false;
  if (nameOtherCauses(left, right)) return false;
  if (nameAny(onlyA, GIVEN_NAMES) && nameAny(onlyB, GIVEN_NAMES)) return false;
  if (nameAny(onlyA, MEN) && nameAny(b.words, WOMEN)) return false;
  if (nameAny(onlyA, WOMEN) && nameAny(b.words, MEN)) return false;
  if (nameAny(onlyB, MEN) && nameAny(a.words, WOMEN)) return false;
  if (nameAny(onlyB, WOMEN) && nameAny(a.words, MEN)) return false;
  return (
    !changeSides(a, b, alignment) &&
    !nameOthersBehindOneHead(a, b, alignment) &&
    !exchangesWords(a, b, alignment) &&
    !isCauseOfOne(a, b, alignment)
  );
}

/** «أدى المطر إلى الفيضان», «أدى الفيضان إلى الانهيار»: what came of it in one brought it about in the other. */
function isCauseOfOne(a: Wording, b: Wording, { pairs }: Alignment): boolean {
  const same = pairs.filter(({ relation }) => relation === 'same');
  const isBroughtAbout = ({ tokens }: Wording, { at }: ContentWord): boolean =>
    tokens[at - 1]?.text === 'الي';
  const isBehind = ({ words }: Wording, verb: ContentWord, word: ContentWord): boolean =>
    words.indexOf(word) === words.indexOf(verb) + 1;
  return same.some((verb) =>
    same.some(
      (word) =>
        (isBroughtAbout(a, word.a) && isBehind(b, verb.b, word.b) && !isBroughtAbout(b, word.b)) ||
        (isBroughtAbout(b, word.b) && isBehind(a, verb.a, word.a) && !isBroughtAbout(a, word.a)),
    ),
  );
}

function nameAny(words: readonly ContentWord[], names: ReadonlySet<string>): boolean {
  return words.some(({ text }) =>
    [text, ...withoutProclitics(text)].some((form) => names.has(form) || names.has(form.replace(/^ال/u, ''))),
  );
}

const SIDES_AROUND = foldedSet('على ضد أمام من إلى عن');

/** Two words that stand on either side of one preposition in both, each in the place of the other. */
function changeSides(a: Wording, b: Wording, { pairs }: Alignment): boolean {
  const same = pairs.filter(({ relation }) => relation === 'same');
  const between = ({ tokens }: Wording, from: number, to: number): string | undefined =>
    to - from === 2 ? tokens[from + 1]?.text : undefined;
  return same.some((one) =>
    same.some((other) => {
      const link = between(a, one.a.at, other.a.at);
      return link !== undefined && SIDES_AROUND.has(link) && link === between(b, other.b.at, one.b.at);
    }),
  );
}
