import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type EvidenceLinkRow, evidenceLinkSql, toEvidenceLink } from './evidence-fragments.js';
import type { EvidenceLinkDto } from './evidence.dto.js';

/** Reads the link between a claim and a piece of evidence. */
@Injectable()
export class EvidenceReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async getLink(id: string): Promise<EvidenceLinkDto> {
    const [row] = await this.dataSource.query<{ link: EvidenceLinkRow | null }[]>(
      `select ${evidenceLinkSql('$1::uuid')} as link`,
      [id],
    );
    if (!row?.link) throw new RecordNotFound('evidence link', id);
    return toEvidenceLink(row.link);
  }
}
