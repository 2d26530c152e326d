import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type Actor } from '../auth/actor.js';
import { CurrentActor } from '../auth/current-actor.decorator.js';
import { Requires } from '../auth/requires.decorator.js';
import { EditConflict } from '../http/check-revision.js';
import { ExpectedRevision } from '../http/expected-revision.decorator.js';
import { Fails } from '../http/fails.decorator.js';
import { InputInvalid, RecordNotFound } from '../http/general.errors.js';
import { ChangeSetting } from './change-setting.js';
import { NewSettingValueDto, SettingDto, SettingListDto } from './setting.dto.js';
import { SettingValueWrong } from './setting.errors.js';
import { SettingsReader } from './settings.reader.js';

const KEY = { name: 'key', description: 'Key of the setting, such as `reviews.quorum`.' };

@Controller('api/v1/settings')
export class SettingsController {
  constructor(
    private readonly reader: SettingsReader,
    private readonly changeSetting: ChangeSetting,
  ) {}

  /** What the desk decides for itself, all of it, whether it was decided or not. */
  @Get()
  @Requires('settings.read')
  async list(@CurrentActor() actor: Actor): Promise<SettingListDto> {
    return { items: await this.reader.list(actor) };
  }

  /** One thing that the desk decides for itself. */
  @Get(':key')
  @Requires('settings.read')
  @ApiParam(KEY)
  @Fails(RecordNotFound)
  show(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<SettingDto> {
    return this.reader.get(actor, key);
  }

  /** Decide a setting. It holds for what happens from now on. */
  @Put(':key')
  @Requires('settings.change')
  @ApiParam(KEY)
  @Fails(InputInvalid, SettingValueWrong, EditConflict, RecordNotFound)
  async change(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @Body() body: NewSettingValueDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<SettingDto> {
    await this.changeSetting.execute(actor, key, body.value, expected);
    return this.reader.get(actor, key);
  }
}
