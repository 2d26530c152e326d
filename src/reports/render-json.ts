import type { ReportItemDto } from './report.dto.js';

/** The records themselves, in both languages, as one JSON document. */
export async function* renderJson(
  records: AsyncIterable<ReportItemDto>,
  about: { generatedAt: string; filters: object },
): AsyncGenerator<string> {
  const filters = Object.entries(about.filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  yield `{"generatedAt":${JSON.stringify(about.generatedAt)},"filters":${JSON.stringify(Object.fromEntries(filters))},"items":[`;
  let separator = '\n';
  for await (const record of records) {
    yield separator + JSON.stringify(record);
    separator = ',\n';
  }
  yield '\n]}\n';
}
