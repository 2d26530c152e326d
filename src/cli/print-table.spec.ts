import { describe, expect, it } from '@jest/globals';
import { asTable, asTsv, type Columns } from './print-table.js';

interface Row {
  name: string;
  used: Date | null;
}

const COLUMNS: Columns<Row> = { NAME: (row) => row.name, USED: (row) => row.used };
const USED = new Date('2026-11-23T10:20:30.456Z');

describe('a table', () => {
  it('lines its columns up and shows what is missing as a dash', () => {
    const rows = [
      { name: 'importer', used: USED },
      { name: 'x', used: null },
    ];
    expect(asTable(rows, COLUMNS)).toBe('NAME      USED\nimporter  2026-11-23T10:20:30Z\nx         -\n');
  });

  it('gives Arabic vowel marks no place of their own', () => {
    expect(asTable([{ name: 'مُحَمَّد', used: null }], COLUMNS)).toBe('NAME  USED\nمُحَمَّد  -\n');
  });

  it('is its headings when there are no rows', () => {
    expect(asTable([], COLUMNS)).toBe('NAME  USED\n');
  });
});

describe('tab-separated values', () => {
  it('leave empty what is missing', () => {
    expect(asTsv([{ name: 'x', used: null }], COLUMNS)).toBe('NAME\tUSED\nx\t\n');
  });

  it('keep a name with tabs, line breaks and terminal codes in its cell', () => {
    expect(asTsv([{ name: 'a\tb\r\nc\u001b[2Jd', used: USED }], COLUMNS)).toBe(
      'NAME\tUSED\na b c [2Jd\t2026-11-23T10:20:30Z\n',
    );
  });
});
