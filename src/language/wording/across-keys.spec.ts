import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStatement } from '../statement/statement-reading.js';
import { acrossKeys } from './across-keys.js';

const keysOf = (text: string, language: 'ar' | 'en'): string[] => {
  const reading = readStatement(text, language);
  return acrossKeys(reading, reading);
};
const shared = (en: string, ar: string): string[] => {
  const keys = new Set(keysOf(en, 'en'));
  return keysOf(ar, 'ar').filter((key) => keys.has(key));
};

/** People, as papers of either language write them. */
const PEOPLE = `
Mahmoud Abbas | محمود عباس
Mahmud Abbas | محمود عباس
Mohammed bin Salman | محمد بن سلمان
Abdel Fattah al-Sisi | عبد الفتاح السيسي
Abdul Fattah El-Sisi | عبد الفتاح السيسي
Abdul Hamid Dbeibah | عبد الحميد الدبيبة
Recep Tayyip Erdogan | رجب طيب أردوغان
Hassan Nasrallah | حسن نصر الله
Abdalla Hamdok | عبد الله حمدوك
Kais Saied | قيس سعيد
Khalifa Haftar | خليفة حفتر
Bashar al-Assad | بشار الأسد
Masoud Barzani | مسعود بارزاني
Omar Radi | عمر الراضي
Haitham bin Tariq | هيثم بن طارق
Tamim bin Hamad Al Thani | تميم بن حمد آل ثاني
Umm Kulthum | أم كلثوم
Donald Trump | دونالد ترامب
Volodymyr Zelensky | فولوديمير زيلينسكي
Emmanuel Macron | إيمانويل ماكرون
Hugo Chavez | هوغو تشافيز
Margaret Thatcher | مارغريت ثاتشر
`;
/** Places and bodies, of which many have another name in Arabic. */
const NAMES = `
Cairo | القاهرة
Aleppo | حلب
Jerusalem | القدس
Tripoli | طرابلس
Sfax | صفاقس
Qalyub | قليوب
Beirut | بيروت
Athens | أثينا
UNRWA | الأونروا
Hezbollah | حزب الله
the World Health Organization | منظمة الصحة العالمية
the European Union | الاتحاد الأوروبي
Qatar Airways | الخطوط القطرية
Boeing | بوينغ
`;
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | ') as [string, string]);

/** Things of news, with the verb before a name and behind it. */
const SAID: readonly [en: (name: string) => string, ar: (name: string) => string][] = [
  [(name) => `The petition against ${name} was rejected.`, (name) => `رفضت العريضة ضد ${name}`],
  [(name) => `A volcano near ${name} erupted, officials said.`, (name) => `ثوران بركان قرب ${name}`],
  [(name) => `The museum of ${name} has closed.`, (name) => `أغلق متحف ${name}`],
];

describe('keys of a claim and of one in the other language', () => {
  it('have one in common where both name one person or place and one thing, whichever they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rows(PEOPLE), ...rows(NAMES)),
        fc.constantFrom(...SAID),
        ([en, ar], [say, tell]) => {
          expect(shared(say(en), tell(ar))).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['two names', 'Fuad Hussein met Sergei Lavrov.', 'فؤاد حسين يلتقي سيرغي لافروف.'],
    [
      'a nation and two things',
      "Jordan's government lifted the subsidy on bread.",
      'الأردن يرفع الدعم عن الخبز.',
    ],
    ['two things and no name', 'The polio vaccine causes infertility.', 'لقاح شلل الأطفال لا يسبب العقم.'],
    ['a name behind a preposition', 'Mohamed Salah signed for Al-Hilal.', 'محمد صلاح لم يوقع للهلال.'],
  ])('have one in common where both name %s', (_, en, ar) => {
    expect(shared(en, ar)).not.toEqual([]);
  });

  it.each([
    ['one nation and one thing', 'Egypt opened a museum.', 'مصر تغلق معبرا قرب متحف.'],
    ['one person alone', 'Mahmoud Abbas left for Paris.', 'لم يعين محمود درويش سفيرا.'],
    ['one title', 'The president resigned.', 'الرئيس يفتتح مستشفى.'],
  ])('have none in common where both name %s', (_, en, ar) => {
    expect(shared(en, ar)).toEqual([]);
  });

  it('have one of who denies it, whom claims that affirm it name', () => {
    const denial = readStatement('نفت الحكومة الأردنية رفع الدعم عن الخبز', 'ar');
    const keys = acrossKeys(readStatement('رفع الدعم عن الخبز', 'ar'), denial);
    const affirmed = keysOf("Jordan's government lifted the subsidy on bread.", 'en');
    expect(keys.filter((key) => affirmed.includes(key))).not.toEqual([]);
  });
});
