import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { DecideMatch } from '../claims/matching/decide-match.js';
import { MatchContradicts, MatchWithItself } from '../claims/matching/match.errors.js';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { MatchesDto, MatchesQuery, NewMatchDecisionDto, TextToMatchDto } from './match.dto.js';
import { MatchesReader } from './matches.reader.js';

@Controller('api/v1/claims')
export class MatchesController {
  constructor(
    private readonly reader: MatchesReader,
    private readonly decideMatch: DecideMatch,
  ) {}

  /**
   * Whether a text is a claim that is known (`accepted`), and the claims that say most nearly what it says. Where nothing is
   * accepted, nothing is known of it, whatever is listed. A claim that contradicts it, as the engine sees it, is not accepted,
   * and says why (`contradicts`). Nothing is stored.
   */
  @Post('match')
  @Requires('claims.read')
  @HttpCode(200)
  @Fails(InputInvalid)
  match(@Body() body: TextToMatchDto): Promise<MatchesDto> {
    return this.reader.ofText(body.text, body.limit, body.language);
  }

  /**
   * The claims that say most nearly the same as this one. Those that contradict it are left out unless the contradiction was
   * rejected, or a person called both the same: then the list says both.
   */
  @Get(':id/matches')
  @Requires('claims.read')
  @Fails(InputInvalid, RecordNotFound, IdInvalid)
  list(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Query() query: MatchesQuery,
  ): Promise<MatchesDto> {
    return this.reader.ofClaim(actor, id, query.limit);
  }

  /**
   * Say whether two claims say the same. What is called different is no match of the other any more; both claims stay. Two
   * that contradict each other, as the desk or the engine holds, cannot be called the same.
   */
  @Put(':id/matches/:otherId')
  @Requires('claims.write')
  @Fails(InputInvalid, MatchWithItself, MatchContradicts, RecordNotFound, IdInvalid)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Param('otherId', RecordId) otherId: string,
    @Body() body: NewMatchDecisionDto,
  ): Promise<MatchesDto> {
    await this.decideMatch.execute(actor, id, otherId, body);
    return this.reader.ofClaim(actor, id);
  }
}
