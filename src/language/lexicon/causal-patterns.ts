import { oneOf } from './one-of.js';
import { wordSet } from './word-set.js';

/** What a statement says that one thing does to another; `link` is only that they go together. */
export type CausalKind = 'link' | 'risk' | 'cause' | 'prevent' | 'cure';

/** A wording of it. Groups: `a` does it, `b` is done, `ab` holds both in this order; `not` where it is denied. */
interface CausalPattern {
  kind: CausalKind;
  pattern: RegExp;
}

/** One of these stands in every causal statement: most texts have none, and are not read further. */
export const MAY_CAUSE: RegExp = new RegExp(
  oneOf(
    'caus, evidence, proof, lead to, leads to, led to, result, trigger, induc, provok, behind, to blame, responsible, risk, likelihood, chance, odds, linked, tied to, ' +
      'connected, related, associated, to do with, link, connection, association, correlation, relation, due to, because of, fault of, down to, role in, prevent, protect, ward, ' +
      'cure, treat, heal, سبب, يؤدي, تؤدي, أدى, أدت, يفضي, تفضي, يقود, وراء, مسؤول, خطر, مخاطر, احتمال, فرص, علاقة, صلة, ارتباط, رابط, مرتبط, يرتبط, ترتبط, نتيجة, ناجم, ' +
      'ناتج, جراء, يقي, تقي, يحمي, تحمي, وقاية, يمنع, تمنع, يعالج, تعالج, يشفي, تشفي, علاج, شفاء',
  ),
  'u',
);

const NEVER = oneOf(
  "do not, does not, did not, don't, doesn't, didn't, cannot, can not, can't, never, will not, won't, has not, have not, hasn't, haven't, not, no longer",
);
const IS = oneOf('is, are, was, were, has been, have been, had been, be, being');
const IS_NOT = oneOf(
  "is not, are not, was not, were not, isn't, aren't, wasn't, weren't, has not been, have not been, hasn't been, haven't been, has never been, is never, not",
);
/** What may stand between: it makes no difference to what is said. */
const INDEED = `(?:${oneOf(
  'can, actually, directly, also, really, itself, in fact, been shown to, been proven to, been found to, shown to, proven to, known to, partly, mainly, found to be, ' +
    'been found to be, shown to be, themselves',
)} )*`;
const CAUSES = oneOf(
  'cause, causes, caused, causing, lead to, leads to, led to, leading to, result in, results in, resulted in, trigger, triggers, triggered, induce, induces, ' +
    'induced, provoke, provokes, provoked, spark, sparks, sparked, bring about, brings about, brought about, give rise to, gives rise to, give you, gives you, make you get',
);
const RAISES = oneOf(
  'raise, raises, raised, increase, increases, increased, heighten, heightens, elevate, elevates, boost, boosts, double, doubles, up, affect, affects',
);
const LOWERS = oneOf('lower, lowers, lowered, reduce, reduces, reduced, cut, cuts, decrease, decreases');
const RISK = `(?:${oneOf("the, your, a person's, their, people's, any, a, women's, men's, one's")} )?(?:overall )?${oneOf('risk, risks, chance, chances, likelihood, odds, danger')} ${oneOf('of, for')}(?: ${oneOf('developing, getting, having, contracting, catching, suffering, suffering from, dying from, dying of')})?`;
const LINK = oneOf(
  'link, links, connection, connections, association, correlation, relationship, relation, causal link, tie, ties',
);
const SORT = `(?:${oneOf('causal, clear, direct, proven, scientific, significant, statistical, strong, known, established, real, such, credible, meaningful, possible')} )*`;

const causal = (kind: CausalKind, source: string): CausalPattern => ({
  kind,
  pattern: new RegExp(source, 'u'),
});
const SVO = String.raw`^(?<a>.+?) (?:(?<not>${NEVER}) )?${INDEED}`;
const HEADLINE = String.raw`^(?<a>.+?) (?:(?:(?<not>${IS_NOT})|${IS}) )?${INDEED}`;
const COPULA = String.raw`^(?<a>.+?) (?:(?<not>${IS_NOT})|${IS}) ${INDEED}`;

export const ENGLISH_CAUSES: readonly CausalPattern[] = [
  causal(
    'link',
    String.raw`(?:^| )no (?:[^ ]+ ){0,3}?${oneOf('evidence, proof, data')} (?:that )?(?<not>${oneOf('linking, links, to link, connecting, connects, to connect, tying')}) (?<a>.+?) (?:to|with|and) (?<b>.+)$`,
  ),
  causal(
    'link',
    String.raw`^(?<a>.+?) (?<not>${oneOf('has nothing to do with, have nothing to do with, had nothing to do with, is unrelated to, are unrelated to, was unrelated to, were unrelated to, plays no role in, play no role in, played no role in, played no part in, plays no part in')}) (?<b>.+)$`,
  ),
  causal(
    'link',
    String.raw`(?:^| )(?<not>${oneOf("no, not any, not find any, not find a, not found any, not found a, n't find any, n't find a, no evidence of a, no evidence of any, ruled out a, rules out a, rules out any, ruled out any, disproves, disproved, denied a, denied any, denies any, rejects any, dismissed any, dismisses any")}) ${SORT}${LINK} (?:${oneOf('was, is, has been, exists, existed, found, whatsoever, at all')} )*between (?<a>.+?) and (?<b>.+)$`,
  ),
  causal('link', String.raw`(?:^| )no ${SORT}(?<not>${LINK}) (?:of|from) (?<a>.+?) (?:to|with) (?<b>.+)$`),
  causal(
    'link',
    String.raw`(?:^|(?:^| )(?:${oneOf('found, finds, find, confirms, confirm, confirmed, shows, showed, proves, proved, proven, establishes, established, reveals, revealed, is, was, of')}) )(?:${oneOf('a, the, any, that there is a')} )?${SORT}${LINK} between (?<a>.+?) and (?<b>.+)$`,
  ),
  causal(
    'risk',
    String.raw`${HEADLINE}${oneOf('linked to, associated with, tied to, connected to')} ${oneOf('a higher, higher, an increased, increased, a greater, greater, a raised, an elevated')} ${oneOf('risk, risks, chance, likelihood, rate, rates')} of (?<b>.+)$`,
  ),
  causal(
    'prevent',
    String.raw`${HEADLINE}${oneOf('linked to, associated with, tied to')} ${oneOf('a lower, lower, a reduced, reduced, a decreased')} ${oneOf('risk, risks, chance, likelihood, rate, rates')} of (?<b>.+)$`,
  ),
  causal('risk', String.raw`${SVO}${RAISES} ${RISK} (?<b>.+)$`),
  causal(
    'risk',
    String.raw`^(?<a>.+?) ${oneOf('puts people at, put people at, puts you at, put you at, puts users at')} (?:(?:higher|greater|increased|a higher|a greater) )?risk of (?<b>.+)$`,
  ),
  causal('prevent', String.raw`${SVO}${LOWERS} ${RISK} (?<b>.+)$`),
  causal(
    'link',
    String.raw`${HEADLINE}${oneOf('linked to, linked with, associated with, tied to, connected to, connected with, related to, correlated with')} (?<b>.+)$`,
  ),
  causal(
    'cause',
    String.raw`${COPULA}(?:${oneOf('partly, largely, solely, also, entirely')} )?${oneOf('behind, to blame for, responsible for, the cause of, a cause of, the reason for, the main cause of, the real cause of, the culprit in, the culprit behind')} (?<b>.+)$`,
  ),
  causal(
    'cause',
    String.raw`^(?<b>.+?) (?:(?<not>${IS_NOT})|${IS}) ${INDEED}${oneOf('caused by, triggered by, sparked by, provoked by, induced by, brought on by, brought about by, due to, because of, a result of, the result of, down to, the fault of, attributable to, a side effect of, a consequence of')} (?<a>.+)$`,
  ),
  causal(
    'cause',
    String.raw`^(?<b>.+?) (?<not>${oneOf('does not come from, do not come from, did not result from, does not result from')}) (?<a>.+)$`,
  ),
  causal('cause', String.raw`${SVO}${CAUSES} (?<b>.+)$`),
  causal(
    'prevent',
    String.raw`${SVO}(?:${oneOf('help, helps, helped')} )?(?:to )?${oneOf('prevent, prevents, prevented, preventing, protect against, protects against, protect people from, protect you from, protects you from, protects people from, protect from, protects from, ward off, wards off, stop you getting, stops you getting')} (?<b>.+)$`,
  ),
  causal(
    'cure',
    String.raw`${SVO}(?:${oneOf('help, helps, helped')} )?(?:to )?${oneOf('cure, cures, cured, curing, treat, treats, treated, heal, heals, healed')} (?<b>.+)$`,
  ),
  causal(
    'cure',
    String.raw`${COPULA}(?:${oneOf('a, an effective, a proven, the')} )?${oneOf('cure for, treatment for, remedy for')} (?<b>.+)$`,
  ),
];

const NOT_ARABIC = oneOf('لا, لم, لن, ليس, ليست, ولا, غير, لا يمكن أن');
const MAY_STAND = `(?:${oneOf('أن, قد ثبت أنه, بالضرورة, مباشرة, فعلا')} )*`;
const CAUSES_ARABIC = oneOf(
  'يسبب, تسبب, سبب, سببت, تسببت, يسببان, تسببان, يسببون, تسببه, يحدث, تحدث, أحدث, أحدثت',
);
const CAUSES_IN = oneOf('يتسبب, تتسبب, تسبب, تسببت, تسببا');
const LEADS = oneOf(
  'يؤدي, تؤدي, أدى, أدت, يفضي, تفضي, أفضى, أفضت, يقود, تقود, قاد, قادت, يؤد, تؤد, تفض, يفض',
);
const TO = 'الي';
const RISK_ARABIC = oneOf('خطر, مخاطر, احتمال, احتمالات, احتمالية, فرص, فرصة, نسبة, معدل, معدلات, خطورة');
const RAISES_ARABIC = oneOf(
  'يزيد, تزيد, زاد, زادت, يرفع, ترفع, رفع, رفعت, يضاعف, تضاعف, يعزز, تعزز, يزد, تزد',
);
const LOWERS_ARABIC = oneOf('يقلل, تقلل, قلل, يخفض, تخفض, خفض, يحد, تحد, يخفف, تخفف');
const LINKED_ARABIC = oneOf('يرتبط, ترتبط, مرتبط, مرتبطة, مرتبطا, ارتبط, ارتبطت, على صلة');
const LINK_ARABIC = oneOf('علاقة, صلة, ارتباط, رابط, رابطة, ترابط, علاقة سببية, صلات, علاقات');
const SORT_ARABIC = `(?: ${oneOf('سببية, مباشرة, علمية, واضحة, مؤكدة, مثبتة, مباشر, علمي, واضح, مثبت, إحصائية, قوية, تربط, تجمع, أو ارتباط, محتملة')})*`;
const NONE_ARABIC = String.raw`(?:لا|ليس|ليست|لم|نفي|نفت|ينفي|تنفي|عدم|انتفاء|استبعد|استبعدت|دون)(?: (?!ان )[^ ]+){0,5}?`;

export const ARABIC_CAUSES: readonly CausalPattern[] = [
  causal('link', String.raw`(?:^| )(?<not>${NONE_ARABIC}) ${LINK_ARABIC}${SORT_ARABIC} بين (?<ab>.+)$`),
  causal(
    'link',
    String.raw`(?:^| )(?<not>لا|ليس|ليست|لم يكن|لم تكن)(?: ${oneOf('هناك, ثمة, توجد, يوجد')})? (?:اي |ايه )?${LINK_ARABIC}${SORT_ARABIC} (?<a>ل[^ ]+(?: (?!ب|مع )[^ ]+){0,5}) (?<b>(?:مع |ب)[^ ]{2,}.*)$`,
  ),
  causal(
    'link',
    String.raw`^(?<a>.+?) (?<not>${oneOf('لا علاقة له, لا علاقة لها, لا علاقة لهم, ليس له علاقة, ليست له علاقة, ليس لها علاقة, ليست لها علاقة, لا صلة له, لا صلة لها, لا دخل له, لا دخل لها')}) (?<b>.+)$`,
  ),
  causal(
    'link',
    String.raw`(?:^| )(?:وجود|توجد|هناك|ثمه|تثبت|اثبتت|تؤكد|تكشف|كشفت|وجدت|تجد|وجد|عن|اكتشاف|اثبات|يوجد) ${LINK_ARABIC}${SORT_ARABIC} بين (?<ab>.+)$`,
  ),
  ...(
    [
      ['risk', 'بزيادة, بارتفاع, بازدياد, بتزايد'],
      ['prevent', 'بانخفاض, بتراجع, بتقليل, بخفض, بتقليص'],
    ] as const
  ).map(([kind, course]) =>
    causal(
      kind,
      String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${LINKED_ARABIC} ${oneOf(course)} ${RISK_ARABIC} (?<b>.+)$`,
    ),
  ),
  causal('link', String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${LINKED_ARABIC} (?<b>(?:ب|مع ).+)$`),
  causal(
    'risk',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${RAISES_ARABIC} (?<mid>(?:(?!من )[^ ]+ ){0,5}?)(?:من )?${RISK_ARABIC} (?<b>.+)$`,
  ),
  causal(
    'prevent',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${LOWERS_ARABIC} (?<mid>(?:(?!من )[^ ]+ ){0,5}?)(?:من )?${RISK_ARABIC} (?<b>.+)$`,
  ),
  causal(
    'cause',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${LEADS} (?<mid>(?:[^ ]+ ){0,5}?)${TO} (?<b>.+)$`,
  ),
  causal(
    'cause',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${CAUSES_IN} (?<mid>(?:[^ ]+ ){0,5}?)(?<b>(?:في |ب).+)$`,
  ),
  causal(
    'cause',
    String.raw`^(?<a>.+?) (?:(?<not>${NOT_ARABIC}) )?${oneOf('وراء, هو سبب, هي سبب, السبب وراء, السبب في, يقف وراء, تقف وراء, مسؤول عن, مسؤولة عن, المسؤول عن, المسؤولة عن, كان وراء, كانت وراء, هو السبب في, هي السبب في, من أسباب, أحد أسباب')} (?<b>.+)$`,
  ),
  causal(
    'cause',
    String.raw`^(?<b>.+?) (?:(?<not>${NOT_ARABIC}) )?${oneOf('بسبب, ناجم عن, ناجمة عن, ناتج عن, ناتجة عن, نتيجة, جراء, سببه, سببها, ناجما عن, ناتجا عن, من جراء, نجم عن, نجمت عن, نتج عن')} (?<a>.+)$`,
  ),
  causal(
    'cause',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${CAUSES_ARABIC} (?<b>.+)$`,
  ),
  causal(
    'prevent',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${oneOf('يقي, تقي, يحمي, تحمي, يق, تق, يحم, تحم, وقى, وقت')} (?<mid>(?:[^ ]+ ){0,4}?)من (?<b>.+)$`,
  ),
  causal(
    'prevent',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${oneOf('يمنع, تمنع, منع')} (?<b>.+)$`,
  ),
  causal(
    'cure',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${oneOf('يشفي, تشفي, شفى, يشف, تشف, يخلص, تخلص')} (?<mid>(?:[^ ]+ ){0,4}?)(?:من )?(?<b>.+)$`,
  ),
  causal(
    'cure',
    String.raw`^(?<a>.*?)(?:^| )(?:(?<not>${NOT_ARABIC}) )?${MAY_STAND}${oneOf('يعالج, تعالج, عالج')} (?<b>.+)$`,
  ),
  causal(
    'cure',
    String.raw`^(?<a>.+?) (?:(?<not>${NOT_ARABIC}) )?(?:هو |هي )?${oneOf('علاج, دواء, شفاء')} (?:فعال |ناجع )?(?:ل|من )(?<b>.+)$`,
  ),
];

/** What stands before what causes, and tells only who says so. */
export const FOUND_BY: RegExp = new RegExp(
  `^.*(?:^| )(?:${oneOf(
    'that, says, said, say, finds, found, find, shows, showed, show, suggests, suggested, confirms, confirmed, reveals, revealed, proves, proved, warns, warn, warned, insists, concludes, concluded, أن, بأن, إن, أنه, أنها',
  )}) `,
  'u',
);

/** Said of what precedes, it is not said for certain. */
export const NOT_CERTAIN: RegExp = new RegExp(
  `(?:^| )(?:${oneOf(
    'may, might, could, would, possible, possibly, potential, potentially, whether, if, claim, claims, claimed, claiming, rumour, rumours, rumor, rumors, allege, alleges, alleged, allegedly, believe, ' +
      'believes, believed, think, thinks, suspected, suspect, theory, fear, fears, feared, allegation, allegations, investigate, investigating, examine, قد, ربما, يمكن, يحتمل, محتمل, محتملة, يزعم, تزعم, مزاعم, ادعاء, ' +
      'ادعاءات, شائعة, شائعات, هل, يعتقد, يشتبه, مخاوف, يخشى',
  )})(?: |$)`,
  'u',
);

/** They say nothing of what causes or what is caused: that it is taken, that somebody gets it. */
export const IN_CAUSES: ReadonlySet<string> = wordSet(
  'eating, drinking, wearing, taking, using, use, uses, consuming, consumption, exposure, getting, having, being, receiving, living, daily, every, day, regular, regularly, people, person, you, your, ' +
    'anyone, humans, human, overall, development, developing, case, cases, onset, technology, network, networks, disease, new, condition, incidence, occurrence, users, in, among, ' +
    'الإصابة, إصابة, بالإصابة, الاصابة, مرض, بمرض, تناول, شرب, استخدام, استعمال, التعرض, تلقي, أخذ, يوميا, الناس, البشر, حدوث, ظهور, حالات, خطر, مخاطر, تقنية, تقنيات, تكنولوجيا, شبكات, شبكة, أمراض, بأمراض, ' +
    'مادة, وجود, مستخدمي, دراسة, علماء, خبراء, باحثون, study, studies, researchers, scientists, experts, research, doctors, review, report, agency',
);
