import { describe, expect, it } from '@jest/globals';
import { compare } from '../contradiction/contradiction.js';
import { detectLanguage } from '../text/language.js';
import { readQuantities } from './quantities.js';

function read(text: string): (string | null)[] {
  const quantity = readQuantities(text, detectLanguage(text))[0];
  return [quantity?.population ?? null, quantity?.outcome ?? null];
}

function relations(a: string, b: string): string[] {
  const side = (text: string) => ({ text, language: detectLanguage(text), eventDate: null });
  return [compare(side(a), side(b)).relation, compare(side(b), side(a)).relation];
}

describe('what a figure counts, and what is said of it', () => {
  it.each([
    ['قُتل ٣٥ عاملًا في انهيار منجم دالون', 'worker', 'survival:died'],
    ['أصيب 12 عاملا بجروح في دالون', 'worker', 'injury:injured'],
    ['40% من الدبابات عاملة', 'tank', 'repair:working'],
    ['صوّت 75% من النواب لصالح القانون', 'lawmaker', 'vote:for'],
    ['صوّت 75% من النواب مع القانون', 'lawmaker', 'vote:for'],
    ['75% من العمال مع الإضراب', 'worker', 'vote:for'],
    ['60% من العمال ضد الإضراب', 'worker', 'vote:against'],
    ['وصل 40% من السكان مع أطفالهم', 'resident', null],
    ['75% of MPs voted for the law', 'lawmaker', 'vote:for'],
    ['The strike killed 25 civilians in Rafah', 'civilian', 'survival:died'],
    ['The strike killed 25 in Rafah', 'person', 'survival:died'],
    ['No one was killed in the strike', 'person', 'survival:died'],
    ['No civilians were hurt in the strike', 'civilian', 'injury:injured'],
    ['لم يُقتل أحد في الغارة على رفح', 'person', 'survival:died'],
    ['بلغت نسبة المشاركة 41%', 'person', 'turnout:voted'],
    ['بلغت نسبة المشاركة في الانتخابات 41%', 'voter', 'turnout:voted'],
    ['Turnout was 41%', 'voter', 'turnout:voted'],
    ['25 wounded soldiers and 12 wounded', 'soldier', 'injury:injured'],
  ])('%s', (text, population, outcome) => {
    expect(read(text)).toEqual([population, outcome]);
  });
});

describe('the hour at which it was, "9 am",', () => {
  it.each([
    ['A blast at 9 am killed 23 in Dalun', 'survival:died'],
    ['A blast at 9 am wounded 50 in Dalun', 'injury:injured'],
  ])('makes no passive of what follows it: %s', (text, outcome) => {
    const counted = readQuantities(text, 'en').filter(({ kind }) => kind === 'count');
    expect(counted.map((each) => [each.population, each.outcome])).toEqual([['person', outcome]]);
  });
});

describe('pairs that such readings decide', () => {
  it.each([
    ['قُتل ٣٥ عاملًا في انهيار منجم في دالون', 'لقي ١٢ عاملا حتفهم في انهيار منجم في دالون'],
    ['صوّت 75% من النواب لصالح القانون', 'صوّت 60% من النواب ضد القانون'],
    ['صوّت 75% من النواب مع القانون', 'عارض 60% من النواب القانون'],
    ['75% من العمال مع الإضراب', '60% من العمال ضد الإضراب'],
    ['75% of MPs voted for the law', 'صوّت 60% من النواب ضد القانون'],
    ['75% of lawmakers voted for the law', '60% of deputies voted against the law'],
    ['The strike killed 25 civilians in Rafah', 'The strike killed 8 civilians in Rafah'],
    ['No one was killed in the strike on Rafah', 'Five people were killed in the strike on Rafah'],
    ['Nobody was killed in the strike on Rafah', 'The strike on Rafah killed 8 civilians'],
    ['لم يُقتل أحد في الغارة على رفح', 'قُتل خمسة أشخاص في الغارة على رفح'],
    ['لم يقتل أي مدني في الغارة على رفح', 'قتل 5 مدنيين في الغارة على رفح'],
    [
      'All 120 passengers survived the crash of the Dalun flight',
      'At least 30 passengers were killed in the crash of the Dalun flight',
    ],
    ['نجا جميع الركاب من تحطم طائرة دالون', 'قتل 30 من الركاب في تحطم طائرة دالون'],
  ])('contradict: %s / %s', (a, b) => {
    expect(relations(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['75% من العمال مع الإضراب', '60% من العمال ضد القانون'],
    ['The strike killed 25 civilians in Rafah', 'The strike killed 8 civilians in Gaza'],
    ['The strike killed 25 civilians in Rafah', 'The strike killed 40 soldiers in Rafah'],
    ['No one was killed in the strike on Rafah', 'Five people were injured in the strike on Rafah'],
    ['No one was killed in the strike on Rafah', 'No people died in the strike on Rafah'],
    [
      'No one but the driver was killed in the strike on Rafah',
      'Five people were killed in the strike on Rafah',
    ],
    ['لم يقتل أحد سوى السائق في الغارة على رفح', 'قُتل خمسة أشخاص في الغارة على رفح'],
    [
      'Not all 120 passengers survived the crash of the Dalun flight',
      'At least 30 passengers were killed in the crash of the Dalun flight',
    ],
    [
      'All 120 passengers survived the crash of the Dalun flight',
      'Three pilots were killed in the crash of the Dalun flight',
    ],
  ])('do not: %s / %s', (a, b) => {
    expect(relations(a, b)).not.toContain('contradicts');
  });
});
