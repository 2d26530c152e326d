import { describe, expect, it } from '@jest/globals';
import { validate, version } from 'uuid';
import { draftSubject } from './draft-subject.js';

describe('draftSubject', () => {
  it('is an id that says of itself that it was made of something', () => {
    const subject = draftSubject('passage', '01890000-0000-7000-8000-000000000000', 4, 17);
    expect(validate(subject)).toBe(true);
    expect(version(subject)).toBe(8);
  });

  it('is the same for the same thing, and another for any other', () => {
    expect(draftSubject('passage', 'a', 1, 23)).toBe(draftSubject('passage', 'a', 1, 23));
    expect(draftSubject('passage', 'a', 1, 23)).not.toBe(draftSubject('passage', 'a', 12, 3));
  });
});
