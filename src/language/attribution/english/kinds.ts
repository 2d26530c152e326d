import { PREPOSITIONS } from '../../lexicon/english-clauses.js';
import { ENGLISH_DOCUMENTS, ENGLISH_MOUTHPIECES, ENGLISH_UNNAMED } from '../../lexicon/english-cues.js';
import type { Passage } from '../../text/passage.js';
import { tokenise } from '../../text/tokens.js';
import type { Bearer, Finding, Range } from '../attribution.js';

/** Whether the passage tells who the source is. */
export function englishBearer(passage: Passage, source: Range, name: string, finding: Finding): Bearer {
  const written = passage.slice(source.start, source.end);
  const words = tokenise(name === '' ? written : name).filter((token) => token.kind === 'word');
  const [first] = words;
  if (first === undefined) return 'identified';
  let headAt = words.findIndex((token, at) => at > 0 && !token.capital && PREPOSITIONS.has(token.text)) - 1;
  if (headAt < 0) headAt = words.length - 1;
  const head = words[headAt];
  const before = words.slice(0, headAt + 1);
  if (head === undefined) return 'identified';
  if (!head.capital || finding.headline || headAt === 0)
    if (isDocumentWord(head.text) && !ENGLISH_UNNAMED.has(head.text) && before.length < 7) return 'document';
  // "A source close to the board": the noun before its adjective.
  if (isUnnamed(words[1]?.text ?? '') && /^an?$/.test(first.text)) return 'unnamed';
  // "Sources close to the talks", but not "the farmers’ union"
  const beforeHead = words[headAt - 1]?.text ?? '';
  const owns =
    written.toLowerCase().includes(`${beforeHead}’ `) || written.toLowerCase().includes(`${beforeHead}' `);
  if (!head.capital && headAt > 0 && isUnnamed(beforeHead) && !isUnnamed(head.text) && !owns)
    return 'unnamed';
  const quantity =
    /^(?:one|two|three|four|five|six|several|many|some|other|another|others|few|dozens|hundreds|both|most)$/.test(
      first.text,
    );
  const determined = first.text === 'the' || /'s?$/.test(first.text);
  const names = before
    .slice(1)
    .filter(
      (token) =>
        token.capital &&
        !/^(?:republican|democratic|american|western|european|israeli|iranian|russian|u|s)/.test(token.text),
    );
  if (before.some((token) => ENGLISH_MOUTHPIECES.has(token.text)))
    return before.length > 1 || words.length > 1 ? 'identified' : 'unnamed';
  if (head.capital && headAt > 0) return 'identified';
  const unnamed = isUnnamed(head.text) || (quantity && !head.capital);
  if (!unnamed) return 'identified';
  const plural = /(?:[^s]s|people|men|women)$/.test(head.text);
  if (names.length > 0 && !plural && determined) return 'identified';
  return 'unnamed';
}

export function isUnnamed(word: string): boolean {
  return (
    ENGLISH_UNNAMED.has(word) ||
    ENGLISH_UNNAMED.has(word.replace(/s$/, '')) ||
    ENGLISH_UNNAMED.has(word.replace(/sses$/, 'ss')) ||
    ENGLISH_UNNAMED.has(word.replace(/men$/, 'man'))
  );
}

export function isDocumentWord(word: string): boolean {
  return (
    ENGLISH_DOCUMENTS.has(word) ||
    (word.endsWith('s') &&
      (ENGLISH_DOCUMENTS.has(word.slice(0, -1)) || ENGLISH_DOCUMENTS.has(word.replace(/ies$/, 'y'))))
  );
}
