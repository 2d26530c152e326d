import { PhraseTable } from '../text/phrase-table.js';

/** What is behind a disaster: somebody's doing, a fault, nature, a mistake; behind a death, a disease or a poison. */
export type CauseKind = 'attack' | 'fault' | 'nature' | 'mistake' | 'disease' | 'poison';

const ROWS: Readonly<Record<CauseKind, string>> = {
  attack:
    'missile, rocket, bomb, drone, shell, shelling, airstrike, air strike, strike, bombing, sabotage, arson, arsonist, attack, laser, weapon, explosive, explosives, mine, deliberately, صاروخ, صواريخ, قصف, غارة, هجوم, مسيرة, قنبلة, قذيفة, عبوة, لغم, تخريب, تخريبي, متعمد, مفتعل, عمل تخريبي, بفعل فاعل, ليزر, سلاح',
  fault:
    'short circuit, electrical fault, fault, power line, power lines, malfunction, technical failure, mechanical failure, engine failure, technical fault, gas leak, faulty wiring, تماس كهربائي, تماس, ماس كهربائي, ماس, خلل فني, خلل, عطل, عطل فني, تسرب غاز, أسلاك كهرباء, خطوط الكهرباء',
  nature:
    'lightning, earthquake, storm, hurricane, heavy rain, rain, rains, flood, heatwave, heat, drought, wind, winds, bird strike, landslide, صاعقة, زلزال, عاصفة, إعصار, أمطار, سيول, حرارة, موجة حر, جفاف, رياح, انهيار أرضي',
  mistake:
    'negligence, human error, pilot error, cigarette, carelessness, speeding, fatigue, إهمال, خطأ بشري, خطأ الطيار, سيجارة, عقب سيجارة, سرعة زائدة, السرعة الزائدة',
  disease:
    'heart attack, cardiac arrest, stroke, cancer, pneumonia, illness, natural causes, نوبة قلبية, أزمة قلبية, سكتة قلبية, سكتة دماغية, سرطان, مرض, أسباب طبيعية',
  poison: 'poison, poisoning, novichok, سم, تسمم, تسميم',
};

/** Wordings of causes. */
export const CAUSE_KINDS: PhraseTable<CauseKind> = build();

/** What excludes what: a careless worker may be behind a fault, and a storm, too. */
const EXCLUDING: Readonly<Record<CauseKind, readonly CauseKind[]>> = {
  attack: ['fault', 'nature', 'mistake', 'disease'],
  fault: ['attack'],
  nature: ['attack'],
  mistake: ['attack'],
  disease: ['attack', 'poison'],
  poison: ['disease'],
};

/** Whether a thing that has one cause of these kinds cannot have the other for its cause. */
export function excludeEachOther(a: CauseKind, b: CauseKind): boolean {
  return EXCLUDING[a].includes(b);
}

function build(): PhraseTable<CauseKind> {
  const table = new PhraseTable<CauseKind>();
  for (const [kind, phrases] of Object.entries(ROWS))
    for (const phrase of phrases.split(', ')) table.add(phrase, kind as CauseKind);
  return table;
}
