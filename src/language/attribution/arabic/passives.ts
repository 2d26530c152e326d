import { rawWord, type ArabicCue } from './cues.js';
import { blank, type Draft } from '../draft.js';
import type { Element, Line } from '../line.js';

/** A vowel of the passive, where it is written: وُصف, اتُّهم. */
const PASSIVE = /^(?:.|ات)\u0651?\u064F/u;

export function isPassive(line: Line, { at, skip, verb }: ArabicCue): boolean {
  return verb.frames.includes('o') && verb.form === 'past' && PASSIVE.test(rawWord(line, at).slice(skip));
}

/** وُصف القرار بأنه …, اتُّهم السائق بـ…: somebody says so, and nobody is named. */
export function passiveFrame(elements: readonly Element[], cue: ArabicCue): Draft | null {
  const content = { from: cue.at + 1, to: elements.length };
  const predicate = elements.slice(content.from + 1, content.from + 12);
  if (!predicate.some(({ kind, text }) => kind === 'word' && /^ب.{2}/.test(text))) return null;
  return {
    ...blank(content, null, { from: cue.at, to: cue.at + 1 }),
    cue: { from: cue.at, to: cue.at + 1, skip: cue.skip },
    clause: { from: cue.at, to: content.from },
  };
}
