import { ARABIC_OTHER_ACTS } from '../../lexicon/arabic-cues.js';
import { isReportingVerb } from './cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { pointsBack } from './pointers.js';
import type { Draft } from '../draft.js';
import type { Element } from '../line.js';

const OTHER_ACTS = foldedSet(ARABIC_OTHER_ACTS);

/** On what the speaker rests it: مستندا إلى صور. */
const RESTING = /^(?:مستند(?:ا|ه|ين)?|استنادا|معتمد(?:ا|ه|ين)?|اعتمادا)$/;

/** A content ends where the sentence turns to something that nobody reports. */
export function endContent(elements: readonly Element[], draft: Draft): void {
  if (draft.side === 'left') return;
  for (let at = draft.content.from + 1; at < draft.content.to; at += 1) {
    if (keepsBack(elements, at)) {
      draft.content.to = at;
      return;
    }
    if (elements[at]?.text !== ',') continue;
    if (pointsBack(elements, at + 1) !== null || keepsSilent(elements, at + 1)) {
      draft.content.to = at;
      return;
    }
    const next = elements[at + 1];
    if (next?.kind !== 'word') continue;
    if (
      (endsNominal(elements, at + 1) && (draft.nominal ?? isClaim(elements, draft))) ||
      RESTING.test(next.text) ||
      OTHER_ACTS.has(next.text) ||
      OTHER_ACTS.has(next.text.replace(/^و/, '')) ||
      (next.text === 'من' && elements[at + 2]?.text === 'دون')
    ) {
      draft.content.to = at;
      return;
    }
  }
}

/** What somebody is said to claim ends where the narration answers: زعمت صفحات أن …، لكنها قديمة. */
function isClaim(elements: readonly Element[], { cue }: Draft): boolean {
  return /^[وف]?(?:زعم|يزعم|تزعم|ادع|يدعي|تدعي)/.test(elements[cue?.from ?? -1]?.text ?? '');
}

/** Another clause behind a comma: لكن, غير أن, في حين, ووصفه. */
function endsNominal(elements: readonly Element[], at: number): boolean {
  const [word, next] = [elements[at]?.text ?? '', elements[at + 1]?.text ?? ''];
  if (/^(?:و?لكن(?:ه|ها|هم)?|و?فيما|و?بينما|بيد)$/.test(word)) return true;
  if (/^(?:غير|الا)$/.test(word)) return /^ان/.test(next);
  if (word === 'في') return next === 'حين';
  return /^و.{3,}(?:ه|ها|هم)$/.test(word) && isReportingVerb(word.slice(1).replace(/(?:ها|هم|ه)$/, ''));
}

/** "لكنه لم يحدد موعدا": what the speaker left unsaid. */
function keepsSilent(elements: readonly Element[], at: number): boolean {
  const no = /^و?(?:لكن|لكنه|لكنها|لكنهم)$/.test(elements[at]?.text ?? '') ? at + 1 : at;
  return (
    /^و?لم$/.test(elements[no]?.text ?? '') &&
    /^[يت](?:حدد|قدم|عط|دل|ذكر|وضح|كشف|فصح|شر|قل|تطرق|علق|سم|عرض|علن)/.test(elements[no + 1]?.text ?? '')
  );
}

/** من دون الكشف عن: what the narration says was kept back. */
function keepsBack(elements: readonly Element[], at: number): boolean {
  const without =
    elements[at]?.text === 'من' && elements[at + 1]?.text === 'دون'
      ? at + 2
      : elements[at]?.text === 'دون' && elements[at - 1]?.text !== 'من'
        ? at + 1
        : null;
  return (
    without !== null &&
    /^(?:الافصاح|الكشف|ذكر|تحديد|اعطاء|تقديم|الخوض|مزيد|ان)$/.test(elements[without]?.text ?? '')
  );
}
