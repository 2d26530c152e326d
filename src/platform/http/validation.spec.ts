import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { InputInvalid } from './general.errors.js';
import { IsNotBlank } from './is-not-blank.decorator.js';
import { IsLanguageTag } from './language-tag.decorator.js';
import { MayBeAbsent } from './may-be-absent.decorator.js';
import { PageQuery } from './page-query.dto.js';
import { IsDay, IsInstant, momentOf } from './time.decorators.js';
import { InputPipe } from './validation.js';
import { MaxLength } from './max-length.decorator.js';

class Inner {
  @IsString()
  @IsNotBlank()
  name: string;
}

class Body {
  @IsOptional()
  @IsInt()
  count?: number | null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5)
  text?: string;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Inner)
  inner?: Inner[];

  @IsOptional()
  @IsInstant()
  at?: string;

  @IsOptional()
  @IsDay()
  day?: string;

  @IsOptional()
  @IsLanguageTag()
  language?: string;
}

const pipe = new InputPipe();
const taken = (value: unknown, metatype: new () => object = Body) =>
  pipe.transform(value, { type: 'body', metatype });

async function errorsOf(value: unknown, metatype: new () => object = Body): Promise<readonly object[]> {
  const failure = await taken(value, metatype).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(InputInvalid);
  return (failure as InputInvalid).errors;
}

describe('input', () => {
  it('is taken when it keeps to the rules', async () => {
    const body = { count: 1, text: 'عربي', inner: [{ name: 'a' }] };
    expect(await taken(body)).toEqual(body);
    expect(await taken({})).toEqual({});
  });

  it('is refused for a field that nobody knows, at any depth', async () => {
    expect(await errorsOf({ cuont: 1 })).toEqual([
      { field: 'cuont', message: 'is not a field of this request', code: 'whitelistValidation' },
    ]);
    expect(await errorsOf({ inner: [{ name: 'a', extra: 1 }] })).toMatchObject([{ field: 'inner[0].extra' }]);
  });

  it('is told every broken rule with the path of its field, and not its name twice', async () => {
    expect(
      await errorsOf({ count: 'x', text: 'longer than five', inner: [{ name: 'a' }, { name: ' ' }] }),
    ).toEqual([
      { field: 'count', message: 'must be an integer number', code: 'isInt' },
      { field: 'text', message: 'must be shorter than or equal to 5 characters', code: 'maxLength' },
      { field: 'inner[1].name', message: 'must not be blank', code: 'isNotBlank' },
    ]);
  });

  it('is told first what it should have been, where it breaks several rules', async () => {
    expect(await errorsOf({ text: 123_456, inner: [{ name: 7 }] })).toMatchObject([
      { field: 'text', code: 'isString' },
      { field: 'inner[0].name', code: 'isString' },
    ]);
  });

  it('may be as long as PostgreSQL counts it, and no longer', async () => {
    expect(await taken({ text: '𠮷𠮷𠮷𠮷𠮷' })).toEqual({ text: '𠮷𠮷𠮷𠮷𠮷' });
    // The heart is followed by a variation selector.
    expect(await errorsOf({ text: 'xxxx❤️' })).toMatchObject([{ field: 'text', code: 'maxLength' }]);
    expect(await errorsOf({ text: '𠮷'.repeat(6) })).toMatchObject([{ field: 'text', code: 'maxLength' }]);
  });

  it.each(['\u200b', ' \u00a0\u2060', '\u200f\u202b', '\u3164', '\n\t'])(
    'is blank where nothing can be seen: %j',
    async (name) => {
      expect(await errorsOf({ inner: [{ name }] })).toMatchObject([
        { field: 'inner[0].name', code: 'isNotBlank' },
      ]);
    },
  );

  it('may clear with null only what may be cleared', async () => {
    expect(await taken({ count: null })).toEqual({ count: null });
    expect(await errorsOf({ text: null })).toMatchObject([{ field: 'text' }]);
  });

  it.each([
    ['a null character', 'a\0b'],
    ['the first half of a character', 'a\ud83d'],
    ['the second half of a character', '\ude00b'],
  ])('is refused for %s, before anything is tried with it', async (_, text) => {
    expect(await errorsOf({ text })).toEqual([
      { field: 'text', message: 'holds a broken or null character; remove it', code: 'unstorable' },
    ]);
    expect(await errorsOf({ inner: [{ name: text }] })).toMatchObject([{ field: 'inner[0].name' }]);
  });

  it('is refused when it is nested without end', async () => {
    let nested: unknown = 'x';
    for (let depth = 0; depth < 10_000; depth += 1) nested = [nested];
    expect(await errorsOf({ inner: nested })).toMatchObject([{ code: 'depth' }]);
  });
});

describe('the limit of a list', () => {
  const limitOf = async (limit?: string) =>
    ((await taken(limit === undefined ? {} : { limit }, PageQuery)) as PageQuery).limit;

  it('is 50 unless told otherwise, and a number though an address holds only text', async () => {
    expect(await limitOf()).toBe(50);
    expect(await limitOf('200')).toBe(200);
  });

  it.each(['0', '201', '-1', '1.5', 'ten', ''])('is refused as "%s"', async (limit) => {
    await expect(taken({ limit }, PageQuery)).rejects.toThrow(InputInvalid);
  });

  it.each([
    ['ten', 'must be an integer number'],
    ['1.5', 'must be an integer number'],
    ['-1', 'must not be less than 1'],
    ['201', 'must not be greater than 200'],
  ])('says of "%s" that it %s', async (limit, message) => {
    expect(await errorsOf({ limit }, PageQuery)).toMatchObject([{ field: 'limit', message }]);
  });
});

describe('a moment', () => {
  it.each([
    '2024-04-13T21:30:00Z',
    '2024-04-13T21:30:00.123456Z',
    '2024-04-13T21:30+03:00',
    '2024-04-13',
    '2024-02-29',
  ])('may be %s', async (at) => {
    expect(await taken({ at })).toEqual({ at });
  });

  it.each([
    '2024-04-13T21:30:00',
    '2023-02-29',
    '2024-04-31T00:00:00Z',
    '2024-13-01',
    '2024-04-13T24:30:00Z',
    '13.4.2024',
    '٢٠٢٤-٠٤-١٣',
    '0000-01-01',
    'yesterday',
    '',
  ])('may not be "%s"', async (at) => {
    expect(await errorsOf({ at })).toMatchObject([{ field: 'at', code: 'isInstant' }]);
  });

  it('that is a date alone is its midnight in UTC', () => {
    expect(momentOf('2024-04-13')).toEqual(new Date('2024-04-13T00:00:00Z'));
    expect(momentOf(undefined)).toBeNull();
  });
});

describe('a day', () => {
  it.each(['2024-04-13', '2024-02-29', '0001-01-01', '9999-12-31'])('may be %s', async (day) => {
    expect(await taken({ day })).toEqual({ day });
  });

  it.each(['2023-02-29', '2024-04-13T00:00:00Z', '2024-4-13', '0000-12-31', '', 20240413])(
    'may not be "%s"',
    async (day) => {
      expect(await errorsOf({ day })).toMatchObject([{ field: 'day', code: 'isDay' }]);
    },
  );
});

describe('a language', () => {
  it.each(['ar', 'en-GB', 'az-Arab', 'ckb', 'zh-Hant-TW'])('may be %s', async (language) => {
    expect(await taken({ language })).toEqual({ language });
  });

  it.each(['a', 'Arabic', 'EN', 'ar_EG', 'en-', 'x-private', `ar${'-latn'.repeat(10)}`, ''])(
    'may not be "%s"',
    async (language) => {
      expect(await errorsOf({ language })).toMatchObject([{ field: 'language', code: 'isLanguageTag' }]);
    },
  );
});
