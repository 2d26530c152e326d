/**
 * Arabic verbs of belief, wish, call and judgement, written as in `arabic/cues.ts`. What follows them is what somebody
 * thinks or wants of something; by itself it asserts nothing that could be checked.
 */
export const ARABIC_STANCE_ROWS: readonly (readonly [verb: string, frames: string])[] = [
  ['اعتقد~يعتقد', 'c'],
  ['أمل~يأمل', 'ce'],
  ['تمنى/تمنت/تمنوا~يتمنى', 'cn'],
  ['خشي~يخشى', 'cm'],
  ['دعا/دعت/دعوا~يدعو', 'iR'],
  ['طالب~يطالب', 'bR'],
  ['حث/حثت/حثوا~يحث', 'aR'],
  ['ناشد~يناشد', 'n'],
  ['اقترح~يقترح', 'cn'],
  ['أوصى/أوصت/أوصوا~يوصي', 'cb'],
  ['أعرب~يعرب', 'f'],
  ['عبر~يعبر', 'f'],
  ['رحب~يرحب', 'b'],
  ['أشاد~يشيد', 'b'],
  ['أثنى/أثنت/أثنوا~يثني', 'a'],
  ['ندد~يندد', 'b'],
  ['أدان~يدين', 'n'],
  ['استنكر~يستنكر', 'n'],
  ['انتقد~ينتقد', 'n'],
  ['أيد~يؤيد', 'n'],
  ['عارض~يعارض', 'n'],
];

/** Nouns of saying: with an owner and أن behind it, what the owner said follows. */
export const ARABIC_SAYING_NOUNS =
  'مزاعم زعم ادعاء ادعاءات اتهام اتهامات تصريح تصريحات تأكيد تأكيدات تحذير تحذيرات شكوى شكاوى اعتراف إقرار إعلان';
