import { Readable } from 'node:stream';
import { renderCsv } from './render-csv.js';
import { renderHtml } from './render-html.js';
import { renderJson } from './render-json.js';
import { ReportTexts, type ReportLanguage } from './report-texts.js';
import type { ReportFormat, ReportItemDto } from './report.dto.js';

export interface RenderedReport {
  mediaType: string;
  body: NodeJS.ReadableStream;
  generatedAt: string;
}

/**
 * Writes the report in the format that is asked for, as it is read. What fails before the first record is thrown; what
 * fails later breaks the stream off, so that half a report is never taken for a whole one.
 */
export async function renderReport(
  source: AsyncIterator<ReportItemDto>,
  { format, language, filters }: { format: ReportFormat; language: ReportLanguage; filters: object },
): Promise<RenderedReport> {
  const records = startedAgain(source, await source.next());
  const generatedAt = new Date().toISOString();
  const texts = new ReportTexts(language);
  switch (format) {
    case 'json':
      return {
        mediaType: 'application/json',
        body: Readable.from(renderJson(records, { generatedAt, filters })),
        generatedAt,
      };
    case 'csv':
      return { mediaType: 'text/csv', body: renderCsv(records, texts), generatedAt };
    case 'html':
      return {
        mediaType: 'text/html',
        body: Readable.from(renderHtml(records, texts, generatedAt)),
        generatedAt,
      };
  }
}

async function* startedAgain<T>(source: AsyncIterator<T>, first: IteratorResult<T>): AsyncGenerator<T> {
  try {
    for (let next = first; next.done !== true; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
