import { describe, expect, it } from '@jest/globals';
import { compare } from '../contradiction/contradiction.js';
import { detectLanguage } from '../text/language.js';

/** What a comparison without any date says, and the same the other way round. */
function relations(a: string, b: string): string[] {
  const [left, right] = [a, b].map((text) => ({ text, language: detectLanguage(text), eventDate: null }));
  if (left === undefined || right === undefined) return [];
  return [compare(left, right).relation, compare(right, left).relation];
}

describe('two texts that name different places, events or things in lower-case words', () => {
  it.each([
    ['اعتقلت الشرطة 40 مهاجرًا في تونس', 'اعتقلت الشرطة 15 مهاجرًا في صفاقس'],
    ['اعتقلت الشرطة 40 مهاجرًا في القاهرة', 'اعتقلت الشرطة 15 مهاجرًا في بيروت'],
    ['إصابة 120 شخصا بالكوليرا في عدن', 'إصابة 45 شخصا بالكوليرا في تعز'],
    ['قتل 5 أشخاص في حادث سير على طريق الرياض', 'قتل 9 أشخاص في حادث سير على طريق الدمام'],
    ['شارك 40% من الناخبين في الانتخابات البلدية', 'شارك 60% من الناخبين في الانتخابات الرئاسية'],
    ['تلقى 50% من السكان اللقاح الأول', 'تلقى 20% من السكان اللقاح الثاني'],
    ['تلقى 50% من السكان الجرعة الأولى من اللقاح', 'تلقى 20% من السكان الجرعة الثانية من اللقاح'],
    ['أصيب 20 طفلا في حريق بمدرسة في عمّان', 'أصيب 5 أطفال في حريق بمدرسة في الزرقاء'],
    ['افتتحت الشركة 40 فرعا في الرياض', 'افتتحت الشركة 15 فرعا في جدة'],
    ['قُتل ٣٥ عاملًا في انهيار منجم بالقاهرة', 'قُتل ١٢ عاملًا في انهيار منجم بالإسكندرية'],
    ['قتل 12 شخصا في قصف قرب خان يونس', 'قتل 30 شخصا في قصف قرب دير البلح'],
    ['اعتقلت الشرطة 40 مهاجرا في القاهرة', 'اعتقل الجيش 15 مهاجرا في القاهرة'],
    ['زرعت البلدية 500 شجرة في الحديقة العامة', 'زرعت الجامعة 200 شجرة في الحديقة العامة'],
    ['Police arrested 40 migrants in the market', 'Police arrested 15 migrants in the airport'],
    [
      '40% of voters took part in the municipal election',
      '60% of voters took part in the presidential election',
    ],
    ['50% of residents got the first dose of vaccine', '20% of residents got the second dose of vaccine'],
    [
      'Police arrested 40 migrants in the harbour of Senn',
      'Soldiers arrested 15 migrants in the harbour of Senn',
    ],
  ])('are not about the same: %s / %s', (a, b) => {
    expect(relations(a, b)).toEqual(['compatible', 'compatible']);
  });

  it.each([
    ['اعتقلت الشرطة 40 مهاجرًا في تونس', 'اعتقلت الشرطة 15 مهاجرًا في تونس'],
    ['اعتقلت الشرطة 40 مهاجرا في بيروت', 'اعتقلت الشرطة 15 مهاجرا ببيروت'],
    ['قتل 5 أشخاص في حادث سير على طريق الرياض', 'قتل 9 أشخاص في حادث سير على طريق الرياض'],
    ['شارك 40% من الناخبين في الانتخابات البلدية', 'شارك 60% من الناخبين في الانتخابات البلدية'],
    ['أدلى 40% من الناخبين بأصواتهم في الانتخابات البلدية', 'شارك 60% من الناخبين في الاقتراع البلدي'],
    ['أصيب 20 طفلا في حريق بمدرسة في عمّان', 'أصيب 5 أطفال في حريق بمدرسة في عمّان'],
    ['قتل 12 شخصا في قصف على خان يونس', 'مقتل 30 شخصا بقصف على خان يونس'],
    [
      '40% of voters took part in the municipal election',
      '60% of voters took part in the municipal election',
    ],
  ])('contradict where these words are the same: %s / %s', (a, b) => {
    expect(relations(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});
