import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decode-text.js';

const WORD = 'خبر';
const ARABIC_1256 = Buffer.from([0xce, 0xc8, 0xd1]);
const page = (head: string, words: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<html><head>${head}</head><body>`), words, Buffer.from('</body></html>')]);

describe('the text of a page', () => {
  it('is read as the header says', () => {
    expect(decodeText(ARABIC_1256, 'text/html; charset=windows-1256', true)).toBe(WORD);
    expect(decodeText(ARABIC_1256, 'text/html;Charset="CP1256"; x=y', true)).toBe(WORD);
    expect(decodeText(Buffer.from([0xe6, 0xd1, 0xcf]), 'text/plain; charset=iso-8859-6', false)).toMatch(
      /^\p{Script=Arabic}+$/u,
    );
  });

  it('is read as the page says where the header says nothing, or nothing that is known', () => {
    for (const head of [
      '<meta charset=windows-1256>',
      '<META http-equiv="Content-Type" content="text/html; charset=windows-1256">',
      `<!-- <meta charset="utf-8"> --><meta charset='windows-1256' />`,
    ]) {
      expect(decodeText(page(head, ARABIC_1256), 'text/html', true)).toContain(WORD);
      expect(decodeText(page(head, ARABIC_1256), 'text/html; charset=made-up', true)).toContain(WORD);
    }
    const xml = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1256"?><p>'), ARABIC_1256]);
    expect(decodeText(xml, 'application/xhtml+xml', true)).toContain(WORD);
  });

  it('believes the header rather than the page, and a byte order mark rather than both', () => {
    const utf8 = Buffer.from(WORD);
    expect(decodeText(page('<meta charset=windows-1256>', utf8), 'text/html; charset=utf-8', true)).toContain(
      WORD,
    );
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
    expect(decodeText(marked, 'text/html; charset=windows-1256', true)).toBe(WORD);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(WORD, 'utf16le')]);
    expect(decodeText(wide, 'text/html; charset=utf-8', true)).toBe(WORD);
    const swapped = Buffer.from(wide).swap16();
    expect(decodeText(swapped, null, true)).toBe(WORD);
  });

  it('does not believe a page that could not be read if it were what it says', () => {
    expect(decodeText(page('<meta charset=utf-16>', Buffer.from(WORD)), null, true)).toContain(WORD);
  });

  it('looks for the word of the page where browsers do, and no further', () => {
    const late = page(`${' '.repeat(1_100)}<meta charset=windows-1256>`, ARABIC_1256);
    expect(decodeText(late, 'text/html', true)).toContain('ÎÈÑ');
  });

  it('is UTF-8 where nothing is said and it is that, and otherwise Western', () => {
    expect(decodeText(Buffer.from(WORD), 'text/plain', false)).toBe(WORD);
    expect(decodeText(Buffer.from([0x63, 0x61, 0x66, 0xe9]), null, false)).toBe('café');
  });

  it('shows what means nothing as such, and never fails', () => {
    expect(decodeText(Buffer.from([0x61, 0xff, 0x62]), 'text/html; charset=utf-8', true)).toBe('a\ufffdb');
    expect(decodeText(Buffer.alloc(0), 'text/html; charset=', true)).toBe('');
  });
});
