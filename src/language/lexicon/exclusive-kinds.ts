import { foldForSearch } from '../text/normalise.js';

/**
 * Kinds of thing of which one excludes another where everything else of two sentences is the same: a red line is not
 * a green one. One row a kind; words of one thing are joined by "=", in both languages.
 */
const KINDS: Readonly<Record<string, string>> = {
  colour: `
red=أحمر=حمراء blue=أزرق=زرقاء green=أخضر=خضراء yellow=أصفر=صفراء black=أسود=سوداء white=أبيض=بيضاء grey=gray=رمادي=رمادية
brown=بني=بنية pink=وردي=وردية purple=violet=أرجواني=بنفسجي orange=برتقالي=برتقالية beige=بيج turquoise=teal tan silver=فضي gold=golden=ذهبي maroon`,
  month: `
january=jan february=feb march april june july august=aug september=sept=sep october=oct november=nov december=dec`,
  weekday: `
monday tuesday wednesday thursday friday saturday sunday`,
  season: `
spring=الربيع summer=الصيف autumn=fall=الخريف winter=الشتاء`,
  planet: `
mercury=عطارد venus=الزهرة earth mars=المريخ jupiter=المشتري saturn=زحل uranus=أورانوس neptune=نبتون pluto=بلوتو moon sun`,
  room: `
kitchen=مطبخ bathroom=حمام bedroom=غرفة_نوم living_room=lounge dining_room garage=مرآب office attic basement=cellar hallway=corridor courtroom
classroom common_room ballroom library=مكتبة laundry_room lobby balcony=شرفة playroom nursery cell=prison_cell ballroom changing_room waiting_room restroom toilet`,
  material: `
wood=wooden=خشب=خشبي brick=طوب cement=concrete=إسمنت=خرسانة glass=زجاج=زجاجي sand=رمل steel=فولاذ iron=حديد copper=نحاس gold=ذهب silver=فضة plastic=بلاستيك leather=جلد
paper=ورق stone=حجر=حجري marble=رخام clay=طين cotton=قطن wool=صوف silk=حرير rubber=مطاط aluminium=aluminum=ألمنيوم tin bronze lead`,
  drink: `
water=ماء=مياه tea=شاي coffee=قهوة beer=بيرة=جعة wine=نبيذ milk=حليب juice=عصير lemonade cider champagne whisky=whiskey vodka gin rum tequila brandy cola=coke=pepsi sprite
hot_chocolate=cocoa espresso cognac sherry`,
  side: `
north=northern=شمال=شمالي=شمالية south=southern=جنوب=جنوبي=جنوبية east=eastern=شرق=شرقي=شرقية west=western=غرب=غربي=غربية`,
  continent: `
africa=african=أفريقيا=أفريقي=أفريقية asia=asian=آسيا=آسيوي=آسيوية europe=european=أوروبا=أوروبي=أوروبية antarctica=القطب_الجنوبي`,
  religion: `
muslim=islam=islamic=مسلم=إسلامي=إسلامية christian=christianity=مسيحي=مسيحية jewish=jew=judaism=يهودي=يهودية buddhist=buddhism=بوذي=بوذية hindu=hinduism=هندوسي=هندوسية sikh=سيخي`,
  currency: `
dollar=دولار euro=يورو pound=جنيه yen=ين yuan=يوان ruble=rouble=روبل lira=ليرة riyal=ريال dinar=دينار dirham=درهم rupee=روبية franc=فرنك`,
  commodity: `
oil=crude=نفط gas=غاز wheat=قمح sugar=سكر rice=أرز cotton=قطن`,
  nation: `
china=chinese=الصين=صيني=صينية japan=japanese=اليابان=ياباني=يابانية india=indian=الهند=هندي=هندية korea=korean=كوريا=كوري=كورية vietnam=vietnamese=فيتنام=فيتنامي thailand=thai=تايلاند=تايلاندي
singapore=singaporean=سنغافورة indonesia=indonesian=إندونيسيا=إندونيسي malaysia=malaysian=ماليزيا=ماليزي philippines=filipino=الفلبين pakistan=pakistani=باكستان=باكستاني bangladesh=bangladeshi=بنغلاديش nepal=nepalese=نيبال
mongolia=mongolian taiwan=taiwanese=تايوان cambodia=cambodian=كمبوديا laos=laotian myanmar=burmese=burma=ميانمار afghanistan=afghan=أفغانستان=أفغاني=أفغانية kazakhstan=kazakh=كازاخستان uzbekistan=uzbek
iran=iranian=persian=إيران=إيراني=إيرانية iraq=iraqi=العراق=عراقي=عراقية syria=syrian=سوريا=سورية=سوري lebanon=lebanese=لبنان=لبناني=لبنانية jordanian=الأردن=أردني=أردنية palestine=palestinian=فلسطين=فلسطيني=فلسطينية
israel=israeli=إسرائيل=إسرائيلي=إسرائيلية egypt=egyptian=مصر=مصري=مصرية saudi=السعودية=سعودي yemen=yemeni=اليمن=يمني=يمنية oman=omani=عماني=عمانية qatar=qatari=قطر=قطري=قطرية
emirati=emirates=الإمارات=إماراتي=إماراتية kuwait=kuwaiti=الكويت=كويتي=كويتية bahrain=bahraini=البحرين=بحريني=بحرينية sudan=sudanese=السودان=سوداني=سودانية libya=libyan=ليبيا=ليبي=ليبية tunisia=tunisian=تونس=تونسي=تونسية
algeria=algerian=الجزائر=جزائري=جزائرية morocco=moroccan=المغرب=مغربي=مغربية mauritania=موريتانيا=موريتاني somalia=somali=الصومال=صومالي ethiopia=ethiopian=إثيوبيا=إثيوبي eritrea=إريتريا kenya=kenyan=كينيا nigeria=nigerian=نيجيريا
ghana=ghanaian=غانا senegal=senegalese=السنغال mali=malian=مالي niger=النيجر chad=chadian=تشاد uganda=ugandan=أوغندا tanzania=تنزانيا congo=congolese=الكونغو angola=أنغولا zimbabwe=زيمبابوي rwanda=رواندا
turkey=turkish=turk=تركيا=تركي=تركية russia=russian=روسيا=روسي=روسية ukraine=ukrainian=أوكرانيا=أوكراني=أوكرانية poland=polish=pole=بولندا=بولندي germany=german=ألمانيا=ألماني=ألمانية france=french=frenchman=فرنسا=فرنسي=فرنسية
italy=italian=إيطاليا=إيطالي=إيطالية spain=spanish=spaniard=إسبانيا=إسباني=إسبانية portugal=portuguese=البرتغال=برتغالي britain=british=england=english=uk=بريطانيا=بريطاني=بريطانية ireland=irish=أيرلندا scotland=scottish=اسكتلندا
netherlands=dutch=holland=هولندا=هولندي belgium=belgian=بلجيكا=بلجيكي switzerland=swiss=سويسرا=سويسري austria=austrian=النمسا=نمساوي sweden=swedish=swede=السويد=سويدي norway=norwegian=النرويج=نرويجي denmark=danish=dane=الدنمارك=دنماركي
finland=finnish=فنلندا iceland=icelandic=آيسلندا greece=greek=اليونان=يوناني=يونانية hungary=hungarian=المجر=هنغاريا romania=romanian=رومانيا bulgaria=bulgarian=بلغاريا serbia=serbian=صربيا croatia=croatian=كرواتيا albania=ألبانيا
czech=التشيك slovakia=slovak cyprus=قبرص malta=مالطا america=american=usa=us=u.s=أمريكا=أميركا=أمريكي=أميركي=أمريكية=أميركية=united_states=الولايات_المتحدة canada=canadian=كندا=كندي=كندية mexico=mexican=المكسيك=مكسيكي
brazil=brazilian=البرازيل=برازيلي argentina=argentinian=argentine=الأرجنتين chile=chilean=تشيلي peru=peruvian=بيرو colombia=colombian=كولومبيا venezuela=venezuelan=فنزويلا cuba=cuban=كوبا bolivia=bolivian ecuador=الإكوادور
australia=australian=أستراليا=أسترالي zealand=نيوزيلندا armenia=armenian=أرمينيا azerbaijan=أذربيجان georgia=georgian=جورجيا belarus=بيلاروسيا jamaica=jamaican haiti=haitian=هايتي`,
};

/** One thing of a kind. */
export interface Exclusive {
  kind: string;
  value: string;
}

/** What a folded word names, in each kind that it may belong to; several words are joined by "_". */
export const EXCLUSIVES: ReadonlyMap<string, readonly Exclusive[]> = build();

function build(): Map<string, Exclusive[]> {
  const table = new Map<string, Exclusive[]>();
  for (const [kind, rows] of Object.entries(KINDS)) {
    for (const thing of rows.trim().split(/\s+/)) {
      const words = thing
        .split('=')
        .map((word) => foldForSearch(word.replaceAll('_', ' ')).replaceAll(' ', '_'));
      const value = words[0] ?? '';
      for (const word of words) {
        const bare = word.replace(/^ال(?=.{3})/u, '');
        for (const form of new Set([word, bare]))
          table.set(form, [...(table.get(form) ?? []), { kind, value }]);
      }
    }
  }
  return table;
}
