import { foldForSearch } from '../text/normalise.js';
import { foldedSet } from './folded-set.js';

/** Words that say nothing about which event is meant. */
export const STOP_WORDS: ReadonlySet<string> = foldedSet(`
a an the this that these those its his her their our your my of in on at by for from to into onto with without within
and or but nor as than then so if while when where which who whom whose what how there here it he she they we you i
is are was were be been being am has have had having do does did done will would can could may might must shall should
not no only just also still again already yet about around over under more less most least some any each every all both
up down out off through during between among across against after before since until per via due because
said says say told reported report according announced confirmed state stated claimed claims claim added noted officials
such other another same many much several few now today yesterday week month year time percent per cent number total
one two three what's it's designated intended overall figures figure rate share some new last latest
في من على عن إلى الى مع ب ل ك و ف ثم أو او أم بل لكن ولكن حتى منذ خلال بين ضمن عبر لدى عند بعد قبل فوق تحت دون أن ان إن
انه أنه أنها انها التي الذي الذين اللذين اللتين ما ماذا هذا هذه هؤلاء ذلك تلك هو هي هم هن كان كانت كانوا يكون تكون ليس ليست
لا لم لن قد لقد سوف كل جميع بعض غير سوى إلا فقط أيضا كما حيث بينما فيما إذ إذا لو تم تمت جرى جرت يتم تتم بلغ بلغت يبلغ تبلغ
قال قالت يقول تقول أعلن أعلنت أكد أكدت ذكر ذكرت أفاد أفادت أضاف أضافت أوضح أوضحت بحسب وفق وفقا نحو حوالي عدد نسبة
المئة بالمئة المائة بالمائة يوم أمس اليوم مساء صباح فجر ليلة الآن حاليا ما زال زالت لا يزال تزال المحددة محددة المحدد
من أصل إجمالي أكثر أقل جراء بسبب نتيجة إثر وذلك وهو وهي وكان وكانت
`);

/** Words that deny what follows them. */
export const NEGATIONS: ReadonlySet<string> = foldedSet(`
not never no none without failed n't cannot can't didn't don't doesn't wasn't weren't isn't aren't won't hasn't haven't
لا لم لن ليس ليست ليسوا عدم دون ولم ولا ولن وليس
`);

/** After a negation these turn it into "only". */
export const EXCEPTIONS: ReadonlySet<string> = foldedSet('سوى إلا غير except but');

/** The number is a step of something that goes on: a later, higher one does not disagree with it. */
export const ONGOING: readonly string[] = [
  'so far',
  'to date',
  'as of',
  'until now',
  'has risen to',
  'have risen to',
  'rises to',
  'rose to',
  'has reached',
  'had reached',
  'climbed to',
  'climbs to',
  'now',
  'حتى الآن',
  'ارتفع إلى',
  'ارتفعت إلى',
  'ارتفاع',
  'ارتفعت حصيلة',
  'ارتفع عدد',
  'حتى اللحظة',
  'إلى الآن',
  'حصيلة أولية',
  'since',
  'منذ',
  'preliminary',
  'initial',
  'initially',
  'first statement',
  'first report',
  'first reports',
  'early reports',
  'update',
  'updated',
  'latest toll',
  'latest count',
  'latest figures',
  'new toll',
  'أول بيان',
  'بيان أول',
  'أحدث حصيلة',
  'آخر حصيلة',
  'حصيلة محدثة',
  'تحديث',
  'أول تقرير',
].map(foldForSearch);

/** The statement is about what may be, should be or is planned: it does not say that it is so. */
export const MODAL: ReadonlySet<string> = foldedSet(`
may might could would should must expects expected expect planned intends hopes aims
promised pledged vows vowed if unless likely possible possibly perhaps forecast predicted predicts projected
قد ربما سوف يتوقع تتوقع متوقع المتوقع يعتزم تعتزم ينوي تنوي يأمل تأمل يمكن احتمال محتمل يحتمل لو إذا يخطط تخطط
`);

/** What follows these says where, or at which event, something happened. */
export const LOCATIVES: ReadonlySet<string> = foldedSet(`
in at near on off outside inside within around along across aboard over beside
في قرب بالقرب على شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قبالة داخل خارج أمام بمدينة مدينة بمحافظة محافظة بلدة
قرية منطقة بمنطقة ولاية بولاية حي بحي ضواحي بضواحي محيط بمحيط
`);

/** They say when, in a way that moves with the day of the report. */
export const TIME_ADJECTIVES: ReadonlySet<string> = foldedSet(`
overnight early late recent recently previous next earlier
الماضي الماضية الحالي الحالية الجاري الجارية المقبل المقبلة القادم القادمة الأخير الأخيرة السابق السابقة
`);

/** Words for one happening: texts about the same one choose freely among those of a line. */
const HAPPENINGS = [
  'election elections vote poll polls ballot انتخاب انتخابات اقتراع تصويت',
  'fire blaze inferno حريق حرائق',
  'strike airstrike strikes airstrikes raid raids bombing bombardment shelling attack attacks غاره غارات قصف هجوم هجمات',
  'blast explosion انفجار تفجير',
  'crash accident collision حادث حادثه تصادم تحطم',
  'earthquake quake tremor زلزال هزه',
  'protest protests demonstration rally march احتجاج احتجاجات مظاهره مظاهرات تظاهره مسيره',
  'sinking capsizing shipwreck غرق انقلاب',
];

/** What `SAME_HAPPENING` calls an election. */
export const ELECTION = 'happening election';

/** The same name for all words of a line. */
export const SAME_HAPPENING: ReadonlyMap<string, string> = new Map(
  HAPPENINGS.flatMap((line) => {
    const words = line.split(' ').map(foldForSearch);
    return words.map((word) => [word, `happening ${words[0] ?? ''}`] as const);
  }),
);
