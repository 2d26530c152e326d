import { seeded } from '../../evals/seeded.js';

/** A name or word in both languages. */
export interface Named {
  en: string;
  ar: string;
}

/** Syllables that sound alike in both scripts, so that a name is one name in either. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ['ba', 'با'],
  ['ku', 'كو'],
  ['di', 'دي'],
  ['far', 'فار'],
  ['jan', 'جان'],
  ['hal', 'حال'],
  ['zu', 'زو'],
  ['kel', 'كيل'],
  ['lam', 'لام'],
  ['mar', 'مار'],
  ['nas', 'ناس'],
  ['sor', 'صور'],
  ['shi', 'شي'],
  ['ran', 'ران'],
  ['su', 'سو'],
  ['tam', 'تام'],
  ['wal', 'وال'],
  ['ghi', 'غي'],
  ['rash', 'راش'],
  ['bel', 'بيل'],
  ['daw', 'داو'],
  ['tir', 'تير'],
  ['mun', 'مون'],
  ['qas', 'قاس'],
];

/** Chance that is the same for the same seed, and what is drawn by it. */
export class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  happens(share: number): boolean {
    return this.random() < share;
  }

  /** Any of them, as often as another. */
  of<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.random() * choices.length)] as T;
  }

  /** The first ones much oftener than the last, as names are in the news. */
  newsworthy<T>(choices: readonly T[]): T {
    return choices[Math.floor(choices.length * this.random() ** 1.5)] as T;
  }

  /** As words are used: the second half as often as the first (Zipf). */
  zipf<T>(choices: readonly T[]): T {
    return choices[Math.min(choices.length, Math.floor(choices.length ** this.random())) - 1] as T;
  }
}

/** So many made-up names of two to four syllables, none twice. */
export function names(dice: Dice, count: number): Named[] {
  const made = new Map<string, Named>();
  while (made.size < count) {
    const parts = Array.from({ length: dice.whole(2, 4) }, () => dice.of(SYLLABLES));
    const en = parts.map(([latin]) => latin).join('');
    made.set(en, {
      en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
      ar: parts.map(([, arabic]) => arabic).join(''),
    });
  }
  return [...made.values()];
}

const pairs = (text: string): Named[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', ar = ''] = line.split('=').map((side) => side.trim());
      return { en, ar };
    });

export const SITES = pairs(`
  central market = السوق المركزي
  bus station = محطة الحافلات
  power plant = محطة الكهرباء
  grain port = ميناء الحبوب
  textile factory = مصنع النسيج
  cement factory = مصنع الإسمنت
  railway bridge = جسر القطار
  military airport = المطار العسكري
  teaching hospital = المستشفى التعليمي
  fuel depot = مستودع الوقود
  water tower = خزان المياه
  police academy = أكاديمية الشرطة
  fish market = سوق السمك
  border crossing = المعبر الحدودي
  wheat silo = صومعة القمح
  radio tower = برج الإذاعة`);

export const LAWS = pairs(`
  pension = التقاعد
  housing = الإسكان
  water = المياه
  labour = العمل
  tax = الضرائب
  press = الصحافة
  fishing = الصيد
  mining = التعدين
  election = الانتخاب
  education = التعليم`);

export const DISEASES = pairs(`
  measles = الحصبة
  polio = شلل الأطفال
  cholera = الكوليرا
  malaria = الملاريا
  meningitis = التهاب السحايا`);

export const MONTHS = pairs(`
  January = يناير
  February = فبراير
  March = مارس
  April = أبريل
  May = مايو
  June = يونيو
  July = يوليو
  August = أغسطس
  September = سبتمبر
  October = أكتوبر
  November = نوفمبر
  December = ديسمبر`);

export const GIVEN_NAMES = pairs(`
  Ahmad = أحمد
  Salim = سليم
  Layla = ليلى
  Maryam = مريم
  Yusuf = يوسف
  Hana = هناء
  Karim = كريم
  Samir = سمير
  Nadia = نادية
  Omar = عمر
  Rania = رانيا
  Tariq = طارق
  Zaynab = زينب
  Hasan = حسن
  Ibrahim = إبراهيم
  Dina = دينا`);
