import { idOf, recordOf, textOf } from '../engines.js';
import type { Corpus } from './corpus.js';
import { type Comparison, explainMatch, type MatchExplanation } from './explanation.js';
import { MemoryIndex } from './memory-index.js';

/** How many matches an answer names. */
const MOST_SHOWN = 50;

interface MatchAnswer {
  id: string | number | null;
  matches: { id: string | number; score: number }[];
  /** Whether the best is taken for the same claim. */
  accepted: boolean;
  /** How likely that is, from 0 to 1. */
  likelihood: number;
  /** What the best has in common with the text. */
  explanation: MatchExplanation;
}

/** `isnad engine match`: claims are added line by line, then questions are answered line by line. */
export class MatchLines {
  private readonly index = new MemoryIndex();

  /** @param line `{id, fields: {text, title, subtitle}, language}`; of the fields only `text` has to be there */
  add(line: unknown): void {
    const record = recordOf(line, 'line');
    const fields = recordOf(record.fields, 'fields');
    const id = idOf(record);
    if (id === null) throw new Error('"id" must be a string or a number');
    this.index.add({
      id,
      fields: {
        text: textOf(fields, 'text', 'fields.'),
        title: optionalText(fields, 'title'),
        subtitle: optionalText(fields, 'subtitle'),
      },
    });
  }

  /** @param line `{id, text, language}` */
  answer(line: unknown): MatchAnswer {
    const record = recordOf(line, 'line');
    const { terms, corpus, matches, accepted, likelihood } = this.index.match(textOf(record, 'text'));
    const [best] = matches;
    return {
      id: idOf(record),
      matches: matches.slice(0, MOST_SHOWN).map(({ known, score }) => ({ id: known, score: rounded(score) })),
      accepted,
      likelihood: rounded(likelihood),
      explanation: best === undefined ? { en: '', ar: '' } : explained({ terms, claim: best.claim }, corpus),
    };
  }
}

/** A line has one language, which both sentences quote. */
function explained(comparison: Comparison, corpus: Corpus): MatchExplanation {
  return explainMatch({ en: comparison, ar: comparison }, corpus);
}

function optionalText(fields: Record<string, unknown>, field: string): string | null {
  return fields[field] === undefined || fields[field] === null ? null : textOf(fields, field, 'fields.');
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
