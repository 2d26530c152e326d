import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

describe('two causes of one thing', () => {
  it.each([
    [
      'The fire at the Lorvane textile mill was caused by a gas leak, civil defence said.',
      'Arsonists set the Lorvane textile mill on fire, investigators found.',
    ],
    [
      'The helicopter carrying the governor of Tarsk was shot down.',
      'Engine failure caused the crash of the helicopter carrying the governor of Tarsk.',
    ],
    ['The dam at Luro burst because of an earthquake.', 'The dam at Luro was destroyed by an air strike.'],
    ['The prison guard was stabbed to death by an inmate.', 'An inmate shot the prison guard dead.'],
    ['The singer Arno Beltz died of a heart attack.', 'The singer Arno Beltz was poisoned.'],
    ['حريق سوق الخضار في برقا ناجم عن تسرب غاز', 'حريق سوق الخضار في برقا كان متعمدا'],
    ['قتل القاضي رميا بالرصاص أمام منزله في الحلة', 'قتل القاضي طعنا بالسكين أمام منزله في الحلة'],
    ['انهار مبنى الياسمين بسبب زلزال', 'انهار مبنى الياسمين جراء قصف جوي'],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'of two things',
      'The helicopter carrying the governor of Tarsk was shot down.',
      'A helicopter crashed near Tarsk airport because of engine failure.',
    ],
    [
      'of a cause and of what it caused',
      'The blast at the Orvel flour mill was caused by a gas leak.',
      'The gas leak at the Orvel flour mill was caused by sabotage.',
    ],
    [
      'one of which is only suspected',
      'Police suspect arson in the fire at the Marden town hall.',
      'The fire at the Marden town hall was caused by an electrical fault.',
    ],
    [
      'that can both have been',
      'The dam at Luro burst because of heavy rain.',
      'The dam at Luro burst because of poor maintenance.',
    ],
    [
      'of two men',
      'A man was stabbed near Dorn station on Tuesday.',
      'A man was shot near Dorn station on Tuesday.',
    ],
    [
      'of two years',
      'The fire at the Lorvane mill in 2019 was caused by a gas leak.',
      'The fire at the Lorvane mill in 2022 was caused by arsonists.',
    ],
    ['of two fires', 'حريق سوق الخضار في برقا ناجم عن تسرب غاز', 'حريق مصنع الورق في برقا كان متعمدا'],
    [
      'one of which is looked into',
      'تحقق الشرطة في احتمال أن يكون حريق سوق برقا متعمدا',
      'حريق سوق برقا ناجم عن تماس كهربائي',
    ],
  ])('do not where they are %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it('are quoted, and the question named', () => {
    const { explanation } = between(
      'The fire at the Halverton market was caused by a short circuit.',
      'The fire at the Halverton market was an act of arson.',
    );
    expect(explanation.en).toContain('what caused it: “short circuit” against “arson”');
    expect(explanation.ar).toContain('ما سببه');
  });
});
