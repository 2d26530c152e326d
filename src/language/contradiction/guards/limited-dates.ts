import { foldedSet } from '../../lexicon/folded-set.js';
import { eventDatesOf } from '../../statement/event-dates.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';

/** What happens to some at one time may happen to others at another: "came into force for companies", «أمام الشاحنات». */
const FOR_SOME = foldedSet('for to أمام على');
const SOMEWHERE = foldedSet('in at في');
/** They happen in one country after another. */
const SPREADING = new Set(['release', 'premiere', 'force', 'abolition', 'adoption', 'launch']);
const TRAFFIC = foldedSet('traffic public visitors everyone الجمهور للجمهور الزوار للزوار المرور حركة');

/** Whether of two dates of one happening only one is of all that it happens to. */
export function isDatedForSome(left: StatementReading, right: StatementReading): boolean {
  if (left.language !== right.language) return false;
  const { onlyA, onlyB } = alignWords(wordingOf(left), wordingOf(right));
  return isLimited(left, onlyA) || isLimited(right, onlyB);
}

function isLimited(reading: StatementReading, only: readonly ContentWord[]): boolean {
  const { tokens } = reading;
  return eventDatesOf(reading).some(({ event, said, date }) => {
    if (event === null || said === null) return false;
    return only.some(({ at, text }) => {
      const isOfDate = at >= date.from && at < date.to;
      if (
        at < said.to ||
        isOfDate ||
        TRAFFIC.has(text) ||
        tokens[at]?.sentence !== tokens[said.from]?.sentence
      )
        return false;
      const before = [at - 1, at - 2].map((near) => tokens[near]?.text ?? '');
      if (/^لل.{2}/u.test(text) || before.some((word) => FOR_SOME.has(word))) return true;
      return SPREADING.has(event.key) && before.some((word) => SOMEWHERE.has(word));
    });
  });
}
