import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changed-fields.js';

describe('what a row of changes comes to', () => {
  it('is each changed field from its first state to its last', () => {
    const events = [
      { before: { text: 'a', topic: null }, after: { text: 'b', topic: null, revision: 2 } },
      { before: { text: 'b', topic: null }, after: { text: 'c', topic: 't', revision: 3 } },
    ];
    expect(changesOf(events)).toEqual([
      { field: 'text', before: 'a', after: 'c' },
      { field: 'topic', before: null, after: 't' },
    ]);
  });

  it('leaves out what was changed back, and what is equal though it is a list', () => {
    const events = [
      { before: { text: 'a', tags: ['x'] }, after: { text: 'b', tags: ['x'] } },
      { before: { text: 'b', tags: ['x'] }, after: { text: 'a', tags: ['x'] } },
    ];
    expect(changesOf(events)).toEqual([]);
  });

  it('leaves out what only one side tells', () => {
    const event = {
      before: { status: 'open', gone: 1 },
      after: { status: 'archived', reason: 'R', revision: 4 },
    };
    expect(changesOf([event])).toEqual([{ field: 'status', before: 'open', after: 'archived' }]);
    expect(changesOf([{ before: null, after: { text: 'a' } }])).toEqual([]);
  });
});
