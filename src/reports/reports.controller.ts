import { Controller, Get, Logger, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { InputInvalid } from '../platform/http/general.errors.js';
import { ContradictoryClaimsReader } from './contradictory-claims.reader.js';
import { renderReport } from './render-report.js';
import { TooManyReports } from './report.errors.js';
import { REPORT_STYLE_SOURCE } from './report-style.js';
import { ContradictionReportDto, ReportQuery } from './report.dto.js';

@Controller('api/v1/reports')
export class ReportsController {
  private readonly log = new Logger('Reports');

  constructor(private readonly reader: ContradictoryClaimsReader) {}

  /** The contradictory-claim report: pairs of claims that cannot both hold, with who said what and the evidence. */
  @Get('contradictions')
  @Requires('reports.read')
  @ApiExtraModels(ContradictionReportDto)
  @ApiProduces('application/json', 'text/csv', 'text/html')
  @ApiOkResponse({
    description: 'The report, streamed.',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ContradictionReportDto) } },
      'text/csv': { schema: { type: 'string' } },
      'text/html': { schema: { type: 'string' } },
    },
  })
  @Fails(InputInvalid, TooManyReports)
  async contradictions(
    @CurrentActor() actor: Actor,
    @Query() query: ReportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { format, language, ...filters } = query;
    const report = await renderReport(this.reader.read(actor, filters), { format, language, filters });
    void reply.header('Content-Language', language).type(`${report.mediaType}; charset=utf-8`);
    if (format === 'html') void reply.header('Content-Security-Policy', REPORT_POLICY);
    else {
      const name = `isnad-contradictions-${report.generatedAt.slice(0, 10)}-${language}.${format}`;
      void reply.header('Content-Disposition', `attachment; filename="${name}"`);
    }
    report.body.once('error', (error: Error) => {
      this.log.error(`A report broke off: ${error.stack ?? error.message}`);
    });
    await reply.send(report.body);
  }
}

/** The page needs its own style and nothing else: even a claim that got past the escaping could load and run nothing. */
const REPORT_POLICY = `default-src 'none'; style-src ${REPORT_STYLE_SOURCE}; base-uri 'none'; frame-ancestors 'none'`;
