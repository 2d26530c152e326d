import { PhraseTable } from '../text/phrase-table.js';

/**
 * A word that narrows what is counted. Within a family two different values cannot be the same things; `narrows` says
 * that naming it on one side only already makes another population (half of the women, half of all), while a
 * nationality is often just left out on the other side.
 */
export interface Qualifier {
  family: string;
  value: string;
  narrows: boolean;
}

const NATIONS = `
iran: iran, iranian, إيران, إيراني, إيرانية
israel: israel, israeli, إسرائيل, إسرائيلي, إسرائيلية
usa: us, american, america, united states, أمريكا, أمريكي, أمريكية, أميركا, أميركي, أميركية, الولايات المتحدة
russia: russia, russian, روسيا, روسي, روسية, روس
ukraine: ukraine, ukrainian, أوكرانيا, أوكراني, أوكرانية
china: china, chinese, الصين, صيني, صينية
uk: britain, british, united kingdom, uk, بريطانيا, بريطاني, بريطانية, المملكة المتحدة
france: france, french, فرنسا, فرنسي, فرنسية
germany: germany, german, ألمانيا, ألماني, ألمانية
turkey: turkey, turkish, türkiye, تركيا, تركي, تركية
syria: syria, syrian, سوريا, سوري, سورية
iraq: iraq, iraqi, العراق, عراقي, عراقية
lebanon: lebanon, lebanese, لبنان, لبناني, لبنانية
palestine: palestine, palestinian, فلسطين, فلسطيني, فلسطينية
jordan: jordanian, الأردن, أردني, أردنية
egypt: egypt, egyptian, مصر, مصري, مصرية
saudi: saudi, saudi arabia, السعودية, سعودي, سعودية
yemen: yemen, yemeni, اليمن, يمني, يمنية
oman: oman, omani, عماني, عمانية
qatar: qatar, qatari, قطر, قطري, قطرية
uae: emirati, emirates, الإمارات, إماراتي, إماراتية
kuwait: kuwait, kuwaiti, الكويت, كويتي, كويتية
bahrain: bahrain, bahraini, البحرين, بحريني, بحرينية
sudan: sudan, sudanese, السودان, سوداني, سودانية
libya: libya, libyan, ليبيا, ليبي, ليبية
tunisia: tunisia, tunisian, تونس, تونسي, تونسية
algeria: algeria, algerian, الجزائر, جزائري, جزائرية
morocco: morocco, moroccan, المغرب, مغربي, مغربية
pakistan: pakistan, pakistani, باكستان, باكستاني, باكستانية
india: india, indian, الهند, هندي, هندية
afghanistan: afghanistan, afghan, أفغانستان, أفغاني, أفغانية
japan: japan, japanese, اليابان, ياباني, يابانية
korea: korea, korean, كوريا, كوري, كورية
italy: italy, italian, إيطاليا, إيطالي, إيطالية
spain: spain, spanish, إسبانيا, إسباني, إسبانية
greece: greece, greek, اليونان, يوناني, يونانية
poland: poland, polish, بولندا, بولندي, بولندية
canada: canada, canadian, كندا, كندي, كندية
mexico: mexico, mexican, المكسيك, مكسيكي, مكسيكية
brazil: brazil, brazilian, البرازيل, برازيلي, برازيلية
`;

const NARROWING = `
sex/female: female, women's, نسائي, نسائية
sex/male: male, men's, رجالي, رجالية
age/young: young, younger, youth, teenage, الشباب, شبابي, الشابة
age/old: old, older, elderly, senior, مسن, مسنة, كبار السن
age/adult: adult, بالغ, بالغة
age/child: child, طفل
leg/first: first leg, مباراة الذهاب, لقاء الذهاب, ذهابا
leg/second: second leg, return leg, مباراة الإياب, لقاء الإياب, إيابا
side/north: northern, north, شمالي, شمالية, الشمال
side/south: southern, south, جنوبي, جنوبية, الجنوب
side/east: eastern, east, شرقي, شرقية
side/west: western, west, غربي, غربية
side/coast: coastal, ساحلي, ساحلية
side/mountain: mountain, جبلي, جبلية
area/urban: urban, حضري, حضرية
area/rural: rural, ريفي, ريفية
use/civil: civilian, civil, مدني, مدنية
use/military: military, عسكري, عسكرية
tenure/private: private, خاص, خاصة, أهلية
tenure/public: public, حكومي, حكومية, عام, رسمي, رسمية
state/wounded: wounded, injured, جريح, مصاب
state/dead: dead, قتيل, متوفى
state/new: new, جديد, جديدة
range/ballistic: ballistic, بالستي, باليستي, بالستية, باليستية
range/cruise: cruise, كروز, جوالة
term/foreign: foreign, أجنبي, أجنبية
term/local: local, domestic, محلي, محلية
`;

/** Said of everyone who could be counted anyway: "registered voters" are the voters of a turnout. */
const PLAIN = `
roll/registered: registered, eligible, مسجل, مسجلة, مسجلين, المؤهلين, مؤهل
`;

/** Nationalities and narrowing adjectives, in both languages. */
export const QUALIFIERS: PhraseTable<Qualifier> = build();

function build(): PhraseTable<Qualifier> {
  const table = new PhraseTable<Qualifier>();
  for (const line of NATIONS.trim().split('\n')) {
    const [value = '', words = ''] = line.split(': ');
    for (const word of words.split(', ')) table.add(word, { family: 'nation', value, narrows: false });
  }
  addFamilies(table, NARROWING, true);
  addFamilies(table, PLAIN, false);
  return table;
}

function addFamilies(table: PhraseTable<Qualifier>, rows: string, narrows: boolean): void {
  for (const line of rows.trim().split('\n')) {
    const [key = '', words = ''] = line.split(': ');
    const [family = '', value = ''] = key.split('/');
    for (const word of words.split(', ')) table.add(word, { family, value, narrows });
  }
}
