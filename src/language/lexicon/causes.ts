import type { PhraseTable } from '../text/phrase-table.js';
import { phrasesByKey } from './phrase-rows.js';

/** What is behind a disaster: somebody's doing, a fault, nature, a mistake; behind a death, a disease or a weapon. */
export type CauseKind =
  | 'attack'
  | 'electric'
  | 'gas'
  | 'fault'
  | 'nature'
  | 'mistake'
  | 'accident'
  | 'disease'
  | 'poison'
  | 'overdose'
  | 'suicide'
  | 'murder'
  | 'shooting'
  | 'bombing'
  | 'knife'
  | 'strangling'
  | 'drowning'
  | 'beating'
  | 'hanging'
  | 'fall'
  | 'water'
  | 'food'
  | 'chemical';

const ROWS: Readonly<Record<CauseKind, string>> = {
  attack:
    'missile, missiles, rocket, rockets, bomb, bombs, car bomb, drone, drones, shell, shells, shelling, airstrike, air strike, strike, bombing, sabotage, sabotaged, saboteurs, arson, arsonist, arsonists, arson attack, attack, laser, weapon, explosive, explosives, mine, torpedo, torpedoes, deliberately, on purpose, deliberate, intentionally, set on fire, set fire to, set ablaze, set light to, petrol bomb, petrol bombs, landmine, set alight, torched, firebomb, firebombed, molotov, shot down, blown up, was bombed, anti - aircraft fire, صاروخ, صواريخ, قصف, غارة, غارات, هجوم, مسيرة, قنبلة, قذيفة, قذائف, عبوة, عبوة ناسفة, لغم, تخريب, تخريبي, متعمد, متعمدا, عمدا, مفتعل, مفتعلا, عمل تخريبي, بفعل فاعل, فعل فاعل, ليزر, سلاح, أضرم~يضرم, إضرام, مفخخة, طوربيد, زجاجات حارقة, أسقط~يسقط, نيران مضادة',
  electric:
    'short circuit, short - circuit, electrical fault, electrical short, electrical failure, electrical malfunction, power line, power lines, faulty wiring, wiring, electrical, تماس كهربائي, تماس, ماس كهربائي, ماس, أسلاك كهرباء, خطوط الكهرباء, خلل كهربائي, عطل كهربائي, ماس كهرباء',
  gas: 'gas leak, leaking gas, gas cylinder, gas canister, gas explosion, gas pipe, تسرب غاز, تسرب الغاز, تسرب للغاز, أسطوانة غاز, أنبوبة غاز, قارورة غاز, جرة غاز',
  fault:
    'fault, malfunction, technical failure, mechanical failure, mechanical fault, engine failure, technical fault, metal fatigue, brake failure, structural failure, design flaw, faulty, faulty heater, heater, خلل فني, خلل, عطل, عطل فني, عطل ميكانيكي, خلل تقني, عطل تقني, تعطل المحرك, عطل في المحرك, تعطل المكابح',
  nature:
    'lightning, lightning strike, earthquake, quake, storm, hurricane, heavy rain, rain, rains, flood, floods, flooding, heatwave, heat, drought, wind, winds, bird strike, landslide, bad weather, poor weather, fog, icing, reef, rocks, صاعقة, البرق, زلزال, عاصفة, إعصار, أمطار, مطر, سيول, فيضان, فيضانات, حرارة, موجة حر, جفاف, رياح, انهيار أرضي, سوء الأحوال الجوية, أحوال جوية, طقس, ضباب, شعاب مرجانية',
  mistake:
    'negligence, human error, pilot error, cigarette, carelessness, speeding, fatigue, drunk driver, operator error, neglect, overloading, overloaded, poor maintenance, إهمال, خطأ بشري, خطأ الطيار, خطأ من الطيار, خطأ طيار, سيجارة, عقب سيجارة, سرعة زائدة, السرعة الزائدة, حمولة زائدة, الحمولة الزائدة, سوء الصيانة',
  accident:
    'accident, accidental, accidentally, by accident, حادث عرضي, قضاء وقدر, قضاء وقدرا, عرضي, غير متعمد',
  disease:
    'heart attack, cardiac arrest, heart failure, stroke, cancer, pneumonia, illness, long illness, natural causes, covid - 19, covid, old age, نوبة قلبية, أزمة قلبية, سكتة قلبية, سكتة دماغية, جلطة, سرطان, مرض, صراع مع المرض, أسباب طبيعية, وفاة طبيعية, كورونا, هبوط حاد في الدورة الدموية',
  poison: 'poison, poisoning, poisoned, novichok, سم, تسمم, تسميم, مسموما, مسمومة',
  overdose: 'overdose, drug overdose, جرعة زائدة, جرعة مخدرات',
  suicide:
    'suicide, committed suicide, killed himself, killed herself, took his own life, took her own life, انتحار, انتحر~ينتحر, منتحرا, منتحرة',
  murder:
    'murder, murdered, assassinated, assassination, homicide, اغتيال, اغتيل, اغتيلت, جريمة قتل, مقتولا, مقتولة',
  shooting:
    'shot dead, shot and killed, shot to death, shot, gunned down, gunshot, gunshots, gunfire, sniper, sniper fire, bullet, bullets, قناص, قناصة, رميا بالرصاص, بالرصاص, رصاص, رصاصة, رصاصات, أعيرة نارية, طلق ناري, طلقات, إطلاق نار, بإطلاق النار',
  bombing:
    'landmine, land mine, mine, bomb, car bomb, roadside bomb, airstrike, air strike, shelling, rocket, missile, drone strike, grenade, لغم, لغم أرضي, قنبلة, عبوة ناسفة, سيارة مفخخة, غارة, غارة جوية, قصف, صاروخ, قذيفة',
  knife:
    'stabbed, stabbed to death, stabbing, stab, stab wounds, knifed, knife, hacked to death, throat slit, طعنا, طعن~يطعن, سكين, طعنات, بسكين, ذبحا',
  strangling:
    'strangled, strangled to death, strangulation, suffocated, smothered, choked to death, خنقا, خنق, خنقت, اختناق, مخنوقا, مخنوقة',
  drowning: 'drowned, drowning, غرقا, غرقت, غرق',
  beating: 'beaten to death, bludgeoned, bludgeoned to death, battered to death, ضربا, ضربا حتى الموت',
  hanging: 'hanged, hanged himself, hanging, شنقا, مشنوقا',
  fall: 'fell from, fall from, fell to his death, fell to her death, سقوط من, سقط من, سقطت من, سقوطه من, سقوطها من',
  water:
    'contaminated water, contaminated well water, drinking water, tap water, well water, polluted water, water supply, dirty water, مياه ملوثة, مياه الشرب, المياه الملوثة, مياه الآبار, مياه البئر, تلوث المياه, مياه الصهريج, ماء ملوث',
  food: 'food, food poisoning, contaminated food, spoiled food, meat, chicken, undercooked chicken, oysters, shellfish, salad, eggs, raw milk, cheese, fish, meal, meals, lunch, sandwich, sandwiches, burgers, طعام, أطعمة, وجبة, وجبات, دجاج, لحوم, لحم, شاورما, مايونيز, بيض, أسماك, سمك, أغذية, غذائي, فاسد, فاسدة',
  chemical:
    'chlorine, carbon monoxide, pesticide, pesticides, chemical, chemicals, toxic gas, alcohol, methanol, bootleg liquor, كلور, أول أكسيد الكربون, مبيد, مبيدات, مواد كيميائية, كحول, ميثانول, غاز سام',
};

/** Wordings of causes. */
export const CAUSE_KINDS: PhraseTable<CauseKind> = phrasesByKey(ROWS);

const WEAPONS: readonly CauseKind[] = [
  'shooting',
  'knife',
  'strangling',
  'drowning',
  'beating',
  'hanging',
  'poison',
];

/** What excludes what: a careless worker may be behind a fault, and a storm, too. Read in both directions. */
const EXCLUDING: Readonly<Partial<Record<CauseKind, readonly CauseKind[]>>> = {
  attack: ['electric', 'gas', 'fault', 'nature', 'mistake', 'accident', 'disease'],
  electric: ['gas'],
  accident: ['murder', 'suicide', 'attack'],
  disease: ['attack', 'poison', 'overdose', 'suicide', 'murder', 'accident', ...WEAPONS],
  suicide: ['murder'],
  overdose: WEAPONS,
  bombing: ['shooting', 'disease', 'suicide', 'accident', ...WEAPONS],
  shooting: ['knife', 'strangling', 'drowning', 'hanging', 'poison', 'fall'],
  knife: ['strangling', 'drowning', 'hanging', 'poison', 'fall'],
  strangling: ['drowning', 'poison', 'fall'],
  drowning: ['poison', 'hanging'],
  hanging: ['poison', 'fall'],
  water: ['food', 'chemical'],
  food: ['chemical'],
};

/** Whether a thing that has one cause of these kinds cannot have the other for its cause. */
export function excludeEachOther(a: CauseKind, b: CauseKind): boolean {
  return (EXCLUDING[a]?.includes(b) ?? false) || (EXCLUDING[b]?.includes(a) ?? false);
}
