import { foldForSearch } from '../language/text/normalise.js';

/** What a piece of evidence is found by in the library. Its publisher is found by the names in the registry. */
export function searchTextOf(evidence: {
  title: string;
  url: string | null;
  fileName: string | null;
}): string {
  return foldForSearch([evidence.title, evidence.url ?? '', evidence.fileName ?? ''].join(' '));
}

/** Characters that turn round, hide or break the writing of a name, so that it looks like another. */
const DECEPTIVE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LONGEST_NAME = 255;

/** The name of a file without its folders and without what could make it look like another; `file` where nothing is left. */
export function fileNameOf(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const name = last.replaceAll(DECEPTIVE, '').trim();
  const points = [...name];
  return points.slice(Math.max(0, points.length - LONGEST_NAME)).join('') || 'file';
}
