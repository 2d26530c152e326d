import { describe, expect, it } from '@jest/globals';
import { between } from '../../../../test/support/compared.js';

function explanationOf(a: string, b: string): string {
  return between(a, b).explanation.ar;
}

describe('two thirds in an Arabic explanation', () => {
  it('are accusative after كانت and after يجعل', () => {
    const explanation = explanationOf(
      'Two thirds of the missiles were intercepted',
      'Two thirds of the missiles hit their targets',
    );
    expect(explanation).toContain('نسبة الاعتراض الثلثين (66.7%) فلا يبقى');
    expect(explanation).toContain('نسبة إصابة الأهداف الثلثين (66.7%).');
  });

  it('are nominative as a predicate', () => {
    const explanation = explanationOf(
      'Two thirds of the missiles hit their targets',
      '10% of the missiles hit their targets',
    );
    expect(explanation).toContain('إصابة الأهداف في أحدهما الثلثان (66.7%)');
  });
});

describe('a duration in an Arabic explanation', () => {
  it('is nominative as the first figure and genitive after مقابل', () => {
    const [two, five] = [
      'The siege of Varn lasted two days.',
      'The siege of Varn lasted five days.',
    ] as const;
    expect(explanationOf(two, five)).toContain('يومان مقابل 5 أيام.');
    expect(explanationOf(five, two)).toContain('5 أيام مقابل يومين.');
  });
});
