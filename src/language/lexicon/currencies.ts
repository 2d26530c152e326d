import { foldForSearch } from '../text/normalise.js';

/** A currency by its ISO code where it has one, and how much of it one is (a cent is a hundredth). */
export interface Currency {
  base: string;
  factor: number;
}

/** Base, names in both languages, the plain ones without a country first. */
const NAMES: readonly (readonly [string, string])[] = [
  ['USD', 'dollar, us dollar, u s dollar, american dollar, buck, greenback'],
  [
    'USD',
    'دولار, دولارات, دولارا, دولار أمريكي, دولارا أمريكيا, دولارات أمريكية, دولار أميركي, دولارا أميركيا',
  ],
  ['CAD', 'canadian dollar, دولار كندي'],
  ['AUD', 'australian dollar, دولار أسترالي'],
  ['NZD', 'new zealand dollar, دولار نيوزيلندي'],
  ['HKD', 'hong kong dollar, دولار هونغ كونغ'],
  ['SGD', 'singapore dollar, singaporean dollar, دولار سنغافوري'],
  ['TWD', 'taiwan dollar, taiwanese dollar'],
  ['EUR', 'euro, يورو'],
  ['GBP', 'pound, pound sterling, sterling, british pound, quid, جنيه إسترليني, جنيها إسترلينيا'],
  ['EGP', 'egyptian pound, جنيه, جنيه مصري, جنيهات, جنيها, جنيها مصريا, جنيهات مصرية'],
  ['SDG', 'sudanese pound, جنيه سوداني, جنيها سودانيا'],
  ['SYP', 'syrian pound, syrian lira, ليرة سورية'],
  ['LBP', 'lebanese pound, lebanese lira, ليرة لبنانية'],
  ['TRY', 'turkish lira, ليرة تركية'],
  ['lira', 'lira, ليرة, ليرات'],
  ['SAR', 'riyal, saudi riyal, ريال, ريالات, ريالا, ريال سعودي, ريالا سعوديا'],
  ['QAR', 'qatari riyal, ريال قطري'],
  ['OMR', 'omani rial, omani riyal, ريال عماني'],
  ['YER', 'yemeni rial, yemeni riyal, ريال يمني'],
  ['IRR', 'rial, iranian rial, ريال إيراني'],
  ['dirham', 'dirham, درهم, دراهم, درهما'],
  ['AED', 'emirati dirham, uae dirham, درهم إماراتي, درهما إماراتيا, دراهم إماراتية'],
  ['MAD', 'moroccan dirham, درهم مغربي, درهما مغربيا, دراهم مغربية'],
  ['dinar', 'dinar, دينار, دنانير, دينارا'],
  ['KWD', 'kuwaiti dinar, دينار كويتي'],
  ['BHD', 'bahraini dinar, دينار بحريني'],
  ['JOD', 'jordanian dinar, دينار أردني'],
  ['IQD', 'iraqi dinar, دينار عراقي'],
  ['LYD', 'libyan dinar, دينار ليبي'],
  ['DZD', 'algerian dinar, دينار جزائري'],
  ['TND', 'tunisian dinar, دينار تونسي'],
  ['shekel', 'shekel, israeli shekel, new israeli shekel, شيكل, شواكل, شيقل'],
  ['krona', 'crown, krona, krone, kroner, kronor, كرونة, كرونات, كرون'],
  ['SEK', 'swedish krona, swedish kronor, swedish crown, كرونة سويدية'],
  ['NOK', 'norwegian krone, norwegian kroner, norwegian crown, كرونة نرويجية'],
  ['DKK', 'danish krone, danish kroner, danish crown, كرونة دنماركية'],
  ['franc', 'franc, french franc, فرنك'],
  ['CHF', 'swiss franc, فرنك سويسري'],
  ['XOF', 'cfa franc, فرنك أفريقي'],
  ['JPY', 'yen, japanese yen, ين ياباني'],
  ['CNY', 'yuan, chinese yuan, renminbi, rmb, kuai, يوان, يوان صيني'],
  ['RUB', 'rouble, ruble, russian rouble, russian ruble, روبل, روبل روسي'],
  ['INR', 'rupee, indian rupee, روبية, روبية هندية'],
  ['PKR', 'pakistani rupee, روبية باكستانية'],
  ['IDR', 'rupiah'],
  ['KRW', 'south korean won, korean won'],
  ['peso', 'peso, بيزو'],
  ['MXN', 'mexican peso, بيزو مكسيكي'],
  ['BRL', 'brazilian real, reais'],
  ['ZAR', 'rand'],
  ['NGN', 'naira'],
  ['GHS', 'cedi'],
  ['KES', 'kenyan shilling'],
  ['shilling', 'shilling'],
  ['AFN', 'afghani'],
  ['UAH', 'hryvnia, هريفنيا'],
  ['PLN', 'zloty, زلوتي'],
  ['HUF', 'forint'],
  ['THB', 'baht'],
  ['MYR', 'ringgit'],
  ['VND', 'vietnamese dong'],
  ['GEL', 'lari'],
  ['NLG', 'guilder, dutch guilder'],
  ['DEM', 'deutsche mark, german mark, deutschmark'],
  ['FIM', 'markka, finnish markka'],
  ['ESP', 'peseta, spanish peseta'],
  ['BTC', 'bitcoin, بيتكوين'],
];

/** Parts of a currency; of which one is a guess where the text does not say. */
const PARTS: readonly (readonly [string, number, string])[] = [
  ['USD', 0.01, 'cent, سنت, سنتات'],
  ['GBP', 0.01, 'penny, pence'],
  ['EGP', 0.01, 'قرش, قروش, piastre'],
  ['SAR', 0.01, 'هللة, هللات'],
  ['dinar', 0.001, 'فلس, فلوس'],
  ['RUB', 0.01, 'kopeck'],
  ['INR', 0.01, 'paisa, paise'],
  ['CNY', 0.1, 'mao, jiao'],
  ['BTC', 1e-8, 'satoshi'],
  ['MYR', 0.01, 'sen'],
];

/** Codes that are written before or after the number. */
const CODES =
  'usd eur gbp egp sdg syp lbp sar qar omr yer irr aed kwd bhd jod iqd lyd dzd tnd ils nis sek nok dkk chf xof jpy cny rmb rub inr pkr idr krw mxn brl zar ngn ghs kes afn uah pln huf czk bgn thb myr vnd cad aud nzd hkd sgd twd clp btc';

const CODE_BASES: Readonly<Record<string, string>> = { ils: 'shekel', nis: 'shekel', rmb: 'CNY' };

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'shekel',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₦': 'NGN',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '₿': 'BTC',
  '₵': 'GHS',
  '﷼': 'SAR',
  元: 'CNY',
  円: 'JPY',
  ரூ: 'LKR',
};

/** Letters before a dollar sign that say whose it is: HK$, C$. */
const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  nt: 'TWD',
  mex: 'MXN',
  r: 'BRL',
};

/** Names of currencies and of their parts by folded phrase. */
export const CURRENCY_NAMES: ReadonlyMap<string, Currency> = buildNames();

/** By code in small letters, with "m" before it for millions (MUSD). */
export const CURRENCY_CODES: ReadonlyMap<string, Currency> = buildCodes();

/** The currency of a sign such as `$`, or null. */
export function currencyOfSign(sign: string): string | null {
  return SIGNS[sign] ?? null;
}

/** The dollar that letters before the sign mean; `null` where they are no such letters. */
export function dollarOf(prefix: string): string | null {
  return DOLLAR_PREFIXES[prefix] ?? CURRENCY_CODES.get(prefix)?.base ?? null;
}

function buildNames(): Map<string, Currency> {
  const names = new Map<string, Currency>();
  for (const [base, list] of NAMES)
    for (const name of list.split(', ')) names.set(foldForSearch(name), { base, factor: 1 });
  for (const [base, factor, list] of PARTS)
    for (const name of list.split(', ')) names.set(foldForSearch(name), { base, factor });
  return names;
}

function buildCodes(): Map<string, Currency> {
  const codes = new Map<string, Currency>();
  for (const code of CODES.split(' ')) {
    const base = CODE_BASES[code] ?? code.toUpperCase();
    codes.set(code, { base, factor: 1 });
    codes.set(`m${code}`, { base, factor: 1e6 });
  }
  return codes;
}
