import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStatement, type StatementReading } from '../../statement/statement-reading.js';
import { differenceFeatures } from '../../wording/difference-features.js';
import { compare } from '../contradiction.js';
import { askModel, mayContradict } from './difference-model.js';

const read = (text: string): StatementReading => readStatement(text, 'ar');
const features = (a: string, b: string): string[] =>
  differenceFeatures(read(a), read(b)).map(({ name }) => name);
const WORDS =
  'ارتفاع انخفاض أسعار النفط الذهب الدولار مع بعد نفى لم يعلن وزير المالية فتح إغلاق الميناء'.split(' ');
const sentences = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

describe('the model of differences', () => {
  it('gives a pair the same features whichever comes first', () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        expect(features(a, b).sort()).toEqual(features(b, a).sort());
        expect(mayContradict(read(a), read(b))).toBe(mayContradict(read(b), read(a)));
        expect(askModel(read(a), read(b)).agreement).toBeCloseTo(askModel(read(b), read(a)).agreement, 10);
      }),
    );
  });

  it('sees which of two things rose, where both sentences have the same words', () => {
    const [a, b] = ['ارتفاع القمح مع انخفاض الأرز', 'انخفاض القمح مع ارتفاع الأرز'];
    expect(features(a, b)).toContain('B opposed');
    expect(features(a, a)).not.toContain('B opposed');
  });

  it('does not let the words of a reversed sentence count as agreement', () => {
    const side = (text: string): Parameters<typeof compare>[0] => ({ text, language: 'ar', eventDate: null });
    const comparison = compare(
      side('أسعار القمح ترتفع مع هبوط أسعار الأرز'),
      side('أسعار القمح تهبط مع ارتفاع أسعار الأرز'),
    );
    expect(comparison.relation).not.toBe('agrees');
  });

  it('is heard for a contradiction only where something stands against something', () => {
    const film = 'الوزير يفتتح مدرسة جديدة في المدينة';
    expect(mayContradict(read(film), read('الوزير يفتتح مدرسة جديدة في المدينة صباح اليوم مع أهلها'))).toBe(
      false,
    );
    expect(mayContradict(read(film), read('الوزير يغلق مدرسة جديدة في المدينة'))).toBe(true);
  });
});
