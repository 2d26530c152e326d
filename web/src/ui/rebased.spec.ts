import { describe, expect, it } from '@jest/globals';
import { rebased } from './rebased.js';

const changed = [
  { field: 'title', before: 'Old', after: 'Theirs' },
  { field: 'note', before: null, after: 'Their note' },
  { field: 'revision', before: 1, after: 2 },
];

describe('what is in a form, brought onto a colleague’s version', () => {
  it('takes what the writer has not touched', () => {
    expect(rebased({ title: 'Old', note: '', url: 'u' }, changed)).toEqual({
      title: 'Theirs',
      note: 'Their note',
      url: 'u',
    });
  });

  it('keeps what the writer has changed, also where it was emptied', () => {
    expect(rebased({ title: '', note: 'Mine' }, changed)).toEqual({ title: '', note: 'Mine' });
  });

  it('compares values as they stand in the form', () => {
    const days = [{ field: 'day', before: '2024-04-13T10:00:00Z', after: null }];
    const shown = (_: string, value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : '');
    expect(rebased({ day: '2024-04-13' }, days, shown)).toEqual({ day: '' });
  });
});
