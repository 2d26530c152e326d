import { detectLanguage, type Language } from '../text/language.js';
import { readPassage, type Passage } from '../text/passage.js';
import { sentencesOf, type Sentence } from '../text/sentences.js';
import { readArabicTitle } from './arabic/titles.js';
import { readArabic } from './arabic/read-arabic.js';
import type { Attribution, Finding } from './attribution.js';
import { toFinding } from './draft.js';
import { readEnglishTitle } from './english/titles.js';
import { readEnglish } from './english/read-english.js';
import { finish } from './finish.js';
import { readLines, type Line } from './line.js';
import { settle } from './settle.js';

/** Who says what, with which words and through whom, in an article, a passage or a headline. */
export function readAttributions(text: string, language: Language = detectLanguage(text)): Attribution[] {
  const passage = readPassage(text, language);
  const lines: Line[] = [];
  for (const sentence of sentencesOf(passage))
    lines.push(...readLines(passage, sentence, lines.length, isHeadline(passage, sentence)));
  const findings: Finding[] = [];
  for (const line of lines) findings.push(...findingsOf(line));
  return finish(passage, lines, findings);
}

function findingsOf(line: Line): Finding[] {
  const arabic = line.sentence.language === 'ar';
  const title = arabic ? readArabicTitle(line) : readEnglishTitle(line);
  const drafts = title === null ? settle(line, arabic ? readArabic(line) : readEnglish(line)) : [title];
  return drafts.flatMap((draft) => toFinding(line, draft) ?? []);
}

/** A line without a full stop: its colon and dropped verbs are read as headlines have them. */
function isHeadline(passage: Passage, sentence: Sentence): boolean {
  const last = passage.tokens[sentence.to - 1];
  if (last === undefined || !passage.breaks.has(sentence.from)) return false;
  if (sentence.to < passage.tokens.length && !passage.breaks.has(sentence.to)) return false;
  return (
    !/^[.!?…"]$/.test(last.text) ||
    sentence.to - sentence.from < 2 ||
    (last.text === '"' && sentence.from === 0)
  );
}
