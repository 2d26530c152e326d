import { oneOf } from './one-of.js';
import { wordSet } from './word-set.js';

/** A wording by which a text says that something is not so, or that nothing shows that it is. */
interface DenialPattern {
  /** Groups: `said` is what is not so, `about` stands before it where it need not be a sentence, `by` is who says that, before whose "it" or "his" nobody else is meant. */
  pattern: RegExp;
  /** Nothing shows that it is so, which is not yet that it is not. */
  isDoubt: boolean;
  /** What follows stands as it is: "No, the tunnel has not been closed". */
  isPlain: boolean;
  /** Only a happening is called so: "the arrest of X is a hoax", and not "the picture is a hoax". */
  isOfHappening: boolean;
}

/** One of these stands in every one of them: most texts have none, and are not read further. */
export const MAY_DENY: RegExp = new RegExp(
  `${oneOf(
    'deni, deny, false, fake, untrue, baseless, unfounded, bogus, fabricat, dismiss, reject, refut, rubbish, quash, debunk, disput, no truth, rumour, rumor, hoax, evidence, proof, proven, shown, sign, indication',
  )}|^no ,|^fact check|${oneOf(
    'كذبة, كاذب, افتراء, مكذوب, مختلق, عار, أساس, صحيح, نفي, نفت, ينفي, تنفي, نفو, كذب, فند, تفند, دحض, صحة, شائع, إشاع, مفبرك, زائف, ملفق, دليل, أدلة, إثبات, برهان, مؤشر, يثبت, تثبت, حقيقة, متداول, يتداول',
  )}|^لا ,`,
  'u',
);

const REPORT = oneOf(
  'report, reports, claim, claims, rumour, rumours, rumor, rumors, allegation, allegations, story, stories, news, suggestion, suggestions, ' +
    'accusation, accusations, speculation, assertion, assertions, posts',
);
const SPREADING = oneOf(
  'circulating, spreading, shared, published, online, on social media, in the media, on facebook, on twitter, doing the rounds',
);
const ABOUT = oneOf(
  'that, of, about, over, regarding, concerning, on, claiming that, saying that, suggesting that, alleging that',
);
const DENIES = oneOf(
  'denied, denies, deny, denying, dismissed, dismisses, dismiss, dismissing, rejected, rejects, reject, rejecting, refuted, refutes, refute, ' +
    'rubbished, rubbishes, quashed, quashes, quash, debunked, debunks, debunk, disputed, disputes',
);
const SAYS = oneOf('said, told, claimed, announced, stated, saying, promised, suggested, called');
const FALSE = oneOf(
  'false, untrue, fake, fabricated, baseless, unfounded, groundless, a hoax, a lie, a myth, a fabrication, fake news, made up, a rumour, a rumor, ' +
    'not true, a false rumour, a false rumor',
);
const KIND = oneOf(
  'scientific, credible, reliable, clear, solid, medical, conclusive, convincing, direct, hard, strong, sound, such, causal, good, known, definitive, ' +
    'concrete, factual, compelling, substantial, real, firm, proven, empirical, any',
);
const EVIDENCE = oneOf('evidence, proof, indication, indications, signs, sign, scientific basis');
const NONE = "(?:no|zero|without|(?:not|n't|[a-z]+n't)(?: [^ ]+){0,2}? any|neither)";
const SHOWING = oneOf(
  'to show, to suggest, to support, to prove, to indicate, to back up, to back, to substantiate, in support of',
);
const CLAIM =
  '(?: (?:the )?(?:claim|claims|idea|notion|theory|suggestion|suggestions|belief|allegation|allegations))?';

function of(source: string, more: Partial<DenialPattern> = {}): DenialPattern {
  return { pattern: new RegExp(source, 'u'), isDoubt: false, isPlain: false, isOfHappening: false, ...more };
}

/** English wordings beside those of `ENGLISH_DEBUNKS`. */
export const ENGLISH_DENIALS: readonly DenialPattern[] = [
  of(String.raw`^(?:fact check [:-] )?no , (?<said>.+)$`, { isPlain: true }),
  of(
    String.raw`(?:^| )(?<by>(?:[^ ]+ ){1,8}?)(?:(?:has|have|had) )?${DENIES} (?:[^ ]+ ){0,2}?${REPORT}(?: ${SPREADING})* (?<about>${ABOUT}) (?<said>.+)$`,
  ),
  of(
    String.raw`(?:^| )(?<by>(?:[^ ]+ ){1,8}?)(?:(?:has|have|had) )?${oneOf('denied, denies, deny, denying')} (?:that )?(?<said>${oneOf('it, he, she, they')} (?:has|have|had|is|was|were|are|did) (?!${SAYS})(?:(?:been|ever) )?(?!${SAYS}).+)$`,
  ),
  of(
    String.raw`(?:^| )${REPORT}(?: ${SPREADING})* (?<about>${oneOf('of, about, on, over, concerning, regarding')}) (?<said>.+?) (?:is|are|was|were) ${FALSE}(?= *$| [,;.:!])`,
  ),
  of(
    String.raw`(?:^| )no truth ${oneOf('to, in, behind')} (?:[^ ]+ ){0,3}?${REPORT}(?: ${SPREADING})* (?<about>${oneOf('about, on, over, concerning, regarding, claiming that')}) (?<said>.+)$`,
  ),
  of(
    String.raw`(?:^| )${oneOf('false, fake, untrue, baseless, unfounded, bogus, debunked')} ${REPORT}(?: ${SPREADING})* (?<about>${oneOf('of, about, on, over')}) (?<said>.+?)(?: ${oneOf('spread, spreads, are spreading, circulate, circulated, are circulating, went viral, swept, caused, sparked')}(?: .*)?)?$`,
  ),
  of(
    String.raw`^(?:the )?(?<said>[^,]+?) (?:is|was) (?:just |only |nothing but )?${oneOf('a hoax, fake news, a fabrication, a rumour, a rumor, a false rumour, a false rumor, a death hoax')}(?= *$| [,;.:!])`,
    { isOfHappening: true },
  ),
  of(
    String.raw`(?:^| )${NONE} (?:${KIND} )*${EVIDENCE}(?: (?:whatsoever|so far|yet|at all|exists|has been found|was found))*(?: ${SHOWING}${CLAIM})?(?: (?:that|of|for))? (?!to |in |on |was |is |has |were |against |from |found |yet |at |so |linking )(?<said>.+)$`,
    { isDoubt: true },
  ),
  of(
    String.raw`(?:^| )it ${oneOf("has not been, hasn't been, was not, has never been")} (?:scientifically )?${oneOf('proven, proved, shown, established, demonstrated, confirmed')} that (?<said>.+)$`,
    { isDoubt: true },
  ),
  of(
    String.raw`^(?<said>.+) ${oneOf('is not supported by, are not supported by, not supported by, is not backed by, are not backed by')} (?:any |the )?(?:${KIND} )*${oneOf('evidence, proof, data, science')}(?= *$| [,;.:!])`,
    { isDoubt: true },
  ),
];

const SAYING = oneOf(
  'خبر, أخبار, أنباء, نبأ, شائعة, شائعات, إشاعة, إشاعات, تقارير, تقرير, ادعاء, ادعاءات, مزاعم, رواية, معلومات, منشورات, منشور, اتهامات',
);
const SPREAD = oneOf(
  'يتداول, تداول, تداولته, تداوله, يشاع, أشيع, تردد, يتردد, نشر, ينشر, ذكر, يذكر, أثير, يثار, قيل, يقال, روج, يروج, ورد, جاء, تناقلته, تتناقله, يتم تداوله, تم تداوله, انتشر, ينتشر',
);
const DENIES_ARABIC = `(?:و|ف)?${oneOf('نفى, نفت, ينفي, تنفي, نفوا, نافيا, نافية, كذب, كذبت, تكذب, فند, فندت, تفند, يفند, دحض, دحضت')}`;
const GAP = String.raw`(?: (?!ان |بان |عن |حول |بشان |بخصوص )[^ ]+){0,6}?`;
const ABOUT_ARABIC = oneOf('أن, بأن, إن, من أن, عن أن, عن, حول, بشأن, بخصوص, من أنباء عن, من أخبار عن');
const LABEL = oneOf(
  'كاذب, كاذبة, زائف, زائفة, مفبرك, مفبركة, ملفق, ملفقة, مكذوب, غير صحيح, غير صحيحة, لا أساس له, لا أساس لها, عار عن الصحة, عارية عن الصحة, عار من الصحة, ' +
    'عارية من الصحة, مختلق, مختلقة, شائعة, إشاعة, لا صحة له, لا صحة لها',
);
const PROOF = oneOf('دليل, أدلة, إثبات, إثباتات, برهان, براهين, مؤشر, مؤشرات');
const KIND_ARABIC = oneOf(
  'علمي, علمية, طبي, طبية, قاطع, قاطعة, واضح, واضحة, موثوق, موثوقة, مباشر, مباشرة, ملموس, ملموسة, كاف, كافية, حقيقي, معتمد, معتمدة, قوي, قوية, مقنع, مقنعة, حتى الآن',
);
const CLAIM_ARABIC = `(?: ${oneOf('صحة, القول, الادعاء, المزاعم, فكرة, الفكرة, صدق, ما يقال, ما يشاع, ما يتداول')})*`;

/** Arabic wordings beside those of `ARABIC_DEBUNKS`. */
export const ARABIC_DENIALS: readonly DenialPattern[] = [
  of(String.raw`^لا , (?<said>.+)$`, { isPlain: true }),
  of(
    String.raw`(?:^| )${DENIES_ARABIC} (?<by>(?:[^ ]+ ){0,7}?)(?:صحه )?(?:(?:ال)?${SAYING}|ما (?:تم )?${SPREAD})${GAP} (?<about>${ABOUT_ARABIC}) (?<said>.+)$`,
  ),
  of(
    String.raw`(?:^| )${DENIES_ARABIC} (?<by>(?:[^ ]+ ){0,5}?)(?:صحه )?${oneOf('شائعة, شائعات, خبر, نبأ, أنباء, إشاعة, إشاعات')} (?!عن |ان |بان |حول |بشان )(?<said>.+)$`,
  ),
  of(
    String.raw`(?:^| )ما (?:تم )?${SPREAD}${GAP} (?<about>${ABOUT_ARABIC}) (?<said>.+?) (?:${oneOf('هو, أمر, خبر, مجرد, كلام, كله')} )*${LABEL}(?: تماما| جمله وتفصيلا)*(?= *$| [,;.:!])`,
  ),
  of(
    String.raw`(?:^| )(?:${oneOf('غير صحيح, ليس صحيحا, ليس صحيح, ليس بصحيح, من غير الصحيح')}) ما (?:تم )?${SPREAD}${GAP} (?<about>${ABOUT_ARABIC}) (?<said>.+)$`,
  ),
  of(String.raw`(?:^| )(?:ال)?${SAYING} (?:ال)?${LABEL}${GAP} (?<about>${ABOUT_ARABIC}) (?<said>.+)$`),
  of(String.raw`^(?:${oneOf('خبر, أنباء, ادعاء, معلومة, معلومات')} )?${LABEL} [:-] (?<said>.+)$`),
  of(
    String.raw`^(?<said>[^,]+?) (?:${oneOf('مجرد, محض, هي, هو, ليست إلا, ليس إلا, ليست سوى, ليس سوى')} )*${oneOf('شائعة, شائعات, إشاعة, كذبة, خبر كاذب, خبر مفبرك, خبر ملفق, أنباء كاذبة, افتراء')}(?= *$| [,;.:!])`,
    { isOfHappening: true },
  ),
  of(
    String.raw`^حقيقه (?:ما (?:[^ ]+ ){1,3}?عن |خبر |شايعه )?(?<said>.+?) [:-] (?:[^ ]+ ){0,4}?(?:${LABEL}|لا صحه)(?= *$| [,;.:!])`,
  ),
  of(
    String.raw`(?:^| )(?:لا|ليس|ليست|لم|دون|بدون|غياب|عدم وجود)(?: (?:[^ ]+)){0,4}? (?:اي |ايه )?${PROOF}(?: ${KIND_ARABIC})*(?: (?:الي|علي|تثبت|يثبت|تدعم|يدعم|توكد|يوكد|تشير|يشير|تفيد|يفيد|تربط))*(?: الي)?${CLAIM_ARABIC}(?: (?:ان|بان))? (?!ضد |في |من |حول )(?<said>.+)$`,
    { isDoubt: true },
  ),
  of(
    String.raw`(?:^| )لم ${oneOf('يثبت, تثبت, يتأكد')}(?: ${oneOf('علميا, طبيا, بعد, حتى الآن, الدراسات, أي دراسة, الأبحاث')})* ان (?<said>.+)$`,
    { isDoubt: true },
  ),
];

/** With one of these a text speaks of what shows something, and not of the thing alone. */
export const EVIDENCE_WORDS: ReadonlySet<string> = wordSet(
  'evidence, proof, proven, proved, proves, prove, signs, indication, indications, دليل, أدلة, إثبات, إثباتات, برهان, براهين, يثبت, تثبت, أثبت, أثبتت, ثبت, الدليل, الأدلة, بالدليل, مؤشر, مؤشرات',
);

/** Behind "denied", before the noun of what happened: something else is denied than that it did. */
export const DENIED_OTHERWISE: ReadonlySet<string> = wordSet(
  'علمه, علمها, نيته, نيتها, وجود, تورط, تورطه, تورطها, مسؤوليته, مسؤوليتها, مسؤولية, صلته, صلتها, صلة, علاقته, علاقتها, علاقة, خطط, خطة, أي, طلب, طلبه, تلقي, تلقيه, ' +
    'أن, أنه, أنها, أنهم, بأن, إن, تأثير, سعيه, سعيها, اعتزامه, احتمال, إمكانية, ما, تصريحات, تصريح, قوله, دوره, ضلوعه, ارتكابه, صحة, التهم, تهمة, اتهامه, اتهامها',
);

/** Who denies it is behind "denied", and this the verb. */
export const DENIES_WORD: RegExp = new RegExp(`^${DENIES_ARABIC}$`, 'u');

/** What stands behind what is said, and tells only whose word it is. */
export const SAID_BY: readonly RegExp[] = [
  String.raw` , (?:[^ ,]+ ){0,7}?(?:said|says|say|insists|insisted|added|adds|confirmed|confirms|told)(?: [^ ,]+){0,4}$`,
  String.raw` (?:, )?according to .+$`,
  String.raw` ; .+$`,
  String.raw` , ${oneOf('بحسب, حسب, وفق, وفقا, كما, مؤكدا, مؤكدة, وقال, وقالت')} .+$`,
  String.raw` ${oneOf('بحسب, وفقا')} .+$`,
].map((source) => new RegExp(source, 'u'));
