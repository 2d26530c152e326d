import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceDto } from '../evidence/evidence.dto.js';
import { escapeHtml } from './escape-html.js';
import { renderReport } from './render-report.js';
import { REPORT_LANGUAGES, type ReportLanguage } from './report-texts.js';
import { REPORT_FORMATS, type ReportFormat, type ReportItemDto, type ReportSideDto } from './report.dto.js';

/** Every text of a record that a person outside may have written. */
interface Words {
  claim: string;
  translation: string;
  source: string;
  verb: string;
  before: string;
  quotation: string;
  after: string;
  title: string;
  note: string;
  decidedBy: string;
  reason: string;
  explanation: string;
  evidence: string;
  evidenceQuote: string;
  accessReason: string;
}

const PLAIN: Words = {
  claim: 'تم صد 99% من الصواريخ',
  translation: '99% of the missiles were intercepted',
  source: 'A source',
  verb: 'said',
  before: 'Before ',
  quotation: 'the words',
  after: ' after.',
  title: 'An article',
  note: 'A note',
  decidedBy: 'An editor',
  reason: 'A reason',
  explanation: 'Both cannot hold.',
  evidence: 'A record',
  evidenceQuote: 'Words of the record',
  accessReason: 'It names a witness.',
};

/** Evidence of which nothing is known but that it exists. */
const PIECE: EvidenceDto = {
  id: 'E',
  title: null,
  url: null,
  file: null,
  tier: 'primary',
  secondaryReason: null,
  language: 'en',
  direction: 'ltr',
  publisher: null,
  publishedAt: null,
  accessLevel: 'public',
  accessReason: null,
  isWithheld: false,
  derivedFrom: [],
  revision: 1,
  createdAt: '2024-04-14T21:30:00.000Z',
};

function side(words: Words, claimId: string): ReportSideDto {
  return {
    claimId,
    texts: [
      { language: 'ar', direction: 'rtl', text: words.claim, isOriginal: true },
      { language: 'en', direction: 'ltr', text: words.translation, isOriginal: false },
    ],
    eventDate: '2024-04-13',
    attributions: [
      {
        id: 'L',
        position: 0,
        source: {
          id: 'S',
          kind: 'armed_force',
          names: [{ language: 'en', direction: 'ltr', name: words.source }],
        },
        role: 'claimant',
        kind: 'direct_quote',
        reportingVerb: words.verb,
        withdrawal: null,
      },
    ],
    quotation: {
      documentId: 'D',
      documentTitle: words.title,
      snapshotId: 'N',
      language: 'ar',
      direction: 'rtl',
      before: words.before,
      exact: words.quotation,
      after: words.after,
      start: 0,
      end: 1,
      anchorStatus: 'anchored',
    },
    evidenceCount: { supports: 1, refutes: 2, contextual: 3, total: 6, origins: 4 },
    verdict: null,
    evidence: [
      {
        id: 'L',
        stance: 'refutes',
        quote: words.evidenceQuote,
        locator: null,
        note: null,
        addedAt: '2024-04-14T21:30:00.000Z',
        addedBy: 'Somebody',
        anchor: null,
        revision: 1,
        evidence: { ...PIECE, title: words.evidence, url: 'https://example.org/record' },
      },
      {
        id: 'W',
        stance: 'supports',
        quote: null,
        locator: null,
        note: null,
        addedAt: '2024-04-14T21:30:00.000Z',
        addedBy: 'Somebody',
        anchor: null,
        revision: 1,
        evidence: {
          ...PIECE,
          isWithheld: true,
          accessLevel: 'reviewers_only',
          accessReason: words.accessReason,
        },
      },
    ],
  };
}

function record(words: Words = PLAIN): ReportItemDto {
  return {
    id: '01939d00-0000-7000-8000-000000000100',
    status: 'confirmed',
    resolution: 'open',
    basis: 'person',
    score: 1,
    explanation: { en: words.explanation, ar: words.explanation },
    note: { text: words.note, language: 'en', direction: 'ltr' },
    suggestedBy: 'person',
    suggestedAt: '2024-04-13T21:30:00.000Z',
    decision: { by: words.decidedBy, at: '2024-04-14T21:30:00.000Z', reason: words.reason },
    sides: [side(words, 'A'), side(words, 'B')],
  };
}

async function* stream(records: ReportItemDto[]): AsyncGenerator<ReportItemDto> {
  for (const each of records) yield await Promise.resolve(each);
}

async function render(
  format: ReportFormat,
  records: ReportItemDto[] = [record()],
  language: ReportLanguage = 'en',
): Promise<string> {
  const { body } = await renderReport(stream(records), { format, language, filters: { topic: 'T' } });
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** RFC 4180, and nothing of the library that writes it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('A quotation mark is not closed.');
        if (text[at] === '"') at += 1;
        cell += text[at]!;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) {
        if (text[at] === '"' || text[at] === '\n' || text[at] === '\r') {
          throw new Error(`A bare ${JSON.stringify(text[at])} stands in a cell.`);
        }
        cell += text[at]!;
        at += 1;
      }
    }
    rows.at(-1)!.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) rows.at(-1)!.push('');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (at < text.length) throw new Error(`After a cell stands ${JSON.stringify(text[at])}.`);
  }
  return rows;
}

async function csv(
  words: Words,
  language: ReportLanguage = 'en',
): Promise<{ header: string[]; line: string[] }> {
  const text = await render('csv', [record(words)], language);
  expect(text.startsWith('\ufeff')).toBe(true);
  const [header, line, ...rest] = parseCsv(text.slice(1));
  expect(rest).toEqual([]);
  return { header: header!, line: line! };
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', '\t', '=', '+', '-', '@', ';', "'", ' ', 'ع', '😀'),
  }),
  fc.constantFrom('=1+1', '+cmd|calc', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '"=1"', '', ' =1'),
);
const anyWords: fc.Arbitrary<Words> = fc.record({
  claim: anyText,
  translation: anyText,
  source: anyText,
  verb: anyText,
  before: anyText,
  quotation: anyText,
  after: anyText,
  title: anyText,
  note: anyText,
  decidedBy: anyText,
  reason: anyText,
  explanation: anyText,
  evidence: anyText,
  evidenceQuote: anyText,
  accessReason: anyText,
});

/** With these a spreadsheet takes a cell for a formula (OWASP, "CSV Injection"), full-width forms included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

describe('the report as CSV', () => {
  it('has a line per pair under a header, with as many cells', async () => {
    const rows = parseCsv((await render('csv', [record(), record(), record()])).slice(1));
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(new Set(rows[0]).size).toBe(rows[0]!.length);
  });

  it('has the header alone for no pairs', async () => {
    expect(parseCsv((await render('csv', [])).slice(1))).toHaveLength(1);
  });

  it('gives back any text to the letter, but for the apostrophe that keeps a formula from running', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const { header, line } = await csv(words);
        const cell = (name: string) => line[header.indexOf(name)];
        const kept = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
        expect(cell('Side A: Claim')).toBe(kept(words.translation));
        expect(cell('Side B: Original wording')).toBe(kept(words.claim));
        expect(cell('Side A: Quotation')).toBe(kept(words.quotation));
        expect(cell('Side B: Article')).toBe(kept(words.title));
        expect(cell('Side A: Claimant')).toBe(kept(words.source));
        expect(cell('Explanation')).toBe(kept(words.explanation));
        expect(cell('Note of the desk')).toBe(kept(words.note));
        expect(cell('Decided by')).toBe(kept(words.decidedBy));
        expect(cell('Reason')).toBe(kept(words.reason));
      }),
    );
  });

  it.each(['\n', '\r', '\r\n', '\u2028'])(
    'starts no line inside of a cell that holds %j',
    async (lineEnd) => {
      const quotation = `It rained.${lineEnd}=HYPERLINK("https://example.org")`;
      const { header, line } = await csv({ ...PLAIN, quotation });
      expect(line).toHaveLength(header.length);
      expect(line[header.indexOf('Side A: Quotation')]).toBe(quotation);
    },
  );

  it('has no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, fc.constantFrom(...REPORT_LANGUAGES), async (words, language) => {
        const { header, line } = await csv(words, language);
        for (const cell of [...header, ...line]) expect(cell).not.toMatch(FORMULA);
      }),
    );
  });
});

const MARK = /[<>&"']/;

describe('the report as HTML', () => {
  it.each(REPORT_LANGUAGES)(
    'has no text of the record in it that is not escaped, in %s',
    async (language) => {
      const hostile = Object.fromEntries(
        Object.keys(PLAIN).map((name) => [name, `</bdi><script x="${name}" y='1'>&amp;</script>`]),
      ) as Record<keyof Words, string>;
      const page = await render('html', [record(hostile)], language);
      expect(page).not.toContain('<script');
      for (const name of Object.keys(PLAIN)) {
        if (name === 'claim' || name === 'translation' || name === 'source') continue;
        expect(page).toContain(
          `&lt;/bdi&gt;&lt;script x=&quot;${name}&quot; y=&#39;1&#39;&gt;&amp;amp;&lt;/script&gt;`,
        );
      }
    },
  );

  it('has the same elements whatever the record says', async () => {
    const tags = (page: string) => page.match(/<[^>]*>/g);
    const expected = tags(await render('html'));
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        expect(tags(await render('html', [record(words)]))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a hostile language tag inside its attribute', async () => {
    const [a, b] = record().sides;
    const hostile = { ...a!, quotation: { ...a!.quotation!, language: '"><img src=x onerror=alert(1)>' } };
    expect(await render('html', [{ ...record(), sides: [hostile, b!] }])).not.toContain('<img');
  });

  it('marks the quotation in its paragraph, in the direction of the article', async () => {
    expect(await render('html')).toContain(
      '<blockquote lang="ar" dir="rtl">Before <mark>the words</mark> after.</blockquote>',
    );
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('is in %s from %s', async (language, direction) => {
    expect(await render('html', [], language)).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  it('loads nothing and runs nothing', async () => {
    expect(await render('html')).not.toMatch(/<script|<link|<img|<a |@import|url\(|(?:src|href)=/);
  });

  it.each([
    ['suggested', 'Why it is suggested that both cannot hold', false],
    ['confirmed', 'Why both cannot hold', true],
    ['rejected', 'Why it was suggested, before a person rejected it', false],
  ] as const)('puts what is %s as that, and no firmer', async (status, heading, isResolved) => {
    const html = await render('html', [{ ...record(), status }]);
    expect(html).toContain(`<h3>${heading}</h3>`);
    expect(html.includes('Resolution:')).toBe(isResolved);
  });

  it('names the evidence of each side, with its stance, its words and its address', async () => {
    const html = await render('html');
    expect(
      html.match(/refutes: <span lang="en" dir="ltr">A record<\/span> <q>Words of the record<\/q>/g),
    ).toHaveLength(2);
    expect(html).toContain('<bdi dir="ltr">https://example.org/record</bdi>');
  });

  it('says of evidence that is withheld that it is, which way it bears, and why', async () => {
    const [html, csv] = await Promise.all([render('html'), render('csv')]);
    expect(html.match(/<li>supports: Withheld \(<bdi>It names a witness\.<\/bdi>\)<\/li>/g)).toHaveLength(2);
    expect(csv).toContain('supports: Withheld (It names a witness.)');
  });

  it('says so when there is nothing to report', async () => {
    expect(await render('html', [])).toContain('No contradictions match these filters.');
  });

  it('says the claim in the language of the report, with the words in which it was made beside it', async () => {
    const english = await render('html');
    expect(english).toContain(`<p class="claim"><span lang="en" dir="ltr">${PLAIN.translation}</span></p>`);
    expect(english).toContain(`<dd><span lang="ar" dir="rtl">${PLAIN.claim}</span></dd>`);
    const arabic = await render('html', [record()], 'ar');
    expect(arabic).toContain(`<p class="claim"><span lang="ar" dir="rtl">${PLAIN.claim}</span></p>`);
    expect(arabic).not.toContain(PLAIN.translation);
  });
});

describe('escaping for HTML', () => {
  it('leaves no sign that means something to a browser, and can be undone', () => {
    const undo = (html: string) =>
      html
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';') })),
        (text) => {
          const html = escapeHtml(text);
          expect(html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(MARK);
          expect(undo(html)).toBe(text);
        },
      ),
    );
  });
});

describe('the report as JSON', () => {
  it('holds the records to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const report = JSON.parse(await render('json', [record(words), record()])) as { items: object[] };
        expect(report.items).toHaveLength(2);
        expect(report.items[0]).toEqual(record(words));
      }),
    );
  });

  it('says when it was made and of what', async () => {
    expect(JSON.parse(await render('json', []))).toEqual({
      generatedAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
      filters: { topic: 'T' },
      items: [],
    });
  });
});

describe('the report in every format', () => {
  it.each(REPORT_FORMATS)(
    'is the same in the same words, as %s, whichever side comes first',
    async (format) => {
      const [a, b] = record().sides;
      const there = await render(format, [{ ...record(), sides: [a!, b!] }]);
      const back = await render(format, [{ ...record(), sides: [b!, a!] }]);
      const withoutIds = (text: string) =>
        text.replaceAll(/"claimId":"[AB]"/g, '').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
      expect(withoutIds(there)).toBe(withoutIds(back));
    },
  );

  it.each(REPORT_FORMATS)(
    'throws as %s when nothing can be read, before anything is sent',
    async (format) => {
      const failing = stream([]);
      failing.next = () => Promise.reject(new Error('No database'));
      await expect(renderReport(failing, { format, language: 'en', filters: {} })).rejects.toThrow(
        'No database',
      );
    },
  );

  it.each(REPORT_FORMATS)('breaks off as %s when reading fails half-way', async (format) => {
    async function* broken(): AsyncGenerator<ReportItemDto> {
      yield record();
      await Promise.reject(new Error('Lost the database'));
    }
    const { body } = await renderReport(broken(), { format, language: 'en', filters: {} });
    const readAll = async () => {
      for await (const chunk of body) expect(chunk).toBeDefined();
    };
    await expect(readAll()).rejects.toThrow('Lost the database');
  });

  it.each(REPORT_FORMATS)('ends the reading when the reader of %s goes away', async (format) => {
    const reading = { isEnded: false };
    async function* endless(): AsyncGenerator<ReportItemDto> {
      try {
        for (;;) yield await Promise.resolve(record());
      } finally {
        reading.isEnded = true;
      }
    }
    const { body } = await renderReport(endless(), { format, language: 'en', filters: {} });
    for await (const chunk of body) {
      expect(chunk).toBeDefined();
      break;
    }
    for (let turn = 0; turn < 50 && !reading.isEnded; turn += 1) await new Promise(setImmediate);
    expect(reading.isEnded).toBe(true);
  });
});
