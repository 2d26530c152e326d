import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { BlobMissing } from '../../platform/blobs/blob.errors.js';
import { Blobs } from '../../platform/blobs/blobs.js';
import { DOWNLOAD, sendDownload } from '../../platform/blobs/send-download.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import {
  CursorInvalid,
  IdInvalid,
  InputInvalid,
  RecordNotFound,
} from '../../platform/http/general.errors.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { RecordId } from '../../platform/http/record-id.js';
import { type BytesDto, CaptureDetailsDto, CapturePageDto } from './capture.dto.js';
import { CaptureEmpty, EvidenceWithoutUrl } from './capture.errors.js';
import { CapturesReader } from './captures.reader.js';
import { RequestCapture } from './request-capture.js';

/** Only so that a saved file opens in the right program. */
const EXTENSIONS: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'audio/mpeg': 'mp3',
};

@Controller('api/v1')
export class CapturesController {
  constructor(
    private readonly reader: CapturesReader,
    private readonly requestCapture: RequestCapture,
    private readonly blobs: Blobs,
  ) {}

  /** Captures of a piece of evidence, newest first. Those of withheld evidence need `evidence.read_withheld`. */
  @Get('evidence/:id/captures')
  @Requires('captures.read')
  @Fails(InputInvalid, CursorInvalid, RecordNotFound, IdInvalid)
  list(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) evidenceId: string,
    @Query() query: PageQuery,
  ): Promise<CapturePageDto> {
    return this.reader.list(actor, evidenceId, query);
  }

  /** Ask for a new look at the page of a piece of evidence. It is taken soon; the answer says where to see what came of it. */
  @Post('evidence/:id/captures')
  @Requires('captures.request')
  @HttpCode(202)
  @Fails(RecordNotFound, IdInvalid, EvidenceWithoutUrl)
  async request(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) evidenceId: string,
  ): Promise<CaptureDetailsDto> {
    return this.reader.get(actor, await this.requestCapture.execute(actor, evidenceId));
  }

  /** One capture, with the words of the page. */
  @Get('captures/:id')
  @Requires('captures.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<CaptureDetailsDto> {
    return this.reader.get(actor, id);
  }

  /** The page as it was sent, to be saved and not shown: it is what a stranger wrote. */
  @Get('captures/:id/body')
  @Requires('captures.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(DOWNLOAD)
  @Fails(RecordNotFound, IdInvalid, CaptureEmpty, BlobMissing)
  async body(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { body, mediaType } = await this.reader.get(actor, id);
    await this.download(reply, body, `capture-${id}.${EXTENSIONS[mediaType ?? ''] ?? 'bin'}`);
  }

  /** All that was asked and answered, as a WARC 1.1 file. */
  @Get('captures/:id/warc')
  @Requires('captures.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(DOWNLOAD)
  @Fails(RecordNotFound, IdInvalid, CaptureEmpty, BlobMissing)
  async warc(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { warc } = await this.reader.get(actor, id);
    await this.download(reply, warc, `capture-${id}.warc`);
  }

  private async download(reply: FastifyReply, bytes: BytesDto | null, name: string): Promise<void> {
    if (!bytes) throw new CaptureEmpty();
    await sendDownload(reply, this.blobs, bytes, name);
  }
}
