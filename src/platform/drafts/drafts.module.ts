import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Draft } from './draft.entity.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsReader } from './drafts.reader.js';
import { DropDraft } from './drop-draft.js';
import { SaveDraft } from './save-draft.js';

/** What people have begun to write. */
@Module({
  imports: [TypeOrmModule.forFeature([Draft])],
  controllers: [DraftsController],
  providers: [SaveDraft, DropDraft, DraftsReader],
})
export class DraftsModule {}
