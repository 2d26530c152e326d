import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AskForReply } from './ask-for-reply.js';
import { RecordReply } from './record-reply.js';
import { RepliesController } from './replies.controller.js';
import { RepliesReader } from './replies.reader.js';
import { ReplyRequest } from './reply-request.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReplyRequest])],
  controllers: [RepliesController],
  providers: [RepliesReader, AskForReply, RecordReply],
})
export class RepliesModule {}
