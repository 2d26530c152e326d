import { ASKED, JOINS } from '../../lexicon/arabic-clauses.js';
import type { ArabicCue } from './cues.js';
import { isSayingNoun } from './nouns.js';
import { complementiserAt } from './phrases.js';
import type { Element } from '../line.js';

const PREPOSITIONS_BEFORE_CLAUSE = /^(?:الي|من|علي|عن|في|ب)$/;

export interface Stop {
  /** Where the words between verb and content end. */
  region: number;
  content: number;
}

/** The complementiser, colon or quotation by which a content begins. */
export function stopOf(elements: readonly Element[], cue: ArabicCue, nextCue: number): Stop | null {
  const { frames } = cue.verb;
  if (!/[cq]/.test(frames)) return null;
  for (let at = cue.at + 1; at < elements.length && at - cue.at < 40; at += 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (at >= nextCue) return null;
    if (
      frames.includes('c') &&
      complementiserAt(elements, at) !== null &&
      !(/^نفس/.test(elements[at - 1]?.text ?? '') && element.text.startsWith('ب'))
    ) {
      if (JOINS.has(elements[at - 1]?.text ?? '') && elements[at - 1]?.text !== 'مع') return null;
      const prepared = PREPOSITIONS_BEFORE_CLAUSE.test(elements[at - 1]?.text ?? '') && at - 1 > cue.at;
      return { region: prepared ? at - 1 : at, content: at + 1 };
    }
    if (element.text === ':' && frames.includes('q'))
      return { region: at, content: complementiserAt(elements, at + 1) === null ? at + 1 : at + 2 };
    if (/[Q]/.test(frames) && element.kind === 'word' && ASKED.has(element.text) && at - cue.at < 12) {
      const whether = /^(?:ما|عما)$/.test(element.text) && elements[at + 1]?.text === 'اذا';
      return { region: at, content: whether ? at + 2 : at };
    }
    if (element.kind === 'quote' && frames.includes('q') && isSpeech(elements, at, cue.at))
      return { region: at, content: at };
  }
  return null;
}

/** نفى المدير | مزاعم الشركة بأن …: the noun is the object, with its clause. */
export function stopBeforeNoun(elements: readonly Element[], cue: ArabicCue, stop: Stop | null): Stop | null {
  if (stop === null) return null;
  for (let at = cue.at + 2; at < stop.region; at += 1)
    if (
      isSayingNoun(elements[at]) &&
      elements[at - 1]?.kind === 'word' &&
      !/^(?:في|ان)$/.test(elements[at - 1]?.text ?? '')
    )
      return { region: at, content: at };
  return stop;
}

/** A quotation that is what was said, not the name of a paper or group. */
function isSpeech(elements: readonly Element[], at: number, verb: number): boolean {
  const quote = elements[at];
  if (quote === undefined) return false;
  const before = elements[at - 1];
  if (before?.text === ',' && quote.length > 2) return true;
  if (quote.length > 5) return true;
  return before !== undefined && /^فيه/.test(before.text) && at - verb < 4;
}

/** مشيرًا after a comma or at the head; مؤكد before a noun is an adjective. */
export function isParticiple(elements: readonly Element[], cue: ArabicCue): boolean {
  const before = elements[cue.at - 1];
  if (/^(?:قول|القول)/.test(elements[cue.at]?.text ?? ''))
    return before?.text === 'ب' || /^بالقول$/.test(elements[cue.at]?.text ?? '');
  if (before === undefined || /^[,;:-]$/.test(before.text)) return true;
  return (
    before.kind === 'quote' ||
    cue.skip > 0 ||
    complementiserAt(elements, cue.at + 1) !== null ||
    elements.slice(cue.at, cue.at + 4).some((element) => element.text === ':') ||
    PREPOSITIONS_BEFORE_CLAUSE.test(elements[cue.at + 1]?.text ?? '')
  );
}
