import { describe, expect, it } from '@jest/globals';
import { quoteChange } from './quote-change.js';

const quote = { quote: 'It rained', quotePrefix: null, quoteSuffix: null, quoteStart: null };
const BEFORE = 'They wrote: It rained on Monday.';

describe('a quotation in the new text of its page', () => {
  it.each([
    ['stands where it stood', BEFORE, null],
    ['has moved', `An update. ${BEFORE}`, 'moved'],
    ['has become ambiguous', 'One: It rained. Other: It rained. Third.', 'ambiguous'],
    ['is lost', 'They wrote: It snowed on Monday.', 'orphaned'],
  ])('%s', (_, after, change) => {
    expect(quoteChange(BEFORE, after, quote)).toBe(change);
  });

  it('tells nothing where it was not found in the text before', () => {
    expect(quoteChange('Other words.', 'Other words still.', quote)).toBeNull();
    expect(quoteChange('It rained. It rained.', 'It snowed.', quote)).toBeNull();
  });

  it('is looked for where it stood, though its link says by now where it stands', () => {
    const after = `An update. ${BEFORE}`;
    const now = { ...quote, quotePrefix: 'They wrote: ', quoteSuffix: ' on Monday.', quoteStart: 23 };
    expect(quoteChange(BEFORE, after, now)).toBe('moved');
  });
});
