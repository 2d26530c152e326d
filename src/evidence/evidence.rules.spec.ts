import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fileNameOf, searchTextOf } from './evidence.rules.js';

describe('the name of a file', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['  تقرير  ', 'تقرير'],
    ['C:\\Users\\me\\report.pdf', 'report.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['folder/', 'file'],
    ['', 'file'],
    ['a\r\nb.txt', 'ab.txt'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
  ])('of %j is %j', (given, name) => {
    expect(fileNameOf(given)).toBe(name);
  });

  it('keeps its end, where its kind stands, when it is too long', () => {
    const name = fileNameOf(`${'x'.repeat(400)}.pdf`);
    expect(name).toHaveLength(255);
    expect(name).toMatch(/x\.pdf$/);
  });

  it('is never empty and holds nothing that breaks a line or leads into a folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const name = fileNameOf(given);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[\p{Cc}/\\\u202e]/u);
        expect(fileNameOf(name)).toBe(name);
      }),
    );
  });
});

describe('what evidence is found by', () => {
  it('are its title, its address and its file, in every spelling', () => {
    const text = searchTextOf({
      title: 'بَيانُ الأُمم',
      url: 'https://Example.org/A',
      fileName: 'Report.PDF',
    });
    expect(text).toBe('بيان الامم https://example.org/a report.pdf');
  });
});
