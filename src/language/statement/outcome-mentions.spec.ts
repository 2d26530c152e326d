import { describe, expect, it } from '@jest/globals';
import { compare } from '../contradiction/contradiction.js';
import { detectLanguage } from '../text/language.js';
import { readQuantities } from './quantities.js';

/** "23 died, 50 injured": each figure of a text with the pole of what is said of it. */
function said(text: string): string {
  return readQuantities(text, detectLanguage(text))
    .map(({ value, outcome }) => `${String(value)} ${outcome?.split(':')[1] ?? 'nothing'}`)
    .join(', ');
}

describe('two figures with a verb each', () => {
  it.each([
    ['The strike on Tyre killed 23 people and wounded 50', '23 died, 50 injured'],
    ['The strike on Tyre wounded 50 people and killed 23', '50 injured, 23 died'],
    ['The strike wounded 50 and killed 23 people in Tyre', '50 injured, 23 died'],
    ['Strikes killed at least 23 people and wounded more than 50 others', '23 died, 50 injured'],
    ['The strike killed at least 23 people, wounding 40', '23 died, 40 injured'],
    ['Killing 23 people and wounding 50, the strike hit Tyre', '23 died, 50 injured'],
    ['23 people were killed and 40 were injured in a strike on Tyre', '23 died, 40 injured'],
    ['40 people were injured and 23 were killed in a strike on Tyre', '40 injured, 23 died'],
    ['40 people were injured and at least 23 killed', '40 injured, 23 died'],
    ['At least 23 people were killed and 40 wounded in Tyre', '23 died, 40 injured'],
    ['23 killed, 40 injured in strike on Tyre', '23 died, 40 injured'],
    ['Killed: 14, wounded: 30', '14 died, 30 injured'],
    ['60% voted for the plan and 40% against', '0.6 for, 0.4 against'],
    ['The blast left 40 injured and 23 dead', '40 injured, 23 died'],
    ['قُتل 23 شخصاً وأصيب 40 في غارة على صور', '23 died, 40 injured'],
    ['أصيب 40 شخصاً وقُتل 50 في غارة على صور', '40 injured, 50 died'],
    ['قُتل 23 وأصيب 40 شخصاً في غارة على صور', '23 died, 40 injured'],
    ['مقتل 23 شخصاً وإصابة 40 في غارة على صور', '23 died, 40 injured'],
    ['إصابة 40 شخصاً ومقتل 23 في غارة على صور', '40 injured, 23 died'],
    ['أسفرت الغارة عن مقتل 23 شخصاً وجرح 40', '23 died, 40 injured'],
    ['لقي 23 شخصاً حتفهم وأصيب 40 بجروح', '23 died, 40 injured'],
    ['23 شخصاً قتلوا وأصيب 40 بجروح', '23 died, 40 injured'],
    ['أُصيب 40 شخصاً وقُتل ما لا يقل عن 23 في صور', '40 injured, 23 died'],
    ['قُتل 23 شخصاً كما أصيب 40 آخرون في صور', '23 died, 40 injured'],
    ['نجا 40 راكباً ومات 23', '40 survived, 23 died'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('gives no figure the verb of another', () => {
    expect(said('23 people died and rescuers found 40')).toBe('23 died, 40 nothing');
    expect(said('The army killed 23 and captured 50 fighters')).toBe('23 died, 50 nothing');
    expect(said('أصابت الغارة 40 شخصاً وقتلت 23')).toBe('40 nothing, 23 died');
  });

  it('leaves one verb to all that is joined before it', () => {
    expect(said('99% of the missiles and drones were intercepted over 3 countries')).toMatch(
      /^0\.99 stopped/,
    );
    expect(said('صُدّ 99% من الصواريخ والطائرات المسيرة')).toBe('0.99 stopped');
    expect(said('Strikes killed or wounded 50 people')).toBe('50 injured');
    expect(said('50 people were wounded, 3 days after the truce')).toMatch(/^50 injured/);
  });

  it('counts people where the verb stands for its victims, too', () => {
    const quantities = readQuantities('The strike on Tyre killed 23 people and wounded 50', 'en');
    expect(quantities.map(({ population }) => population)).toEqual(['person', 'person']);
  });
});

describe('one toll in full and in part', () => {
  const pairs = [
    ['The strike on Tyre wounded 50 people', 'The strike on Tyre killed 23 people and wounded 50'],
    ['The strike on Tyre wounded 50 people', 'The strike on Tyre wounded 50 people and killed 23'],
    ['The strike on Tyre killed 23 people', 'The strike on Tyre wounded 50 people and killed 23 people'],
    [
      '23 people were killed in a strike on Tyre',
      '23 people were killed and 40 were injured in a strike on Tyre',
    ],
    [
      '23 people were killed in a strike on Tyre',
      '40 people were injured and 23 people were killed in a strike on Tyre',
    ],
    ['قُتل 23 شخصاً في غارة على صور', 'أصيب 50 شخصاً وقُتل 23 شخصاً في غارة على صور'],
    ['قُتل 23 شخصاً في غارة على صور', 'قُتل 23 شخصاً وأصيب 40 في غارة على صور'],
    ['أصيب 40 شخصاً في غارة على صور', 'قُتل 23 شخصاً وأصيب 40 شخصاً في غارة على صور'],
  ] as const;

  it.each(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))(
    'finds nothing against "%s" in "%s"',
    (a, b) => {
      const of = (text: string) => ({ text, language: detectLanguage(text), eventDate: null });
      expect(compare(of(a), of(b)).relation).not.toBe('contradicts');
    },
  );

  it('still finds two tolls, and compares deaths with deaths', () => {
    const of = (text: string) => ({ text, language: detectLanguage(text), eventDate: null });
    const deaths = compare(
      of('قُتل 23 شخصاً في غارة على صور'),
      of('أصيب 40 شخصاً وقُتل 50 شخصاً في غارة على صور'),
    );
    expect(deaths).toMatchObject({ relation: 'contradicts', basis: 'count' });
    expect(deaths.explanation.ar).toContain('50');
    expect(deaths.explanation.ar).not.toContain('40');
    const injured = compare(
      of('A strike on Tyre killed 23 people and wounded 50 people'),
      of('A strike on Tyre wounded 70 people and killed 23 people'),
    );
    expect(injured.explanation.en).toMatch(/50.*70/);
  });
});
