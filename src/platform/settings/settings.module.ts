import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeSetting } from './change-setting.js';
import { SettingRow } from './setting.entity.js';
import { SettingsController } from './settings.controller.js';
import { SettingsReader } from './settings.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([SettingRow])],
  controllers: [SettingsController],
  providers: [ChangeSetting, SettingsReader],
})
export class SettingsModule {}
