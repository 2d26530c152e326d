import { describe, expect, it } from '@jest/globals';
import { readPage } from './page-text.js';

const URL = 'https://news.example.org/a/b';
const read = (html: string, language: string | null = null) => readPage(html, URL, language);

describe('the words of a page', () => {
  it.each([
    ['with all its tags', '<html><head><title>T</title></head><body><p>One</p><p>Two</p></body></html>'],
    ['without those of head and body', '<!doctype html><html lang="en"><title>T</title><p>One<p>Two'],
    ['without any of those', '<title>T</title><p>One</p><p>Two</p>'],
    ['of blocks without paragraphs', '<body><div>One<br>Two</div></body>'],
  ])('are read from one %s', (_, html) => {
    expect(read(html).text).toBe('One\nTwo');
  });

  it('are none of its scripts, styles, frames and forms', () => {
    const html = '<p>One<script>x</script><style>y</style><iframe>z</iframe><textarea>w</textarea></p>';
    expect(read(html).text).toBe('One');
  });

  it('are null where there are none', () => {
    expect(['', '<html></html>', '<script>x</script>'].map((html) => read(html).text)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are those of the article, where there is one', () => {
    const words = 'The bridge over the river was closed on Monday, officials said, after cracks were found. ';
    const html = `<body><nav>Home, News, Sport</nav><article><p>${words.repeat(5)}</p><p>${words.repeat(5)}</p></article>
      <footer>Imprint</footer></body>`;
    const { text } = read(html);
    expect(text).toContain('The bridge over the river');
    expect(text).not.toContain('Imprint');
  });
});

describe('what a page says of itself', () => {
  it.each([
    ['/c', 'https://news.example.org/c'],
    ['https://other.example.org/c', 'https://other.example.org/c'],
    ['javascript:alert(1)', null],
    ['http://[', null],
  ])('is its address, when it is one: %s', (href, expected) => {
    expect(read(`<head><link rel="canonical" href="${href}"></head>`).canonicalUrl).toBe(expected);
  });

  it('is its language, or else that of the answer', () => {
    expect(read('<html lang="AR_sy">').language).toBe('ar-sy');
    expect(read('<html lang="nothing at all">', 'fr, en').language).toBe('fr');
    expect(read('<p>x</p>').language).toBeNull();
  });

  it('is its title, in one line', () => {
    expect(read('<title>\n The  bridge\n</title>').title).toBe('The bridge');
  });
});
