import { foldForSearch } from '../text/normalise.js';
import { foldedSet } from './folded-set.js';

/** Kinds of people and powers of whom one is not the other, as far as a report tells who did something. */
const ROWS: Readonly<Record<string, string>> = {
  army: 'army military troops soldiers soldier navy marines jets warplanes engineers جيش الجيش جنود قوات جندي عسكريون بحرية مقاتلات طيران',
  police: 'police policeman policemen officers officer gendarmes شرطة الشرطة شرطي درك الدرك',
  rebels:
    'rebels rebel militants militant insurgents insurgent militia militiamen guerrillas fighters separatists jihadists terrorists مسلحون مسلحين متمردون متمردين ميليشيا ميليشيات مقاتلون مقاتلين إرهابيون إرهابيين انفصاليون فصائل',
  robbers:
    'thieves thief robbers burglars gang gangsters smugglers لصوص لص عصابة مهربون مهربين قراصنة pirates',
  farmers:
    'farmer farmers shepherd shepherds herdsman villager villagers مزارع مزارعون مزارعين راع رعاة راعي قروي قرويون فلاح فلاحون',
  scientists:
    'archaeologists archaeologist scientists scientist researchers researcher historians students علماء عالم باحثون باحثين باحث بعثة أثريون طلاب',
  children: 'children child boys boy girls girl schoolchildren pupils أطفال طفل طفلة صبي فتاة فتيان تلاميذ',
  workers: 'workers worker builders construction labourers miners miner عمال عامل عاملون بناؤون منجم',
  tourists: 'tourists tourist hikers hiker divers diver سياح سائح متنزهون غواصون غواص',
  fishermen: 'fishermen fisherman صياد صيادون صيادين',
  inmates: 'inmate inmates prisoner prisoners سجين سجناء نزلاء نزيل',
  guards: 'guard guards bodyguard bodyguards حارس حراس',
  family:
    'husband wife brother sister son father mother neighbour neighbor cousin زوج زوجها زوجته زوجة شقيق شقيقه شقيقها ابن ابنه والده والدها جاره جارها',
  firemen: 'firefighters firefighter firemen lifeguards رجال الإطفاء إطفائيون مسعفون',
  animals:
    'dog dogs bear shark crocodile wolf wolves lion tiger elephant كلب كلاب دب قرش تمساح ذئب ذئاب أسد نمر فيل',
  houthis: 'houthi houthis الحوثي الحوثيون الحوثيين حوثيون',
  hamas: 'hamas حماس القسام qassam',
  hezbollah: 'hezbollah حزب_الله',
  taliban: 'taliban طالبان',
  isis: 'isis داعش',
  israel: 'israel israeli israelis إسرائيل الإسرائيلي الإسرائيلية الاحتلال',
  rsf: 'rsf الدعم_السريع',
};

/** By a folded word, which kind of doer it is. */
export const DOERS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [foldForSearch(word), kind] as const),
  ),
);

/** They name nobody: whoever it was may be of any other name. */
export const UNNAMED: ReadonlySet<string> =
  foldedSet(`someone somebody unknown unidentified anonymous gunman gunmen attacker attackers assailant assailants man men woman women person people group
  forces locals residents experts team young old local مجهول مجهولون مجهولين شخص أشخاص رجل رجال امرأة سيدة شاب شبان مهاجم مهاجمون مسلح ملثمون مجموعة
  سكان أهالي فريق محلي قوة قوات أحد بعض`);
