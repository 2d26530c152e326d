import { oneOf } from './one-of.js';

const FALSE = oneOf(
  'false, untrue, fake, fabricated, baseless, unfounded, groundless, incorrect, wrong, bogus, a hoax, hoaxes, a lie, lies, ' +
    'a myth, myths, a fabrication, fake news, made up, without foundation, without basis, untruths, debunked, refuted, disproved, denied, ' +
    'not true, not correct, not the case',
);
const ADVERB = oneOf(
  'completely, totally, entirely, utterly, simply, absolutely, patently, demonstrably, wholly, clearly, plainly, all',
);
const REPORT = oneOf(
  'report, reports, claim, claims, rumour, rumours, rumor, rumors, allegation, allegations, story, stories, news, assertion, ' +
    'assertions, suggestion, suggestions, notion, idea, accusation, accusations, speculation, posts, messages',
);
const BE = oneOf(
  "is, are, was, were, has been, have been, had been, proved, proved to be, turned out to be, isn't, aren't, wasn't, weren't",
);
const NO_BASIS = oneOf(
  'has no basis, have no basis, had no basis, has no foundation, have no foundation, has no truth, have no truth',
);
const SPREADING = oneOf(
  'circulating, spreading, shared, published, online, on social media, in the media, on facebook, on twitter',
);
const THAT = oneOf(
  'that, which say that, which said that, claiming that, saying that, suggesting that, alleging that',
);

/** One of these stands in every debunk: most texts have none, and are not read further. */
export const MAY_DEBUNK: RegExp = new RegExp(
  oneOf(
    'false, untrue, fake, fabricat, baseless, unfounded, groundless, correct, wrong, bogus, hoax, lie, myth, made up, without, debunked, refuted, ' +
      'disproved, denied, true, the case, no basis, no foundation, no truth, صح, كاذب, كذب, مفبرك, زائف, مزيف, باطل, ملفق, مختلق, خاطئ, خطأ, أساس, ' +
      'شائع, إشاع, افتراء, حقيقي',
  ),
  'u',
);

/** Nothing of the sentence follows but who says so. */
const END = String.raw`(?= *$| [,;.:!)"]| ${oneOf('according, said, says, and, but')}(?: |$))`;

/**
 * English wordings that say of what somebody else says that it is false. `said` is what that is; a negator in `not`
 * turns it round once more.
 */
export const ENGLISH_DEBUNKS: readonly RegExp[] = [
  String.raw`(?:^| )${REPORT}(?: ${SPREADING})* ${THAT} (?<said>.+?) (?:${BE} (?:(?<not>not) (?!true|correct|the case))?(?:${ADVERB} )*${FALSE}|${NO_BASIS})${END}`,
  String.raw`(?:^| )${oneOf('report, reports, rumour, rumours, rumor, rumors, news')} of (?<said>(?:[^ ]+ )+?[^ ]+) (?:${BE} (?:(?<not>not) (?!true|correct|the case))?(?:${ADVERB} )*${FALSE}|${NO_BASIS})${END}`,
  String.raw`(?:^| )(?:it ${oneOf('is, was')}|it's) (?:(?<not>not) (?!true|correct|the case))?(?:${ADVERB} )*${FALSE}(?: to (?:say|claim|suggest))? that (?<said>.+)$`,
  String.raw`(?:^| )it ${oneOf("isn't, wasn't")} ${oneOf('true, correct, the case')} that (?<said>.+)$`,
  String.raw`(?:^| )no truth ${oneOf('to, in, behind')} (?:[^ ]+ ){0,3}?${REPORT}(?: ${SPREADING})* (?:that|of) (?<said>.+)$`,
  String.raw`(?:^| )${oneOf('false, fake, untrue, baseless, unfounded, groundless, bogus, fabricated, debunked')} ${REPORT}(?: ${SPREADING})* ${THAT} (?<said>.+)$`,
  String.raw`^${oneOf('false, fake, fake news, untrue, not true, hoax, debunked')} [:-] (?<said>.+)$`,
].map((source) => new RegExp(source, 'u'));

/** Wordings by which a text only tells that something is said: who calls that false does not contradict it. */
export const ONLY_REPORTED: readonly RegExp[] = [
  String.raw`(?:^|(?:^| )${oneOf('the, of, by, over, after, about, despite, amid, on, these, those, some, spread, spreads, with')} )(?:[^ ]+ )?${REPORT}(?: ${SPREADING})* (?:${THAT}|of) `,
  String.raw`(?:^| )(?:و|ف|ب|ل|لل)?(?:ال)?${oneOf('شائعة, شائعات, إشاعة, إشاعات, مزاعم, ادعاء, ادعاءات, أنباء')}(?: [^ ]+){0,3}? ${oneOf('أن, بأن, إن, من أن, عن أن, عن, حول, بشأن')} `,
].map((source) => new RegExp(source, 'u'));

const NEWS = `(?:ال)?${oneOf('خبر, أخبار, أنباء, نبأ, شائعة, شائعات, إشاعة, إشاعات')}`;
const SAYING = `(?:ال)?${oneOf(
  'خبر, أخبار, أنباء, نبأ, شائعة, شائعات, إشاعة, إشاعات, تقارير, تقرير, ادعاء, ادعاءات, مزاعم, زعم, قول, رواية, معلومات, معلومة, منشورات, منشور, اتهامات, اتهام',
)}`;
const BETWEEN = String.raw`(?: (?!ان |بان |عن |حول |بشان )[^ ]+){0,4}?`;
const THAT_ARABIC = oneOf('أن, بأن, إن, من أن, عن أن');
const ABOUT = oneOf('عن, حول, بشأن, بخصوص');
const FALSE_ARABIC = oneOf(
  'كاذب, كاذبة, غير صحيح, غير صحيحة, ليس صحيحا, ليست صحيحة, ليس بصحيح, عار عن الصحة, عارية عن الصحة, عار من الصحة, عارية من الصحة, ' +
    'عار تماما عن الصحة, عارية تماما عن الصحة, عار تماما من الصحة, عارية تماما من الصحة, مفبرك, مفبركة, زائف, زائفة, مزيف, مزيفة, باطل, باطلة, ' +
    'ملفق, ملفقة, مختلق, مختلقة, مكذوب, مكذوبة, خاطئ, خاطئة, لا أساس له, لا أساس لها, لا صحة له, لا صحة لها, كذب, كذبة, شائعة, شائعات, إشاعة, ' +
    'افتراء, محض افتراء, غير حقيقي, غير حقيقية',
);
const BEFORE_FALSE = oneOf('هو, هي, أمر, خبر, أنباء, مجرد, محض, كلها, جميعها, كله');
const END_ARABIC = String.raw`(?: ${oneOf('تماما, من الصحة, إطلاقا, مطلقا, جملة وتفصيلا')})*(?= *$| [,;.:!)"]| ${oneOf('وفق, وفقا, بحسب, حسب, كما, وان, ولا, وهي, وهو')}(?: |$))`;
const IS_FALSE = `(?:${BEFORE_FALSE} )*${FALSE_ARABIC}${END_ARABIC}`;

/** The same in Arabic. */
export const ARABIC_DEBUNKS: readonly RegExp[] = [
  String.raw`(?:^| )(?:و|ف)?${SAYING}${BETWEEN} ${THAT_ARABIC} (?<said>.+?) ${IS_FALSE}`,
  String.raw`(?:^| )(?:و|ف)?${NEWS}${BETWEEN} ${ABOUT} (?<said>.+?) ${IS_FALSE}`,
  String.raw`(?:^| )(?:و|ف)?${oneOf('خبر, نبأ, شائعة, إشاعة, أنباء')} (?!عن |ان |بان )(?<said>.+?) ${IS_FALSE}`,
  String.raw`(?:^| )${oneOf('غير صحيح, ليس صحيحا, ليس من الصحيح, من غير الصحيح, ليس بصحيح, كذب, من الكذب, من الخطأ, غير حقيقي')} ${oneOf('أن, بأن')} (?<said>.+)$`,
  String.raw`(?:^| )لا ${oneOf('صحة, أساس')}(?: من الصحه)?(?: ${oneOf('إطلاقا, مطلقا')})? (?:ل${SAYING.replace('(?:ال)?', '(?:ل)?')}|لما)${BETWEEN} (?:${THAT_ARABIC}|${ABOUT}) (?<said>.+)$`,
  String.raw`(?:^| )لا ${oneOf('صحة, أساس')}(?: من الصحه)?(?: ${oneOf('إطلاقا, مطلقا')})? ل${oneOf('خبر, نبأ, شائعة, إشاعة, أنباء')} (?!عن |ان |بان )(?<said>.+)$`,
  String.raw`(?:^| )لا ${oneOf('صحة, أساس')}(?: من الصحه)?(?: ${oneOf('إطلاقا, مطلقا')})? ل(?!ل|ما |ه |ها |هم |هذ|ذلك|تلك)(?<said>.+)$`,
  String.raw`(?:^| )${SAYING} ${oneOf('كاذب, كاذبة, زائف, زائفة, مفبرك, مفبركة, ملفقة, غير صحيح, غير صحيحة, لا أساس لها, لا صحة لها')}${BETWEEN} ${THAT_ARABIC} (?<said>.+)$`,
  String.raw`^${oneOf('كاذب, خبر كاذب, شائعة, إشاعة, غير صحيح, زائف, مفبرك, كذب')} [:-] (?<said>.+)$`,
].map((source) => new RegExp(source, 'u'));
