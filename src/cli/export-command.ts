import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { systemActor } from '../platform/auth/actor.js';
import { ContradictoryClaimsReader } from '../reports/contradictory-claims.reader.js';
import { renderReport } from '../reports/render-report.js';
import { REPORT_FORMATS, type ReportFormat } from '../reports/report.dto.js';
import { REPORT_LANGUAGES, type ReportLanguage } from '../reports/report-texts.js';
import { withDatabase } from './with-database.js';

interface Options {
  format: ReportFormat;
  language: ReportLanguage;
  out?: string;
}

/** `isnad export contradictions`. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('Reports as files')
    .command('contradictions')
    .description('Write the contradictory-claim report.')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(REPORT_FORMATS).makeOptionMandatory(),
    )
    .addOption(
      new Option('--language <language>', "language of the report's own words")
        .choices(REPORT_LANGUAGES)
        .default('en'),
    )
    .option('--out <file>', 'where to; left out: standard output')
    .action(async ({ format, language, out }: Options) => {
      await withDatabase(async (dataSource) => {
        const records = new ContradictoryClaimsReader(dataSource).read(systemActor('command line'), {});
        const { body } = await renderReport(records, { format, language, filters: {} });
        if (out === undefined) await pipeline(body, process.stdout, { end: false });
        else await pipeline(body, createWriteStream(out));
      });
    });
}
