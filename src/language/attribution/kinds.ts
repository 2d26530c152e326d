import { foldForSearch } from '../text/normalise.js';
import type { Passage } from '../text/passage.js';
import { arabicBearer } from './arabic/kinds.js';
import type { DraftKind, Finding, Polarity, Range } from './attribution.js';
import { englishBearer } from './english/kinds.js';

const NO_COMMENT_INSIDE = /(?:\bnot comment\b|\bno comment\b|لا (?:ت|ي)علق|لن (?:ت|ي)علق)/u;

/** Kind and polarity, by the first of the conventions that applies. */
export function kindOf(
  passage: Passage,
  finding: Finding,
  source: Range | null,
  name: string,
  quoted: boolean,
  content: Range,
): { kind: DraftKind; polarity: Polarity } {
  const { polarity } = finding;
  if (finding.refusal) return { kind: 'no_comment', polarity: 'asserts' };
  if (!quoted || content.end - content.start < 60) {
    if (NO_COMMENT_INSIDE.test(foldForSearch(passage.slice(content.start, content.end))))
      return { kind: 'no_comment', polarity: 'asserts' };
  }
  if (polarity === 'denies') return { kind: 'denial', polarity };
  const bearer =
    source === null
      ? 'unnamed'
      : passage.language === 'ar'
        ? arabicBearer(passage, source, name, finding)
        : englishBearer(passage, source, name, finding);
  if (bearer !== 'identified') return { kind: bearer, polarity };
  return { kind: quoted ? 'direct_quote' : 'paraphrase', polarity };
}
