import { describe, expect, it } from '@jest/globals';
import { IdInvalid, InputInvalid } from './general.errors.js';
import { Problem, problemType, problemTypes } from './problem.js';
import { RecordId } from './record-id.js';

describe('a problem', () => {
  it('is known by one code, which no two kinds share', () => {
    const type = problemType(418, 'spec_teapot', 'Short and stout');
    expect(problemTypes()).toContain(type);
    expect(() => problemType(400, 'spec_teapot', 'Another')).toThrow('spec_teapot is declared twice');
  });

  it('is listed in the order of the codes', () => {
    const codes = problemTypes().map(({ code }) => code);
    expect(codes).toEqual([...codes].sort((a, b) => a.localeCompare(b)));
  });

  it('says what to do, and is named after its class', () => {
    const problem = new InputInvalid([
      { field: 'a', message: 'is wrong', code: 'x' },
      { field: 'b', message: 'is wrong', code: 'x' },
      { field: 'a', message: 'is long', code: 'y' },
    ]);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem.name).toBe('InputInvalid');
    expect(problem.message).toBe('Correct a, b and send it again. Nothing was saved.');
    expect(problem.type).toMatchObject({ status: 422, code: 'input_invalid' });
  });
});

describe('an id in an address', () => {
  const recordId = new RecordId();

  it('may be written in capitals', () => {
    expect(recordId.transform('01939D00-0000-7000-8000-00000000ABCD')).toBe(
      '01939d00-0000-7000-8000-00000000abcd',
    );
  });

  it.each(['1', '', 'null', '01939d00-0000-7000-8000-00000000abc', "' or 1=1 --"])(
    'is refused as "%s"',
    (id) => {
      expect(() => recordId.transform(id)).toThrow(IdInvalid);
    },
  );
});
