import { MATTER_NAMES } from '../lexicon/matters.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { sensesOf } from '../text/word-relations.js';
import { followsFirstName, type KeyName, keyNames } from './key-names.js';
import { isTitle, matterWordsOf } from './matters-across.js';

/** Names that are paired with each other: four make six keys. */
const MOST_NAMES = 4;
/** Names of which each is paired with so many things. */
const NAMES_WITH_THINGS = 2;
const THINGS_OF_NAMES = 2;
/** Things that are paired with each other where no name is known for certain. */
const THINGS_ALONE = 3;
/** A thing whose English word has more senses than ten is in too many claims. */
const LEAST_RARITY = 0.1;

/**
 * Keys that are the same in both languages: two names, a name with a thing of news, or, where no name of a person, a place or
 * an organisation is known, two things, with a nation if there is one. A nation and one thing are in too many claims.
 *
 * @param said what is said to be so or not
 * @param whole the same with who says it: a ministry that denies is named by claims that affirm
 */
export function acrossKeys(said: StatementReading, whole: StatementReading): string[] {
  const names = namesOf(said, whole);
  const things = thingsOf(said);
  const isNamed = names.some(({ isNation, isSure }) => isSure && !isNation);
  const keys = pairsOf(names.map(({ key }) => key));
  for (const { key, isNation } of names.slice(0, NAMES_WITH_THINGS)) {
    if (isNation && !isNamed) continue;
    for (const thing of things.slice(0, THINGS_OF_NAMES)) keys.push(`${key}&${thing}`);
  }
  if (isNamed) return keys;
  const nation = names.find(({ isNation }) => isNation);
  const alone = pairsOf(things.slice(0, THINGS_ALONE));
  return [...keys, ...alone.map((pair) => (nation === undefined ? pair : `${nation.key}&${pair}`))];
}

function namesOf(said: StatementReading, whole: StatementReading): KeyName[] {
  const own = keyNames(said);
  if (whole === said) return own.slice(0, MOST_NAMES);
  const known = new Set(own.map(({ key }) => key));
  return [...own, ...keyNames(whole).filter(({ key }) => !known.has(key))].slice(0, MOST_NAMES);
}

function pairsOf(words: readonly string[]): string[] {
  const sorted = [...words].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one}&${other}`));
}

/** The things of news that a statement names, by the English word of their row, the rarest first; who somebody is says little. */
function thingsOf(reading: StatementReading): string[] {
  const rows = matterWordsOf(reading).flatMap((matter) =>
    isTitle(matter) || followsFirstName(reading, matter.word.at) ? [] : [...matter.matters],
  );
  return [...new Set(rows.map((row) => MATTER_NAMES[row] ?? ''))]
    .map((name) => ({ name: `~${name}`, rarity: rarityOf(name) }))
    .filter(({ rarity }) => rarity >= LEAST_RARITY)
    .sort((one, other) => other.rarity - one.rarity || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
}

/** The fewer senses, the rarer; the same whichever language the thing was named in, so that both choose the same. */
function rarityOf(name: string): number {
  return name.includes('_') ? 1 : 1 / Math.max(1, sensesOf(name));
}
