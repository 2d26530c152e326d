import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { BlobMissing } from '../../platform/blobs/blob.errors.js';
import { Blobs } from '../../platform/blobs/blobs.js';
import { DOWNLOAD, sendDownload } from '../../platform/blobs/send-download.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { IdInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import { RecordId } from '../../platform/http/record-id.js';
import { EvidenceFileDto } from '../evidence.dto.js';
import { EvidenceIsWithheld } from '../evidence.errors.js';
import { EvidenceReader } from '../evidence.reader.js';
import { FileEmpty, FileTooLarge } from './file.errors.js';
import { StoreFile } from './store-file.js';

@Controller('api/v1')
export class FilesController {
  constructor(
    private readonly storeFile: StoreFile,
    private readonly reader: EvidenceReader,
    private readonly blobs: Blobs,
  ) {}

  /** Upload a file. The answer's `sha256` and `name` then go into evidence as `fileSha256` and `fileName`. */
  @Post('files')
  @Requires('files.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    description: 'One file, at most 100 MiB.',
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @Fails(FileEmpty, FileTooLarge)
  async upload(@Req() request: FastifyRequest): Promise<EvidenceFileDto> {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (part?.fieldname !== 'file') throw new FileEmpty();
    return this.storeFile.execute({ bytes: part.file, name: part.filename });
  }

  /** The uploaded file of a piece of evidence, to be saved and not shown: it is what a stranger made. */
  @Get('evidence/:id/file')
  @Requires('evidence.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(DOWNLOAD)
  @Fails(RecordNotFound, EvidenceIsWithheld, IdInvalid, BlobMissing)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, isWithheld } = await this.reader.get(actor, id);
    if (isWithheld) throw new EvidenceIsWithheld();
    if (!file) throw new RecordNotFound('file of a piece of evidence', id);
    await sendDownload(reply, this.blobs, file, file.name);
  }
}
