import { foldForSearch } from '../text/normalise.js';
import { EXCLUSIVES } from './exclusive-kinds.js';
import { PLACES } from './names-of-places.js';
import { REGIONS } from './regions.js';

/** Places of the news by the nation that they lie in, in both languages; those that lie in more than one are left out. */
const ROWS = `
palestine: gaza, rafah, khan younis, nablus, jenin, hebron, ramallah, tulkarm, غزة, رفح, خان يونس, نابلس, جنين, الخليل, رام الله, طولكرم, جباليا
israel: tel aviv, haifa, ashkelon, eilat, تل أبيب, حيفا, عسقلان, إيلات
syria: damascus, aleppo, homs, hama, idlib, latakia, deraa, daraa, raqqa, sweida, دمشق, حلب, حمص, حماة, إدلب, اللاذقية, درعا, الرقة, السويداء
lebanon: beirut, sidon, baalbek, nabatieh, بيروت, صيدا, بعلبك, النبطية
iraq: baghdad, mosul, basra, erbil, kirkuk, fallujah, najaf, karbala, بغداد, الموصل, البصرة, أربيل, كركوك, الفلوجة, النجف, كربلاء, الكوفة
jordan: amman, zarqa, irbid, aqaba, الزرقاء, إربد, العقبة
egypt: cairo, alexandria, giza, aswan, luxor, port said, القاهرة, الإسكندرية, الجيزة, أسوان, الأقصر, بورسعيد
sudan: khartoum, omdurman, port sudan, el fasher, nyala, الخرطوم, أم درمان, بورتسودان, الفاشر, نيالا
libya: benghazi, misrata, derna, sirte, sabha, بنغازي, مصراتة, درنة, سرت, سبها
tunisia: tunis, sfax, sousse, kairouan, صفاقس, سوسة, القيروان
algeria: algiers, oran, constantine, وهران, قسنطينة
morocco: rabat, casablanca, marrakech, marrakesh, agadir, الرباط, الدار البيضاء, مراكش, أغادير
yemen: sanaa, aden, taiz, hodeidah, marib, صنعاء, عدن, تعز, الحديدة, مأرب
saudi: riyadh, jeddah, mecca, medina, dammam, الرياض, جدة, مكة, الدمام
emirati: dubai, abu dhabi, sharjah, دبي, أبوظبي, الشارقة
qatar: doha, الدوحة
bahrain: manama, المنامة
oman: muscat, salalah, مسقط, صلالة
iran: tehran, isfahan, mashhad, shiraz, tabriz, طهران, أصفهان, مشهد, شيراز, تبريز
turkey: ankara, istanbul, izmir, antalya, gaziantep, hatay, أنقرة, إسطنبول, إزمير, أنطاليا, غازي عنتاب, هاتاي
ukraine: kyiv, kiev, kharkiv, odesa, odessa, mariupol, lviv, kherson, bakhmut, كييف, خاركيف, أوديسا, ماريوبول, لفيف, خيرسون, باخموت
russia: moscow, belgorod, kursk, grozny, موسكو, بيلغورود, كورسك, غروزني
france: paris, marseille, lyon, nice, باريس, مرسيليا, ليون
britain: london, manchester, birmingham, liverpool, glasgow, لندن, مانشستر, ليفربول
germany: berlin, munich, hamburg, frankfurt, magdeburg, برلين, ميونخ, هامبورغ, فرانكفورت
italy: rome, milan, naples, turin, روما, ميلانو, نابولي
spain: madrid, barcelona, seville, مدريد, برشلونة, إشبيلية
greece: athens, أثينا
america: washington, new york, los angeles, chicago, texas, california, florida, hawaii, maui, واشنطن, نيويورك, لوس أنجلوس, شيكاغو, تكساس, كاليفورنيا, فلوريدا, هاواي
china: beijing, shanghai, wuhan, بكين, شنغهاي, ووهان
japan: tokyo, osaka, hiroshima, طوكيو, أوساكا, هيروشيما
india: delhi, new delhi, mumbai, كشمير, دلهي, مومباي, نيودلهي
pakistan: karachi, lahore, islamabad, peshawar, كراتشي, لاهور, إسلام أباد, بيشاور
afghanistan: kabul, kandahar, كابول, كابل, قندهار
nigeria: lagos, abuja, لاغوس, أبوجا
kenya: nairobi, نيروبي
ethiopia: addis ababa, أديس أبابا
mexico: mexico city, مكسيكو
brazil: rio de janeiro, sao paulo, ريو دي جانيرو, ساو باولو
`;

/** A place, and the nation that it is or lies in. */
export interface KnownPlace {
  place: string;
  nation: string;
  /** Towns of the nation may lie in it. */
  isRegion?: boolean;
}

const CITIES: ReadonlyMap<string, KnownPlace> = build();

/** What a folded name, of one or several words, is known to be; null for a place that no table has. */
export function placeOf(name: string): KnownPlace | null {
  const city = CITIES.get(name);
  if (city !== undefined) return city;
  const nation = EXCLUSIVES.get(name.replaceAll(' ', '_'))?.find(({ kind }) => kind === 'nation')?.value;
  return nation === undefined ? null : { place: nation, nation };
}

/** Whether nothing can be in both: other nations, or other towns of one. A town is no other place than its nation or region. */
export function areApart(a: KnownPlace, b: KnownPlace): boolean {
  if (a.nation !== b.nation) return true;
  if ((a.isRegion === true) !== (b.isRegion === true)) return false;
  return a.place !== a.nation && b.place !== b.nation && a.place !== b.place;
}

/** The places that are known by their names in both languages. */
function fromNames(): Map<string, KnownPlace> {
  const table = new Map<string, KnownPlace>();
  for (const line of PLACES.trim().split('\n')) {
    const [own = '', ...rows] = line.split('; ');
    if (own === '-') continue;
    const nation = nationOf(own);
    for (const row of rows) {
      const names = row.split(/, | \| /u).map(foldForSearch);
      const key = names[0] ?? '';
      const place = { place: key, nation, ...(REGIONS.has(key) ? { isRegion: true } : {}) };
      for (const name of names) table.set(name, place);
    }
  }
  return table;
}

function nationOf(name: string): string {
  return EXCLUSIVES.get(name.replaceAll(' ', '_'))?.find(({ kind }) => kind === 'nation')?.value ?? name;
}

function build(): Map<string, KnownPlace> {
  const table = fromNames();
  for (const row of ROWS.trim().split('\n')) {
    const [nation = '', names = ''] = row.split(': ');
    const key = nationOf(nation);
    // Of these the English and the Arabic name are not known to be of one town: only towns of one language are compared.
    for (const name of names.split(', ')) {
      const folded = foldForSearch(name);
      if (!table.has(folded)) table.set(folded, { place: folded, nation: key });
    }
  }
  return table;
}
