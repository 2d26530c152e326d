import { readEnglishRelations } from '../lexicon/english-relations.js';

/** One sense of English words. */
interface Sense {
  parents: readonly number[];
  isAdjective: boolean;
  first: string;
}

/** What is known of English words, by word and by sense. */
interface Dictionary {
  senses: readonly Sense[];
  byWord: ReadonlyMap<string, readonly number[]>;
  opposites: ReadonlyMap<string, ReadonlySet<string>>;
}

let loaded: Dictionary | null = null;

/** Read on first use: what never compares English need not hold it. */
export function dictionary(): Dictionary {
  loaded ??= load();
  return loaded;
}

function load(): Dictionary {
  const byWord = new Map<string, number[]>();
  const relations = readEnglishRelations();
  const senses = relations.senses.map((written, index): Sense => {
    const at = written.indexOf('>');
    for (const word of written.slice(0, at).split(',')) {
      if (word !== '') byWord.set(word, [...(byWord.get(word) ?? []), index]);
    }
    const isAdjective = written.endsWith('~');
    const [first = ''] = written.slice(0, at).split(',');
    const parents = written.slice(at + 1, isAdjective ? -1 : undefined);
    return {
      isAdjective,
      first,
      parents: parents === '' ? [] : parents.split(',').map((parent) => Number.parseInt(parent, 36)),
    };
  });
  const opposites = new Map<string, Set<string>>();
  const put = (word: string, other: string): void => {
    opposites.set(word, (opposites.get(word) ?? new Set<string>()).add(other));
  };
  for (const pair of relations.opposites) {
    const [one = '', other = ''] = pair.split('|');
    put(one, other);
    put(other, one);
  }
  return { senses, byWord, opposites };
}
