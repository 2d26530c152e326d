import { Readable, pipeline } from 'node:stream';
import { stringify } from 'csv-stringify';
import { reportPair, type ReportSide, type ReportSource } from './contradictory-claims.js';
import type { ReportItemDto } from './report.dto.js';
import type { MessageKey, ReportTexts } from './report-texts.js';

const SIDE: readonly [MessageKey, (side: ReportSide) => string][] = [
  ['claim', (side) => side.claim.text],
  ['original', (side) => (side.original ?? side.claim).text],
  ['original_language', (side) => (side.original ?? side.claim).language],
  ['claimant', (side) => side.claimant],
  ['claimant_kind', (side) => side.claimantKind],
  ['chain', (side) => side.chain.map(chainLink).join(' ← ')],
  ['quotation', (side) => side.quotation?.text ?? ''],
  ['article', (side) => side.quotation?.article ?? ''],
  ['event_date', (side) => side.eventDate ?? ''],
  ['evidence_supports', (side) => side.evidence.supports.toString()],
  ['evidence_refutes', (side) => side.evidence.refutes.toString()],
  ['evidence_contextual', (side) => side.evidence.contextual.toString()],
  ['evidence_origins', (side) => side.evidence.origins.toString()],
  ['evidence', (side) => side.sources.map((each) => source(each)).join('\n')],
  ['verdict', (side) => side.verdict],
];

function source({ stance, title, url, withheld }: ReportSource): string {
  const words = withheld ? `${withheld.word} (${withheld.reason})` : `${title?.text ?? ''} ${url ?? ''}`;
  return `${stance}: ${words}`.trim();
}

const ABOUT: readonly MessageKey[] = [
  'id',
  'status',
  'resolution',
  'basis',
  'explanation',
  'note',
  'suggested_by',
  'suggested_at',
  'decided_by',
  'decided_at',
  'reason',
];

/**
 * One line per pair, UTF-8 with a byte order mark, without which spreadsheets take Arabic for another encoding. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function renderCsv(records: AsyncIterable<ReportItemDto>, texts: ReportTexts): NodeJS.ReadableStream {
  // The library quotes only cells that hold the whole line end. A half of it would start a line, too, and with it what
  // looks like a cell of its own, formula or not.
  const csv = stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
  // A pipeline also ends the reading when the reader goes away half-way: a waiting loop would hold its transaction for good.
  pipeline(Readable.from(lines(records, texts)), csv, () => undefined);
  return csv;
}

async function* lines(records: AsyncIterable<ReportItemDto>, texts: ReportTexts): AsyncGenerator<string[]> {
  yield header(texts);
  for await (const record of records) yield line(record, texts);
}

function header(texts: ReportTexts): string[] {
  const about = ABOUT.map((key) => texts.say(key));
  const side = (name: MessageKey) => SIDE.map(([key]) => `${texts.say(name)}: ${texts.say(key)}`);
  return [...about, ...side('side_a'), ...side('side_b')];
}

function line(record: ReportItemDto, texts: ReportTexts): string[] {
  const pair = reportPair(record, texts);
  return [
    pair.id,
    pair.status,
    pair.resolution ?? '',
    pair.basis,
    pair.explanation,
    pair.note?.text ?? '',
    pair.suggestedBy,
    record.suggestedAt,
    pair.decision?.by ?? '',
    record.decision?.at ?? '',
    pair.decision?.reason ?? '',
    ...pair.sides.flatMap((side) => SIDE.map(([, cell]) => cell(side))),
  ];
}

function chainLink({ role, name, withdrawn }: ReportSide['chain'][number]): string {
  return `${role}: ${name}${withdrawn === null ? '' : ` [${withdrawn}]`}`;
}
