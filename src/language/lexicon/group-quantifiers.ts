import type { PhraseTable } from '../text/phrase-table.js';
import { phrasesByRow } from './phrase-rows.js';

/** The part of a group that a wording without a number leaves possible. */
export interface Part {
  low: number;
  high: number;
}

/** Lower end; upper end; English; Arabic. The ends are where a reader would begin to object. */
const ROWS = `
0.97 1; all of the, all the, all, every, each of the, every one of the, every single, the whole of, the entire; جميع, كل, كافة, كامل, مجمل
0.75 1; nearly all, almost all, virtually all, practically all, the vast majority of, vast majority of, the overwhelming majority of, overwhelming majority of, the great majority of; الغالبية العظمى, الغالبية الساحقة, الأغلبية الساحقة, الأغلبية العظمى, غالبية ساحقة, أغلبية ساحقة, كل … تقريبا, جميع … تقريبا
0.501 1; most of the, most, the majority of, a majority of, the bulk of; معظم, أغلب, غالبية, أغلبية, أكثرية, جل
0.4 0.6; about half of the, half of the, half the, half of; نصف
0 0.49; a minority of, only a minority of, a small minority of, fewer than half of, less than half of; أقلية من, أقلية, أقل من نصف
0 0.25; only a handful of, a handful of, just a handful of, only a few, just a few, very few, few of the, hardly any, a tiny fraction of, a small fraction of, only a fraction of, a tiny minority of; قلة من, قلة قليلة من, قلة قليلة, قلة, عدد قليل من, عدد قليل جدا من, عدد محدود من, حفنة من, نزر يسير من, القليل من, جزء صغير من, جزء يسير من
0 0; none of the, none of, not one of the, not a single; لا أحد من, ولا واحد من
`;

/** "The vast majority of", قلة من: how much of a group is meant. */
export const GROUP_PARTS: PhraseTable<Part> = phrasesByRow(ROWS, (ends) => {
  const [low = 0, high = 1] = ends.split(' ').map(Number);
  return { low, high };
});
