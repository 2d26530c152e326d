import type { PhraseTable } from '../text/phrase-table.js';
import { phrasesByKey } from './phrase-rows.js';

/** Of these a thing has only one: where it was filmed, where somebody was born, what caused it, when a feast begins. */
export type SlotKind = 'filmed' | 'born' | 'cause' | 'feast';

/** Each as the question that two statements answer differently, in both languages. */
export const ASKED: Readonly<Record<SlotKind, readonly [en: string, ar: string]>> = {
  filmed: ['where it was filmed', 'مكان التصوير'],
  born: ['where somebody was born', 'مكان الميلاد'],
  cause: ['what caused it', 'ما سببه'],
  feast: ['on which day it begins', 'يوم بدايته'],
};

const ROWS: Readonly<Record<SlotKind, string>> = {
  filmed:
    'filmed in, shot in, recorded in, taken in, captured in, صور في, صورت في, مصور في, مصورة في, التقط في, التقطت في, سجل في, التقاطه في, التقاطها في, تصويره في, تصويرها في',
  born: 'born in, ولد في, ولدت في, ولد … في, ولدت … في, من مواليد',
  cause:
    'caused by, started by, sparked by, triggered by, due to, because of, cause of, cause was, killed by, brought down by, downed by, سبب, سببه, سببها, بسبب, ناجم عن, ناجمة عن, نجم عن, نجمت عن, نتج عن, نتجت عن, ناتج عن, ناتجة عن, نتيجة, جراء',
  feast:
    'first day of eid, first day of ramadan, eid al - fitr, eid al - adha, أول أيام عيد, أول أيام شهر رمضان, أول أيام رمضان, أول أيام العيد, أول يوم في رمضان',
};

/** Wordings that ask for one of them; what they ask for follows, the day of a feast stands anywhere. */
export const SLOTS: PhraseTable<SlotKind> = phrasesByKey(ROWS);
