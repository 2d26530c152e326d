import type { PhraseTable } from '../text/phrase-table.js';
import { phraseSet } from './phrase-rows.js';

/** Before a verb, or in Arabic before its verbal noun, they say that it was not done. */
const WORDINGS = `
failed to, fails to, failing to, fail to, failure to, refuse~ to, refusal to, refused to, decline~ to, stopped short of, stops short of, stop short of
denied, denies, deny, denying, denied having, was unable to, were unable to, is unable to, are unable to, been unable to, neglect~ to, opt~ not to, chose not to
never, did not, does not, do not, didn't, doesn't, don't, has not, have not, had not, hasn't, haven't, hadn't, was not, were not, is not, are not, wasn't, weren't
has never, had never, have never, was never, were never, without, held back from, refrain~ from, abstain~ from, avoid~, ruled out, rules out, balk~ at, forbore to
has yet to, have yet to, had yet to, is yet to, are yet to
لم, رفض~يرفض, رفض, امتنع~يمتنع … عن, امتنع~يمتنع عن, امتناع … عن, فشل~يفشل … في, فشل~يفشل في, فشل … في, أخفق~يخفق … في, أخفق~يخفق في, إخفاق … في, عجز~يعجز … عن
عجز~يعجز عن, عجز … عن, تعذر~يتعذر, تعذر, تعذر~يتعذر على, نفى~ينفي, نفت, نفي, أنكر~ينكر, أحجم~يحجم … عن, أحجم~يحجم عن, عدم, استحال~يستحيل, لم يتم, لم تتم, لم يجر, لم تجر
تراجع~يتراجع … عن, تراجع~يتراجع عن, عدل~يعدل … عن, تخلف~يتخلف … عن, تخلف~يتخلف عن, استبعد~يستبعد, أبى~يأبى
`;

/** Wordings by which a deed is said not to have been done. */
export const DENIED_DEEDS: PhraseTable<true> = phraseSet(WORDINGS);
