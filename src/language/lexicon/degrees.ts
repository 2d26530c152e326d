import { foldedSet } from './folded-set.js';

/** Words that say how much something is so: what is severely so is some of what is so at all. */
export const DEGREES: ReadonlySet<string> =
  foldedSet(`severe severely acute acutely serious seriously critical critically extreme extremely chronic chronically fully partly
partially completely totally permanently temporarily directly indirectly mildly moderately slightly badly heavily
حاد حادة حادا شديد شديدة شديدا بشدة خطير خطيرة خطيرا حرج حرجة مزمن مزمنة مزمنا كليا جزئيا كاملا كاملة طفيف طفيفة طفيفا
متوسط متوسطة دائم دائمة مؤقت مؤقتة مباشر مباشرة مباشرا`);
