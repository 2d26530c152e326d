import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

describe('two answers to one question about one thing', () => {
  it.each([
    ['The anthem of Velmoria was composed by Petr Hasek.', 'Lina Dorrow composed the anthem of Velmoria.'],
    [
      'The novel "The Salt Road" was written by Huda Marwan.',
      'Samir Tannous is the author of the novel "The Salt Road".',
    ],
    [
      'The charity Open Shore was founded by the nurse Elin Dahl.',
      "Open Shore's founder is the lawyer Mark Osei.",
    ],
    ['Mira Tolland won the Caldwell Prize in 2016.', 'The 2016 Caldwell Prize went to Hugo Penn.'],
    [
      'Toren Group owns the newspaper Daily Ledger.',
      'The newspaper Daily Ledger is owned by Balmer Holdings.',
    ],
    [
      'The pedestrian bridge at Kerrin was blown up by army engineers.',
      'Rebel fighters blew up the pedestrian bridge at Kerrin.',
    ],
    [
      'Flight KN204 was heading for Istanbul when it disappeared.',
      'Flight KN204 was bound for Athens when it disappeared.',
    ],
    ['Kelvar Mining is headquartered in Toronto.', 'Kelvar Mining has its headquarters in Cairo.'],
    ['The official language of Veronia is French.', "Veronia's official language is Portuguese."],
    ['كتبت هدى مروان رواية «طريق الملح»', 'مؤلف رواية «طريق الملح» هو الكاتب سامر طنوس'],
    ['أسس جمعية النور المحامي سليم حداد', 'تأسست جمعية النور على يد الطبيبة رنا خوري'],
    ['فاز المخرج نادر الخطيب بجائزة السعفة لعام 2019', 'ذهبت جائزة السعفة لعام 2019 إلى المخرجة ليلى منصور'],
    [
      'Anna Holt won the Caldwell Prize for fiction in 2019.',
      'Mark Lane won the Caldwell Prize for fiction in 2019.',
    ],
    ['Tarvia won the world cup in 2018.', 'Volta won the world cup in 2018.'],
    ['فازت آنا هولت بجائزة أوسن لأفضل ممثلة عام 2019.', 'فازت لينا مار بجائزة أوسن لأفضل ممثلة عام 2019.'],
    ['دمر الجيش جسر الكرامة', 'فجر المسلحون جسر الكرامة'],
    ['كانت السفينة «نجمة البحر» متجهة إلى ميناء عدن', 'السفينة «نجمة البحر» كانت في طريقها إلى ميناء جدة'],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'of another work',
      'The anthem of Velmoria was composed by Petr Hasek.',
      'Lina Dorrow wrote the words of the anthem of Velmoria.',
    ],
    [
      'of two who did it together',
      '"Paper Moonlight" was written by Ines Calvo and Tom Brandt.',
      '"Paper Moonlight" was written by Tom Brandt.',
    ],
    [
      'of a part',
      'Toren Group owns the newspaper Daily Ledger.',
      'Balmer Holdings owns a 30 percent stake in the newspaper Daily Ledger.',
    ],
    [
      'of two years',
      'Mira Tolland won the Caldwell Prize in 2016.',
      'The 2017 Caldwell Prize went to Hugo Penn.',
    ],
    ['without a year', 'Mira Tolland won the Caldwell Prize.', 'The Caldwell Prize went to Hugo Penn.'],
    [
      'within each other',
      'Kelvar Mining is headquartered in Canada.',
      'Kelvar Mining has its headquarters in Toronto.',
    ],
    [
      'of two ends',
      'Flight KN204 took off from Istanbul.',
      'Flight KN204 was bound for Athens when it disappeared.',
    ],
    [
      'of one under two spellings',
      'The anthem of Velmoria was composed by Mohamed Salim.',
      'Muhammad Saleem composed the anthem of Velmoria.',
    ],
    [
      'of another',
      'A bridge at Kerrin was blown up by army engineers.',
      'Rebel fighters blew up a bridge at Kerrin.',
    ],
    ['of other roles', 'أغنية «ليل الغربة» من ألحان فادي كنعان', 'أغنية «ليل الغربة» من كلمات هاني شريف'],
    [
      'of two years',
      'فاز المخرج نادر الخطيب بجائزة السعفة لعام 2019',
      'ذهبت جائزة السعفة لعام 2021 إلى المخرجة ليلى منصور',
    ],
    [
      'of those who are not named',
      'فجر مجهولون خط الأنابيب في رأس لطيف',
      'فجرت حركة الصقر خط الأنابيب في رأس لطيف',
    ],
  ])('do not where they are %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it('are quoted, and the question named', () => {
    const { explanation } = between(
      'The anthem of Velmoria was composed by Petr Hasek.',
      'Lina Dorrow composed the anthem of Velmoria.',
    );
    expect(explanation.en).toContain('who composed it: “Petr Hasek” against “Lina Dorrow”');
    expect(explanation.ar).toContain('من لحّنه');
  });
});

it.each([
  ['Anna Holt won the Caldwell Prize in 2019.', 'Mark Lane won the Caldwell Prize in 2019.'],
  ['Tarvia won the gold medal in 2020.', 'Volta won the gold medal in 2020.'],
  ['Osen hosted the conference in 2019.', 'Delen hosted the conference in 2019.'],
  ['فازت آنا هولت بجائزة أوسن عام 2019.', 'فاز مارك لين بجائزة أوسن عام 2019.'],
])('of what several may win in a year it is only supposed that one did: %s / %s', (a, b) => {
  expect(between(a, b)).toMatchObject({ relation: 'contradicts', presumesOneEvent: true });
  expect(between(b, a)).toMatchObject({ relation: 'contradicts', presumesOneEvent: true });
});
