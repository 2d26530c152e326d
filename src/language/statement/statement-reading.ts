import { isAge } from '../figures/ages.js';
import { type Figure, isCounted } from '../figures/figure.js';
import { readAllFigures } from '../figures/figures.js';
import { readPopulation, type Population } from '../figures/noun-phrase.js';
import { CONCEPTS, type Concept } from '../lexicon/concepts.js';
import { ELECTION, SAME_HAPPENING } from '../lexicon/function-words.js';
import { OUTCOMES } from '../lexicon/outcomes.js';
import type { Language } from '../text/language.js';
import { tokenise, type Token } from '../text/tokens.js';
import { readClauseParts, type ClauseParts } from './clause-parts.js';
import { readContext, type Context } from './context.js';
import type { Fact } from './fact.js';
import type { OutcomeMention } from './outcome-mention.js';
import { outcomeOf, readOutcomes } from './outcome-mentions.js';

/** All that the rules look at in one statement. */
export interface StatementReading {
  language: Language;
  tokens: readonly Token[];
  /** All numbers, those that count nothing among them. */
  figures: readonly Figure[];
  facts: readonly Fact[];
  outcomes: readonly OutcomeMention[];
  context: Context;
}

/** What an outcome implies about who is counted where the text names nobody ("turnout was 71%"). */
const IMPLIED: Readonly<Record<string, string>> = {
  turnout: 'voter',
  work: 'workforce',
  survival: 'person',
  injury: 'person',
};

/** Longest text read: claims are sentences, and a hostile document must not cost more than this. */
const LONGEST_STATEMENT = 20_000;

/** Reads one statement. Pure, and linear in the text. */
export function readStatement(text: string, language: Language): StatementReading {
  return readTokens(
    tokenise(text.length > LONGEST_STATEMENT ? text.slice(0, LONGEST_STATEMENT) : text),
    language,
  );
}

/** As `readStatement`, for a text that is already cut into tokens, and all its figures where they are known. */
export function readTokens(
  tokens: readonly Token[],
  language: Language,
  all: readonly Figure[] = readAllFigures(tokens, language),
): StatementReading {
  const figures = all.filter((figure) => isCounted(figure) && !isAge(tokens, figure));
  const ignored = new Set(figures.flatMap((figure) => figure.boundTokens));
  const outcomes = readOutcomes(tokens, ignored);
  const ends = new Set(figures.map(({ to }) => to));
  const clauses = readClauseParts(tokens, outcomes, figures);
  const facts = figures.map((figure, index) => {
    const limit = figures[index + 1]?.from ?? tokens.length;
    return readFact(tokens, figures, ends, clauses, figure, outcomes, limit, language);
  });
  return { language, tokens, figures: all, facts, outcomes, context: readContext(tokens, facts, outcomes) };
}

function readFact(
  tokens: readonly Token[],
  figures: readonly Figure[],
  ends: ReadonlySet<number>,
  clauses: ClauseParts,
  figure: Figure,
  mentions: readonly OutcomeMention[],
  limit: number,
  language: Language,
): Fact {
  if (figure.kind !== 'share' && figure.kind !== 'count')
    return { figure, population: null, outcomes: [], negated: false };
  const after = asPeopleWhoDied(tokens, figure, followingPopulation(tokens, figure, limit, language));
  const said = outcomeOf(tokens, mentions, figures, clauses, figure, after);
  // "Turnout in the city's election was 71%": 71% of voters, not of cities.
  const rate = after === null && figure.kind === 'share' ? implied(tokens, said, figure) : null;
  if (after !== null || rate !== null) return factOf(figure, after ?? rate, said);
  const isOwn = said !== null && clauses.owners.get(said.mention) === figure && language === 'en';
  const verb = isOwn ? said.mention.start : null;
  const before = precedingPopulation(tokens, ends, verb, figure);
  const about = outcomeOf(tokens, mentions, figures, clauses, figure, before);
  const victims = isLiving(before) ? null : implied(tokens, about, figure);
  return factOf(figure, victims ?? before, about);
}

/** "Left 47 dead", خلّف 9 قتلى: so many people who died; "five of the dead" are five of more. */
function asPeopleWhoDied(
  tokens: readonly Token[],
  figure: Figure,
  population: Population | null,
): Population | null {
  if (figure.kind !== 'count' || population?.heads.join() !== 'casualty') return population;
  const isPart = ['of', 'من'].includes(tokens[figure.to]?.text ?? '');
  return isPart ? population : { ...population, heads: ['person'] };
}

/** "The strike killed 25": those who died are counted, and not the strikes. */
function isLiving(population: Population | null): boolean {
  return population?.kinds.some((kind) => kind === 'person' || kind === 'animal') ?? false;
}

/** Seats, beds and what holds things are full or empty alike, whoever takes them up. */
const ROOM = new Set(['seat', 'bed', 'capacity', 'flight', 'hospital', 'train', 'bus', 'ship']);
const FILLED = OUTCOMES.valuesOf('full')[0];

/** "A quarter full", "less than 10% of its capacity", half of the seats: shares of the room that there is. */
function readFilled(
  figure: Figure,
  population: Population | null,
  said: ReturnType<typeof outcomeOf>,
): Fact | null {
  if (figure.kind !== 'share' || population?.heads.some((head) => !ROOM.has(head)) === true) return null;
  const outcomes = said?.outcomes.filter(({ family }) => family === 'occupancy') ?? [];
  const isOfCapacity =
    population?.heads.includes('capacity') === true && said === null && FILLED !== undefined;
  if (outcomes.length === 0 && !isOfCapacity) return null;
  return {
    figure,
    population: { ...(population ?? nobody(figure, 'thing')), heads: ['capacity'], kinds: ['thing'] },
    outcomes: isOfCapacity ? [FILLED] : outcomes,
    negated: said?.mention.negated ?? false,
  };
}

function nobody({ from, to }: Figure, kind: Population['kinds'][number]): Population {
  return { from, to, heads: [], kinds: [kind], qualifiers: [], modifiers: [], isImplied: false };
}

function factOf(figure: Figure, population: Population | null, said: ReturnType<typeof outcomeOf>): Fact {
  const filled = readFilled(figure, population, said);
  if (filled !== null) return filled;
  return { figure, population, outcomes: said?.outcomes ?? [], negated: said?.mention.negated ?? false };
}

/** "Wounded 40 others": of the kind that was counted before. */
const OTHERS = new Set('others آخرون آخرين اخرون اخرين'.split(' '));

/** A percentage takes its noun after "of" or من; a count, and "half", take it directly. */
function followingPopulation(
  tokens: readonly Token[],
  figure: Figure,
  limit: number,
  language: Language,
): Population | null {
  if (figure.nounAt !== undefined) return readPopulation(tokens, figure.nounAt, language);
  const next = tokens[figure.to];
  if (next === undefined || figure.to >= limit || OTHERS.has(next.text)) return null;
  const isLinked = next.text === 'of' || next.text === 'من';
  const takesDirectly = figure.kind === 'count' || figure.style !== 'digits';
  if (!isLinked && !takesDirectly) return null;
  return readPopulation(tokens, figure.to, language);
}

/** "Of the 40 missiles, 38 …": the nearest known noun before the figure in its sentence. */
function precedingPopulation(
  tokens: readonly Token[],
  ends: ReadonlySet<number>,
  verb: number | null,
  figure: Figure,
): Population | null {
  const sentence = tokens[figure.from]?.sentence;
  const named = figure.kind === 'count' ? afterNumberOf(tokens, ends, figure) : null;
  if (named !== null) return named;
  for (let at = figure.from - 1; at >= 0 && tokens[at]?.sentence === sentence; at -= 1) {
    // "Wounded 50": it is the verb here, and nobody who is counted.
    const match = at === verb ? undefined : CONCEPTS.matchAt(tokens, at)[0];
    if (match !== undefined && match.end <= figure.from && tokens[at]?.kind === 'word')
      return lone(match.value, at, match.end);
    if (figure.kind === 'count' && ends.has(at)) return null;
  }
  return null;
}

const NUMBER_OF = new Set(['عدد', 'number']);

/** "The number of those arrested at … was five", عدد المعتقلين … خمسة: what stands nearer to the figure says where. */
function afterNumberOf(
  tokens: readonly Token[],
  ends: ReadonlySet<number>,
  figure: Figure,
): Population | null {
  const sentence = tokens[figure.from]?.sentence;
  for (let at = figure.from - 1; at >= 0 && tokens[at]?.sentence === sentence && !ends.has(at); at -= 1) {
    if (!NUMBER_OF.has(tokens[at]?.text ?? '')) continue;
    const start = tokens[at]?.text === 'number' ? at + 2 : at + 1;
    const match = CONCEPTS.matchAt(tokens, start)[0];
    return match === undefined || match.end > figure.from ? null : lone(match.value, start, match.end);
  }
  return null;
}

function lone(concept: Concept, from: number, to: number): Population {
  return {
    from,
    to,
    heads: [concept.key],
    kinds: [concept.kind],
    qualifiers: [],
    modifiers: [],
    isImplied: false,
  };
}

/** Taking part is in a vote only where the text says so: it may be in a survey or a strike. */
const PARTICIPATION = /^[وب]?(?:ال)?(?:مشارك|شارك|يشارك|تشارك)|^(?:took|particip)/u;
const VOTING = new Set(['voter', 'ballot']);
const REFERENDUM = new Set(['referendum', 'استفتاء']);

function namesVote(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      token.forms.some((form) => REFERENDUM.has(form) || SAME_HAPPENING.get(form) === ELECTION) ||
      CONCEPTS.matchAt(tokens, index).some((match) => VOTING.has(match.value.key)),
  );
}

function implied(
  tokens: readonly Token[],
  said: ReturnType<typeof outcomeOf>,
  figure: Figure,
): Population | null {
  const wording = tokens[said?.mention.start ?? -1]?.text ?? '';
  for (const outcome of said?.outcomes ?? []) {
    const isOpen = outcome.family === 'turnout' && PARTICIPATION.test(wording) && !namesVote(tokens);
    const head = isOpen ? 'person' : IMPLIED[outcome.family];
    const needsShare = outcome.family === 'turnout' || outcome.family === 'work';
    if (head === undefined || needsShare !== (figure.kind === 'share')) continue;
    return {
      from: figure.from,
      to: figure.to,
      heads: [head],
      kinds: ['person'],
      qualifiers: [],
      modifiers: [],
      // "Nobody died" is said of everyone, by whatever name the other text counts them.
      isImplied: figure.value !== 0,
    };
  }
  return null;
}
