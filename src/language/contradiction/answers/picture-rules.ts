import { excludeOrigins } from '../../lexicon/picture-words.js';
import { areApart } from '../../lexicon/places-in.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf, type TokenRun } from '../../text/token-runs.js';
import { alleges, isHearsay } from '../../wording/alleged-conflicts.js';
import { pictureClaimOf, type PictureClaim, type SaidOfPicture } from '../../wording/picture-claims.js';
import { isCovered, isCoveredAcross, type Unit } from '../../wording/word-units.js';
import { placeAt, type NamedPlace } from './named-places.js';

/** Words that both must name a picture by, or show by it, where they do not name it in the same words. */
const LEAST_SHOWN = 2;

/**
 * Two statements about one picture that give it two origins: made by artificial intelligence and real, of 2015 and of this
 * week, filmed in Homs and in Gaza. Null where they are not known to be about one, or where both can be so.
 */
export function comparePictures(left: StatementReading, right: StatementReading): WordFinding | null {
  const [one, other] = [pictureClaimOf(left), pictureClaimOf(right)];
  if (one === null || other === null || !one.isOne || !other.isOne) return null;
  if (!one.media.some((medium) => other.media.includes(medium))) return null;
  if ([left, right].some((reading) => isHearsay(reading) || alleges(reading))) return null;
  const conflicts = conflictsOf(left, one, right, other);
  const [first] = conflicts;
  if (first === undefined || !areOnePicture(left, one, right, other, conflicts.length)) return null;
  const [a, b] = [textOf(left.tokens, first[0]), textOf(right.tokens, first[1])];
  return { relation: 'contradicts', basis: 'entity', score: 0.75, a, b, onPicture: true };
}

/** What one says of it against what the other says: where it comes from, when it was made, and where. */
function conflictsOf(
  left: StatementReading,
  one: PictureClaim,
  right: StatementReading,
  other: PictureClaim,
): (readonly [TokenRun, TokenRun])[] {
  const found: (readonly [TokenRun, TokenRun])[] = [];
  const add = (pair: readonly [TokenRun, TokenRun] | null): void => {
    if (pair !== null) found.push(pair);
  };
  add(against(one.origins, other.origins, excludeOrigins));
  add(againstTaken(one, other));
  const turned = againstTaken(other, one);
  add(turned === null ? null : [turned[1], turned[0]]);
  add(
    against(one.ages, other.ages, (a, b) => a !== b) ??
      against(one.years, other.years, (a, b) => a !== b && one.years.length + other.years.length === 2) ??
      datedAgainst(one, other),
  );
  const back = datedAgainst(other, one);
  add(back === null ? null : [back[1], back[0]]);
  add(placedApart(left, one, right, other));
  return found;
}

function against<T>(
  a: readonly SaidOfPicture<T>[],
  b: readonly SaidOfPicture<T>[],
  exclude: (a: T, b: T) => boolean,
): readonly [TokenRun, TokenRun] | null {
  for (const one of a)
    for (const other of b) {
      const isOpposed =
        one.isDenied === other.isDenied
          ? !one.isDenied && exclude(one.value, other.value)
          : one.value === other.value;
      if (isOpposed) return [one, other];
    }
  return null;
}

/** What a computer made was filmed nowhere. */
function againstTaken(one: PictureClaim, other: PictureClaim): readonly [TokenRun, TokenRun] | null {
  const made = one.origins.find(
    ({ value, isDenied }) => !isDenied && (value === 'generated' || value === 'game'),
  );
  return made !== undefined && other.isTaken && other.origins.length === 0 ? [made, other.said] : null;
}

/** A picture of 2015 is not of today. */
function datedAgainst(one: PictureClaim, other: PictureClaim): readonly [TokenRun, TokenRun] | null {
  const [year] = one.years.filter(({ isDenied }) => !isDenied);
  const recent = other.ages.find(({ value, isDenied }) => value === 'recent' && !isDenied);
  const isSameYear = other.years.some(({ value }) => value === year?.value);
  return year === undefined || recent === undefined || isSameYear ? null : [year, recent];
}

function placedApart(
  left: StatementReading,
  { said: one, origins }: PictureClaim,
  right: StatementReading,
  { said: other, origins: others }: PictureClaim,
): readonly [TokenRun, TokenRun] | null {
  if ([...origins, ...others].some(({ value }) => value !== 'authentic')) return null;
  const [mine, yours] = [placesIn(left, one), placesIn(right, other)];
  const [first] = mine;
  const [second] = yours;
  if (first === undefined || second === undefined) return null;
  const isOneLanguage = left.language === right.language;
  const apart = mine.every(({ place: a }) =>
    yours.every(({ place: b }) => (isOneLanguage ? areApart(a, b) : a.nation !== b.nation)),
  );
  return apart ? [first, second] : null;
}

const BEFORE_PLACES = new Set(['in', 'from', 'at', 'near', 'في', 'من', 'على', 'الي', 'علي', 'of']);

function placesIn({ tokens }: StatementReading, { from, to }: TokenRun): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = from; at < to; at += 1) {
    if (!BEFORE_PLACES.has(tokens[at]?.text ?? '')) continue;
    const place = placeAt(tokens, at + 1);
    if (place !== null) found.push(place);
  }
  return found;
}

/** Both name it by the same, or one shows what the other names. */
function areOnePicture(
  left: StatementReading,
  one: PictureClaim,
  right: StatementReading,
  other: PictureClaim,
  conflicts: number,
): boolean {
  const covers = (
    reading: StatementReading,
    mine: readonly Unit[],
    against: StatementReading,
    yours: readonly Unit[],
  ): number =>
    yours.filter((unit) =>
      reading.language === against.language
        ? mine.some((own) => isCovered(own, unit) || isCovered(unit, own))
        : isCoveredAcross(unit, against, reading),
    ).length;
  if (one.named.length > 0 && other.named.length > 0)
    return (
      covers(left, one.named, right, other.named) === other.named.length &&
      covers(right, other.named, left, one.named) === one.named.length
    );
  const [mine, yours] = [
    [...one.named, ...one.shown],
    [...other.named, ...other.shown],
  ];
  const isFirstFewer = mine.length <= yours.length;
  const [few, many] = isFirstFewer ? [mine, yours] : [yours, mine];
  const [reading, against] = isFirstFewer ? [right, left] : [left, right];
  const shared = covers(reading, many, against, few);
  const areNameless = one.named.length + other.named.length === 0;
  if (areNameless && conflicts > 1) return shared >= 1;
  return shared >= LEAST_SHOWN && shared === few.length;
}
