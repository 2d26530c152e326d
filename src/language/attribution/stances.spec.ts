import { describe, expect, it } from '@jest/globals';
import { readDraftClaims } from './draft-claims.js';
import { readAttributions } from './read-attributions.js';

/** Who thinks, wants or judges what. */
const stances = (text: string): string[] =>
  readAttributions(text)
    .filter(({ attitude }) => attitude === true)
    .map(({ source, content }) => `${source?.text ?? '–'}: ${content.text}`);

describe('what somebody thinks, wants or judges', () => {
  it.each([
    ['Many growers believe the drought will last.', 'Many growers: the drought will last'],
    ['Mayor Ada Brook hopes to open the bridge in June.', 'Mayor Ada Brook: open the bridge in June'],
    ['The union wants a new contract.', 'The union: a new contract'],
    ['The council called for an inquiry into the leak.', 'The council: an inquiry into the leak'],
    ['Kestria urged both sides to return to the talks.', 'Kestria: both sides to return to the talks'],
    ['The party, however, endorsed Ada Brook for governor.', 'The party: Ada Brook for governor'],
    ['Fishermen criticised the new quota.', 'Fishermen: the new quota'],
    ['The envoy expressed concern about the delay.', 'The envoy: concern about the delay'],
    ['دعا المحافظ السكان إلى البقاء في منازلهم.', 'المحافظ: البقاء في منازلهم'],
    ['طالبت نقابة الصيادين بزيادة الحصص.', 'نقابة الصيادين: زيادة الحصص'],
    ['أعربت الوزيرة ليلى سعد عن قلقها من التأخير.', 'الوزيرة ليلى سعد: قلقها من التأخير'],
    ['رحبت الحكومة بالاتفاق.', 'الحكومة: الاتفاق'],
    ['يعتقد الصيادون أن الحصص ستنخفض.', 'الصيادون: الحصص ستنخفض'],
    ['حث الأمين العام الأطراف على ضبط النفس.', 'الأمين العام: ضبط النفس'],
  ])('is read in %s', (text, expected) => {
    expect(stances(text)).toEqual([expected]);
  });

  it.each([
    'Council backs new stadium plan',
    'The support of the union has grown.',
    'Voters who want lower taxes stayed at home.',
    'The company now expects operating profit of 20 million.',
    'The minister said that the union wants a new contract.',
    'المجلس يدعو إلى الهدوء',
    'قالت الوزيرة إن النقابة تطالب بزيادة الأجور.',
    'وحذرت الدائرة من السيول، ودعت المواطنين إلى الابتعاد عن الأودية.',
    'ودخل الطالب القاعة بعد المعلم.',
    'من المتوقع أن تنخفض الأسعار مطلع العام.',
  ])(
    'is not told apart in headlines, nouns, clauses about somebody, guidance or reported speech: %s',
    (text) => {
      expect(stances(text)).toEqual([]);
    },
  );

  it.each([
    'The mayor hopes that the bridge opens in June.',
    'The union wants a new contract.',
    'طالبت النقابة بزيادة الأجور.',
  ])('makes no draft of a claim as said by somebody: %s', (text) => {
    expect(readDraftClaims(text, /[a-z]/.test(text) ? 'en' : 'ar').reported).toEqual([]);
  });
});

describe('passives and nouns', () => {
  const told = (text: string): string[] =>
    readAttributions(text).map(
      ({ source, cue, content }) => `${source?.text ?? '–'}: ${cue?.text ?? '–'}: ${content.text}`,
    );

  it.each([
    ['Two aides are said to have left the country.', '–: said: have left the country'],
    ['The mayor was described as careless by the union.', 'the union: described: careless'],
    ['The bridge is expected to reopen in June.', '–: expected: reopen in June'],
    ['Her opposition to the dam has grown.', 'Her: opposition: the dam'],
    [
      "The mayor's claim that the bridge was safe, made in May, surprised engineers.",
      'The mayor: claim: the bridge was safe',
    ],
    ['وُصف القرار بأنه متسرع.', '–: وُصف: القرار بأنه متسرع'],
    ['اتُّهم السائق بالإهمال.', '–: اتُّهم: السائق بالإهمال'],
    ['كررت الشركة تأكيد الوزارة أن السد آمن.', 'الوزارة: تأكيد: السد آمن'],
    ['وجاءت مزاعم الشركة بأن السد آمن، بعد أيام.', 'الشركة: مزاعم: السد آمن'],
    ['استفسر النائب خالد سعد عن أسباب التأخير.', 'النائب خالد سعد: استفسر: أسباب التأخير'],
    ['حمّلت النقابة الوزارة مسؤولية التأخير.', 'النقابة: حمّلت: الوزارة مسؤولية التأخير'],
    ['The mayor repeated her claim that the bridge was safe.', 'The mayor: claim: the bridge was safe'],
  ])('tell who says it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'The ministry rejected the claim that the bridge was safe.',
    "The ministry rejected the mayor's claim that the bridge was safe.",
    'نفى المدير مزاعم الشركة بأن السد آمن.',
  ])('are part of what is denied: %s', (text) => {
    const said = readAttributions(text);
    expect(said).toMatchObject([{ polarity: 'denies' }]);
    expect(['The ministry', 'المدير']).toContain(said[0]?.source?.text);
  });

  it('leave bare nouns and counted ones alone', () => {
    expect(told('وردت مزاعم عن تجاوزات، وأثارت التصريحات جدلًا.')).toEqual([]);
    expect(told('Claims about the bridge abound, and nine reported cases are open in five states.')).toEqual(
      [],
    );
  });
});

describe('several verbs of one subject', () => {
  it('are of the same source after a quotation', () => {
    expect(
      readAttributions('Ada Brook said the mayor was “asleep” and criticized him for the delay.').map(
        ({ source, content }) => `${source?.text ?? '–'}: ${content.text}`,
      ),
    ).toEqual(['Ada Brook: the mayor was “asleep”', 'Ada Brook: him for the delay']);
  });
});
