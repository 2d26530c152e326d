import type { PhraseTable } from '../text/phrase-table.js';
import { foldedSet } from './folded-set.js';
import { phraseSet, phrasesByRow } from './phrase-rows.js';

/** Which way something went: more or less of it, or better or worse. */
export type Way = 'up' | 'down' | 'better' | 'worse';

export const OPPOSITE_WAYS: Readonly<Record<Way, Way>> = {
  up: 'down',
  down: 'up',
  better: 'worse',
  worse: 'better',
};

const ROWS = `
up; rise, rises, rose, risen, rising, climb~, increase~, grow, grows, grew, grown, growing, growth, jump~, surge~, soar~, spike~, leap
up; leaps, leapt, rocketed, skyrocketed, balloon~, swell, swells, swelled, swollen, swelling, expand~, expansion, widen~, lengthen~
up; multiply~, proliferate~, snowball~, mushroomed, burgeoning, strengthen~, appreciated, appreciates, rallied, rallying, rebound~
up; comeback, accelerate~, intensify~, escalate~, boom, booming, boomed, upturn, uptick, upswing, upsurge, hike~, hiking, raise~, boost~
up; gain ground, gains ground, gained ground, gaining ground, gained value, gained in value, go up, goes up, went up, gone up, going up
up; pick up, picks up, picked up, picking up, edge up, edged up, inched up, crept up, creep up, creeping up, crept higher, moved up
up; ticked up, nudged up, shot up, driven up, drove up, drive up, push up, pushed up, pushed … up, drove … up, pushed … higher
up; drove … higher, driven … higher, pushed forward, put up, move higher, ended … higher, closed … higher, finished … higher
up; more expensive, more common, more frequent, more numerous, dearer, costlier, busier, ever more, came in above, were up, was up
up; is up, are up, up from, up on, became larger, became bigger, grew larger, gained mass, quicken~, beefed up, beef up, built up
up; build up, building up, stepped up, ramped up, scaled up, ratcheted up, bulked up, new peak, record high, new high, all - time high
up; mounting, warmed, warming, more and more, bounced back, bounce back, bouncing back, revive~, revival, heated up, thrive~, thriving
up; rose above
up; ارتفع~يرتفع, ارتفاع, ارتفاعا, ارتفاعه, ارتفاعها, زيادة, ازداد~يزداد, ازدياد, ازديادا, تزايد~يتزايد, تزايد, تزايدا, متزايد, متزايدة
up; صعد~يصعد, صعود, صعودا, صعوده, صعودها, نما~ينمو, نمت, نمو, نموا, قفز~يقفز, قفزة, قفزت, قفزات, اتسع~يتسع, اتساع, اتساعا, توسع~يتوسع
up; توسع, توسعا, انتعش~ينتعش, انتعاش, انتعاشا, تكاثر~يتكاثر, تكاثر, تنامى~يتنامى, تنامي, تناميا, تصاعد~يتصاعد, تصاعد, تصاعدا, تضخم~يتضخم
up; رفع~يرفع, كسب … من قيمته, كسبت … من قيمتها, ازدهر~يزدهر, ازدهار, ازدهارا, فاض~يفيض, غلت, أكثر شيوعا, أعلى قليلا, أغلى, تكثف~يتكثف
up; سخن~يسخن, سخونة, متنام, متنامية, متناميا, تفاقم~يتفاقم, تفاقم, تفاقما, استفحل~يستفحل, تراكم~يتراكم, حلق سهم, أكثر عددا, تعاظم~يتعاظم
up; زاد, زادت, ستزيد, حلقت أسهم, كبر عدد, علت مياه, كبرت مساحة
down; fall, falls, fell, has fallen, have fallen, had fallen, falling, drop~, dropped, dropping, decline~, decrease~, slide, slides, slid
down; sliding, slip, slips, slipped, slipping, dip, dips, dipped, dipping, dwindle~, shrink, shrinks, shrank, shrunk, shrinking, shrinkage
down; plunge~, plummet~, tumble~, slump~, nosedived, ebb~, recede~, retreat~, draw back, draws back, drew back, drawn back, weaken~
down; depreciated, depreciates, ease~, lose ground, loses ground, lost ground, losing ground, lost value, loses value, lost … of its value
down; go down, goes down, went down, gone down, going down, come down, comes down, came down, coming down, pushed … down, drove … down
down; brought … down, brought down, dragged … down, pushed down, driven down, edged down, inched down, ticked down, crept down
down; drifted lower, edged lower, ended … lower, closed … lower, finished … lower, move lower, pushed … lower, cheaper, cut, cuts, cutting
down; reduce~, reduction, lowered, lowers, lowering, trim, trims, trimmed, trimming, slash~, halve~, contraction, thinned, thinning
down; taper~, abate~, subside~, wane~, fade~, diminish~, erode~, erosion, deplete~, depletion, dry up, dried up, drying up, downturn
down; drop - off, shorten~, rarer, less common, less frequent, ever fewer, ever less, quieter, emptier, grew shorter, grew weaker
down; grew fewer, was below that, were down, was down, is down, are down, down from, down on, became smaller, grew smaller, narrow~
down; lost ice, lost viewers, lost readers, lost subscribers, lost inhabitants, lost … jobs, scaled back, scale back, scaling back
down; whittled down, pared back, pared down, drew down, drawn down, draw down, wound down, winding down, cooled, cooling, took a hit
down; taken a hit, knocked … off, less and less, fewer and fewer, haemorrhaged, hemorrhaged, petered out, soften~, on the wane, in decline
down; tailed off, fell off, fell away, fallen off, new low, record low, all - time low, melt~, curb~, curtail~, thin out, sagged, sagging
down; withered, sank to, sunk to, sinks to, sank below, shed jobs, sheds jobs, contracted by, economy contracted, economy … contracted
down; output contracted
down; انخفض~ينخفض, انخفاض, انخفاضا, انخفاضه, انخفاضها, هبط~يهبط, هبوط, هبوطا, هبوطه, هبوطها, تراجع~يتراجع, تراجع, تراجعا, تراجعه, تراجعها
down; تدنى~يتدنى, تدني, تدنيا, تدن, تناقص~يتناقص, تناقص, تناقصا, انحسر~ينحسر, انحسار, انحسارا, انحساره, انحسارها, تقلص~يتقلص, تقلص, تقلصا
down; انكمش~ينكمش, انكماش, انكماشا, خسر … من قيمته, خسرت … من قيمتها, خسر … من قيمتها, فقد … من قيمته, فقدت … من قيمتها, فقدت جزءا
down; فقد جزءا, هوى~يهوي, هوت, تهاوى~يتهاوى, تهاوت, تهاوي, تضاءل~يتضاءل, تضاؤل, تضاؤلا, خفض~يخفض, تخفيض, تخفيضا, قلص~يقلص, تقليص
down; تآكل~يتآكل, تآكل, تآكلا, انحدر~ينحدر, انحدار, انحدارا, نضب~ينضب, نضوب, جف~يجف, أرخص, انتكس~ينتكس, ذاب~يذوب, أقل شيوعا, خسر … جزءا
down; خسرت … جزءا, فقد … مزيدا, فقدت … مزيدا, قل عدد, قل عددهم, قل عددها, فتر الإقبال, فتور, فتورا, ضاق~يضيق, ضاقت, انفرج~ينفرج, انفراج
down; تدحرج~يتدحرج, انفض~ينفض, أقل عددا, أقل فأقل, تلاشى~يتلاشى, نقص عدد, نقصت, كسدت, قلت مبيعات, قلت أعداد, قلت حوادث, خفت حدة
down; نزلت أسعار, نزل سعر
better; did better, done better, improve~, improvement, improvements
better; تحسن~يتحسن, تحسن, تحسنا
worse; did worse, done worse, worsen~, deteriorate~, deterioration
worse; ساء~يسوء, تدهور~يتدهور, تدهور, تدهورا, تردى~يتردى, تردي, ترديا
`;

/** Wordings of these words by which nothing goes up or down: a ban is lifted, bombs are dropped, a plane lands. */
export const NO_WAYS: PhraseTable<true> = phraseSet(`
decline to, declined to, declines to, declining to, dropped … bombs, dropped … bomb, dropped … charges, dropped … leaflets, dropped out, dropped off
recovered from, fell ill, fell silent, fell apart, fell victim, fell short, fall short, fallen soldiers, rose to prominence, rise to power, rose to power, rose to fame, rose up
raise … alarm, raised … alarm, raised … concern, raised … concerns, raises … concerns, raised … funds, raised … money, raised … flag, raised … questions, raised … awareness
picked up … migrants, picked up … survivors, picked up … passengers, picked up … people, cut power, cut off, cut … ties, cut short, power cut, power cuts, tax cut, eased … sanctions, eased … ban, ease … sanctions, eased … curfew, curfew … eased, restrictions … eased, eased … restrictions
grow up, grew up, growing up, grown up, shrank from, slipped away, slipped through, climbed mount, jumped from, jump from, leaked
رفع~يرفع … عقوبات, رفع~يرفع … حظر, رفع~يرفع … قيود, رفع~يرفع … حصار, رفع~يرفع … علم, رفع~يرفع … دعوى, رفع~يرفع … جلسة, رفع~يرفع … شكوى, رفع~يرفع … شعار
هبط~يهبط … طائرة, هبط~يهبط … مطار, هبط~يهبط … مسبار, هبط~يهبط … مروحية, تراجع~يتراجع عن قرار, تراجع~يتراجع … عن قرار, تراجع~يتراجع … عن موقف, تراجع~يتراجع … عن تصريح, تراجع~يتراجع … عن استقالة, تراجع~يتراجع … عن ضريبة
قفز~يقفز من, صعد~يصعد إلى, صعد~يصعد على متن, اتسع~يتسع ل
`);

/** "Crept higher", تراجع: which way something went. */
export const WAYS: PhraseTable<Way> = phrasesByRow(ROWS, (value) => value as Way);

/** Of two times, the one had more: behind them stand "than" and what it is compared with. */
export const THAN_WAYS: PhraseTable<Way> = phrasesByRow(
  `
up; more, higher, larger, bigger, longer, greater, wider, warmer, hotter, heavier, taller, thicker, dearer, stronger, wetter, dustier, fatter, busier, costlier, further, fuller, deeper; أكثر, أعلى, أكبر, أطول, أغلى, أوسع, أكثف, أثقل, أغزر
down; fewer, less, lower, smaller, shorter, narrower, cooler, colder, lighter, thinner, cheaper, weaker, poorer, emptier, drier, quieter; أقل, أدنى, أصغر, أقصر, أرخص, أضيق, أخف, أشح, أضعف, أبرد
better; better; أفضل
worse; worse; أسوأ`.trim(),
  (value) => value as Way,
);

export const THAN: ReadonlySet<string> = foldedSet('than مما ممن من منه منها منهم');

/** What comes before: a time with which a later one is compared. */
export const BEFORE_NOW: ReadonlySet<string> = foldedSet(
  'before when began started earlier previous previously prior last preceding ago once ever سبق سبقه سبقها أسبق الأسبق الذهاب الأولى سابق السابق السابقة سابقه سابقتها سابقا قبل قبله قبلها ماضي الماضي الماضية فائت الفائت الفائتة المنصرم المنصرمة سلف سلفه مضى',
);

/** It goes on, and not so fast: neither a rise nor a fall is clear of it. */
export const SLOWING: ReadonlySet<string> = foldedSet(
  'slow slows slowed slowing slower slowdown pace تباطأ تباطؤ تباطؤا يتباطأ تتباطأ تباطأت أبطأ وتيرة',
);

/** They say by themselves that it was more than before: "outnumbered those of 2020", يفوق إنتاج الموسم السابق. */
export const EXCEEDING: PhraseTable<Way> = phrasesByRow(
  `
up; exceed~, surpass~, outnumber~, outstripped, topped; فاق~يفوق, تجاوز~يتجاوز, تخطى~يتخطى
down; undershot, fell short of, came in below; جاء دون, جاءت دون, لم يبلغ`.trim(),
  (value) => value as Way,
);

/** They compare, and tell of nothing. */
export const COMPARED: ReadonlySet<string> = foldedSet(
  'compared comparison against relative مقارنة قياسا بالمقارنة بالقياس نظيره',
);
