import { PhraseTable } from '../text/phrase-table.js';

/** A kind of thing that gets counted, under one key in both languages. */
export interface Concept {
  key: string;
  /** What can happen to it: outcome families ask for it. */
  kind: ConceptKind;
  /** Plural for sentences to readers, with the article where the language wants it. */
  label: { en: string; ar: string };
}

export type ConceptKind =
  'projectile' | 'person' | 'vehicle' | 'building' | 'thing' | 'document' | 'event' | 'animal';

/** key; kind; English names; Arabic forms; English label; Arabic label */
const ROWS = `
missile; projectile; missile, rocket; صاروخ, صواريخ; missiles; الصواريخ
drone; projectile; drone, uav, unmanned aircraft, unmanned aerial vehicle; طائرة مسيرة, طائرات مسيرة, مسيرة, مسيرات, طائرة بدون طيار, طائرات بدون طيار, طائرات بلا طيار, درون; drones; الطائرات المسيّرة
projectile; projectile; projectile; مقذوف, مقذوفات; projectiles; المقذوفات
shell; projectile; shell, mortar; قذيفة, قذائف; shells; القذائف
bomb; projectile; bomb; قنبلة, قنابل; bombs; القنابل
person; person; person, people, persons, human; شخص, أشخاص, فرد, أفراد, إنسان, ناس, نسمة; people; الأشخاص
civilian; person; civilian; مدني, مدنيين, مدنيون; civilians; المدنيون
soldier; person; soldier, troop, serviceman, servicemen; جندي, جنود, عسكري, عسكريين, عسكريون; soldiers; الجنود
fighter; person; fighter, militant, gunman, gunmen, combatant; مقاتل, مقاتلين, مقاتلون, مسلح, مسلحين, مسلحون; fighters; المقاتلون
officer; person; officer, policeman, policemen, police officer; ضابط, ضباط, شرطي, شرطيين; officers; الضباط
firefighter; person; firefighter, fireman, firemen; إطفائي, إطفائيين, رجال الإطفاء, رجل إطفاء; firefighters; رجال الإطفاء
official; person; official; مسؤول, مسؤولين, مسؤولون; officials; المسؤولون
member; person; member; عضو, أعضاء, عنصر, عناصر; members; الأعضاء
voter; person; voter, elector; ناخب, ناخبين, ناخبون; voters; الناخبون
citizen; person; citizen; مواطن, مواطنين, مواطنون; citizens; المواطنون
resident; person; resident, inhabitant; مقيم, سكان, ساكن, قاطن, أهالي; residents; السكان
woman; person; woman, women; امرأة, نساء, سيدة, سيدات; women; النساء
man; person; man, men; رجل, رجال; men; الرجال
child; person; child, children, kid, minor; طفل, أطفال, طفلة; children; الأطفال
adult; person; adult; بالغ, بالغين, راشد; adults; البالغون
youth; person; youth, young people; شاب, شباب, شبان; young people; الشباب
student; person; student, pupil; طالب, طلاب, طلبة, تلميذ, تلاميذ; students; الطلاب
teacher; person; teacher; معلم, معلمين, معلمون, مدرس, مدرسين; teachers; المعلمون
worker; person; worker, labourer, laborer; عامل, عمال; workers; العمال
employee; person; employee, staff; موظف, موظفين, موظفون; employees; الموظفون
workforce; person; workforce, labour force, labor force; قوى عاملة, القوى العاملة; workforce; القوى العاملة
doctor; person; doctor, physician; طبيب, أطباء; doctors; الأطباء
nurse; person; nurse; ممرض, ممرضين, ممرضة; nurses; الممرضون
patient; person; patient; مريض, مرضى; patients; المرضى
passenger; person; passenger; راكب, ركاب, مسافر, مسافرين; passengers; الركاب
sailor; person; sailor, crew member, seaman, seamen; بحار, بحارة; sailors; البحارة
migrant; person; migrant; مهاجر, مهاجرين, مهاجرون; migrants; المهاجرون
refugee; person; refugee; لاجئ, لاجئين, لاجئون; refugees; اللاجئون
hostage; person; hostage, captive; رهينة, رهائن, محتجز, محتجزين, مختطف, مختطفين; hostages; الرهائن
prisoner; person; prisoner, inmate, detainee; سجين, سجناء, أسير, أسرى, معتقل, معتقلين; prisoners; السجناء
protester; person; protester, protestor, demonstrator; متظاهر, متظاهرين, متظاهرون, محتج, محتجين; protesters; المتظاهرون
suspect; person; suspect, defendant; مشتبه به, مشتبه بهم, متهم, متهمين; suspects; المتهمون
journalist; person; journalist, reporter; صحفي, صحفيين, صحافي, صحافيين; journalists; الصحفيون
lawmaker; person; lawmaker, legislator, member of parliament, members of parliament, mp, mps, deputy, parliamentarian; نائب, نواب, برلماني, برلمانيين, برلمانيون; lawmakers; النواب
delegate; person; delegate; مندوب, مندوبين; delegates; المندوبون
observer; person; observer, monitor; مراقب, مراقبين; observers; المراقبون
spectator; person; spectator, fan; متفرج, متفرجين, مشجع, مشجعين; spectators; المتفرجون
respondent; person; respondent; مستطلع, مستطلعين; respondents; المستطلَعون
applicant; person; applicant; متقدم, متقدمين, متقدمون; applicants; المتقدمون
farmer; person; farmer; مزارع, مزارعين, فلاح, فلاحين; farmers; المزارعون
driver; person; driver; سائق, سائقين; drivers; السائقون
victim; person; victim; ضحية, ضحايا; victims; الضحايا
casualty; person; the dead, dead, fatality, those killed, people killed; قتيل, قتلى, وفاة, وفيات, شهيد, شهداء; dead; القتلى
wounded; person; the wounded, the injured, those injured, wounded; جريح, جرحى, مصاب, مصابين, مصابون; wounded; الجرحى
survivor; person; survivor; ناج, ناجين, ناجون; survivors; الناجون
family; person; family, household; أسرة, أسر, عائلة, عائلات; families; الأسر
case; event; case, infection; حالة, حالات; cases; الحالات
tank; vehicle; tank; دبابة, دبابات; tanks; الدبابات
vehicle; vehicle; vehicle, car; مركبة, مركبات, سيارة, سيارات, آلية, آليات; vehicles; المركبات
bus; vehicle; bus; حافلة, حافلات; buses; الحافلات
train; vehicle; train; قطار, قطارات; trains; القطارات
truck; vehicle; truck, lorry; شاحنة, شاحنات; lorries; الشاحنات
ship; vehicle; ship, vessel; سفينة, سفن; ships; السفن
boat; vehicle; boat; قارب, قوارب, مركب, مراكب; boats; القوارب
warship; vehicle; warship; بارجة, بوارج, سفينة حربية, سفن حربية; warships; السفن الحربية
aircraft; vehicle; aircraft, plane, airplane, aeroplane, jet; طائرة, طائرات, مقاتلة حربية; aircraft; الطائرات
flight; event; flight; رحلة, رحلات; flights; الرحلات
home; building; home, house, dwelling; منزل, منازل, بيت, بيوت, مسكن, مساكن; homes; المنازل
building; building; building; مبنى, مباني, مبان, بناية, بنايات; buildings; المباني
school; building; school; مدرسة, مدارس; schools; المدارس
hospital; building; hospital; مستشفى, مستشفيات; hospitals; المستشفيات
shop; building; shop, store, business; متجر, متاجر, محل, محلات; shops; المتاجر
factory; building; factory, plant; مصنع, مصانع; factories; المصانع
bridge; building; bridge; جسر, جسور; bridges; الجسور
road; building; road; طريق, طرق; roads; الطرق
village; building; village; قرية, قرى; villages; القرى
city; building; city, town; مدينة, مدن, بلدة, بلدات; towns; المدن
airport; building; airport; مطار, مطارات; airports; المطارات
bed; thing; bed; سرير, أسرة طبية; beds; الأسرّة
seat; thing; seat; مقعد, مقاعد; seats; المقاعد
job; thing; job, post; وظيفة, وظائف; jobs; الوظائف
ballot; document; ballot, vote; صوت, أصوات, بطاقة اقتراع; votes; الأصوات
application; document; application, request; طلب, طلبات; applications; الطلبات
bill; document; bill, law, draft law; قانون, قوانين, مشروع قانون; bills; القوانين
project; event; project; مشروع, مشاريع; projects; المشاريع
promise; event; promise, pledge; وعد, وعود, تعهد, تعهدات; promises; الوعود
attack; event; attack, strike, raid; هجوم, هجمات, غارة, غارات, ضربة, ضربات; attacks; الهجمات
fire; event; fire, blaze, wildfire; حريق, حرائق; fires; الحرائق
test; event; test; فحص, فحوص, فحوصات, اختبار, اختبارات; tests; الفحوص
sample; thing; sample; عينة, عينات; samples; العيّنات
artefact; thing; artefact, artifact; قطعة أثرية, قطع أثرية; artefacts; القطع الأثرية
target; thing; target; هدف, أهداف; targets; الأهداف
well; thing; oil well; بئر, آبار; wells; الآبار
ticket; thing; ticket; تذكرة, تذاكر; tickets; التذاكر
package; thing; package, parcel; طرد, طرود; parcels; الطرود
dose; thing; dose; جرعة, جرعات; doses; الجرعات
tree; thing; tree; شجرة, أشجار; trees; الأشجار
animal; animal; animal; حيوان, حيوانات; animals; الحيوانات
wolf; animal; wolf, wolves; ذئب, ذئاب; wolves; الذئاب
sheep; animal; sheep; خروف, خراف, أغنام; sheep; الأغنام
cow; animal; cow, cattle; بقرة, أبقار; cattle; الأبقار
turtle; animal; turtle; سلحفاة, سلاحف; turtles; السلاحف
area; thing; territory, land; مساحة, أراض, أراضي; territory; الأراضي
capacity; thing; capacity; سعة, طاقة استيعابية; capacity; السعة
company; building; company, firm; شركة, شركات; companies; الشركات
country; building; country; دولة, دول, بلد, بلدان; countries; الدول
`;

/** Words for counted things in both languages. */
export const CONCEPTS: PhraseTable<Concept> = new PhraseTable<Concept>();

/** Every Arabic name of a concept, singular and plural. */
export const ARABIC_NAMES: readonly string[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => (row.split('; ')[3] ?? '').split(', '));

/** The same concepts by key. */
export const CONCEPT_BY_KEY: ReadonlyMap<string, Concept> = fill();

function fill(): Map<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const row of ROWS.trim().split('\n')) {
    const [key = '', kind = '', english = '', arabic = '', en = '', ar = ''] = row.split('; ');
    const concept: Concept = { key, kind: kind as ConceptKind, label: { en, ar } };
    concepts.set(key, concept);
    for (const name of [...english.split(', '), ...arabic.split(', ')]) CONCEPTS.add(name, concept);
  }
  return concepts;
}
