import type { Corpus } from './corpus.js';
import { askQuestion, featuresOf, likeness, type Question } from './features.js';
import type { ReadClaim } from './read-claim.js';
import type { Term } from './terms.js';
import { ACCEPTANCE, WEIGHTS } from './weights.js';

/** A claim that may say what the question says. */
export interface Candidate<T> {
  known: T;
  claim: ReadClaim;
}

export interface Ranked<T> extends Candidate<T> {
  /** Higher is more alike; comparable within one question. */
  score: number;
}

export interface Ranking<T> {
  /** Best first. */
  matches: Ranked<T>[];
  /** How far the best is ahead of the next one that says something else. */
  margin: number;
  /** How likely it is that the best says the same, from 0 to 1. */
  likelihood: number;
  /** Whether the best is taken for the same claim. If not, nothing is known of what is asked. */
  accepted: boolean;
}

/** Claims whose texts share this much of their letters count as one where the best is compared with the next. */
const ONE_TEXT = 0.75;
const LEAST_SHARED = 3;
/** How many places below the best another text is looked for. */
const LOOK_BELOW = 10;

/** @param candidates in the order in which those of the same score are to stay */
export function rank<T>(
  terms: readonly Term[],
  candidates: readonly Candidate<T>[],
  corpus: Corpus,
  weights: readonly number[] = WEIGHTS,
): Ranking<T> {
  const question = askQuestion(terms, corpus);
  const matches = candidates
    .map((candidate) => ({
      ...candidate,
      score: weighed(featuresOf(question, candidate.claim, corpus), weights),
    }))
    .sort((a, b) => b.score - a.score);
  const best = matches[0]?.score ?? 0;
  const margin = best - (nextText(matches)?.score ?? 0);
  const likelihood = matches.length === 0 ? 0 : likelihoodOf(best, margin);
  const accepted = likelihood >= ACCEPTANCE.threshold && isRecognisable(question, matches[0]?.claim);
  return { matches, margin, likelihood, accepted };
}

/** Nobody recognises a claim by two words of it, unless it has no more. */
function isRecognisable({ rarities }: Question, best: ReadClaim | undefined): boolean {
  const stems = new Set(best?.fields[0]?.map(({ stem }) => stem));
  const shared = [...(best?.counts.keys() ?? [])].filter((stem) => rarities.has(stem)).length;
  return shared >= LEAST_SHARED || (shared > 0 && shared >= stems.size);
}

function weighed(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
}

function likelihoodOf(best: number, margin: number): number {
  return 1 / (1 + Math.exp(-(ACCEPTANCE.bias + ACCEPTANCE.score * best + ACCEPTANCE.margin * margin)));
}

function nextText(matches: readonly Ranked<unknown>[]): Ranked<unknown> | undefined {
  const [best, ...others] = matches.slice(0, LOOK_BELOW);
  const text = best?.claim.fields[0] ?? [];
  return others.find(
    ({ known, claim }) => known !== best?.known && likeness(text, claim.fields[0] ?? []) < ONE_TEXT,
  );
}
