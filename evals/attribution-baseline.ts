import { codePointOffsets } from '../src/language/text/code-points.js';
import type { Language } from '../src/language/text/language.js';
import type { Said } from './said.js';

const ENGLISH =
  /(?:^|[.!?”"]\s+)([^.!?\n]*?)\b(said|says|say|told|added|wrote|asked|announced|according to)\b([^.!?\n]*)/g;
const ARABIC =
  /(?:^|[.!?؟]\s+|\n)و?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|أفاد|أفادت)\s+([^:.\n]*?)\s*(?:أن|إن|بأن|:)\s*([^.\n]*)/gu;

/** The simple rule: a common verb of saying, its source on one side and its content on the other. */
export function baselineAttributions(text: string, language: Language): Said[] {
  const at = codePointOffsets(text);
  const said: Said[] = [];
  for (const match of text.matchAll(language === 'ar' ? ARABIC : ENGLISH)) {
    const end = match.index + match[0].length;
    if (language === 'ar') {
      const [, source = '', content = ''] = match;
      const from = end - content.length;
      const sourceFrom = text.indexOf(source, match.index);
      said.push({
        content: [{ start: at(from), end: at(end) }],
        source: source === '' ? null : [{ start: at(sourceFrom), end: at(sourceFrom + source.length) }],
      });
      continue;
    }
    const [, before = '', verb = '', after = ''] = match;
    const from = end - after.length;
    const verbFrom = from - verb.length;
    const comma = before.lastIndexOf(',');
    if (comma > before.length / 2 || verb === 'according to') {
      const start = verbFrom - before.length;
      const contentEnd = verb === 'according to' ? verbFrom : start + comma;
      said.push({
        content: [{ start: at(start), end: at(contentEnd) }],
        source: [
          verb === 'according to'
            ? { start: at(from), end: at(end) }
            : { start: at(contentEnd + 1), end: at(verbFrom) },
        ],
      });
    } else {
      said.push({
        content: [{ start: at(from), end: at(end) }],
        source: [{ start: at(verbFrom - before.length), end: at(verbFrom) }],
      });
    }
  }
  return said.filter(({ content: [content] }) => content !== undefined && content.end - content.start > 3);
}
