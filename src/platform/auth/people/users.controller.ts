import { Body, Controller, Delete, Get, HttpCode, Param, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Fails } from '../../http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../../http/general.errors.js';
import { RecordId } from '../../http/record-id.js';
import type { Actor } from '../actor.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { Requires } from '../requires.decorator.js';
import { removeTotp } from '../totp/remove-totp.js';
import { User } from '../user.entity.js';
import { LastAdministrator } from './account.errors.js';
import { ChangeUser } from './change-user.js';
import { listUsers } from './list-users.js';
import { ChangedUserDto, userDto, UserDto, UserListDto } from './users.dto.js';

@Controller('api/v1/users')
@Requires('accounts.manage')
export class UsersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changeUser: ChangeUser,
  ) {}

  /** Everybody who has an account, programs too. */
  @Get()
  async list(): Promise<UserListDto> {
    return { items: (await listUsers(this.dataSource.manager)).map(userDto) };
  }

  /** Change a user's name or role, shut them out or let them in again. */
  @Patch(':id')
  @Fails(InputInvalid, RecordNotFound, IdInvalid, LastAdministrator)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: ChangedUserDto,
  ): Promise<UserDto> {
    await this.changeUser.execute(actor, id, body);
    const [user] = await listUsers(this.dataSource.manager, id);
    if (!user) throw new RecordNotFound('user', id);
    return userDto(user);
  }

  /** Switch off the second step of a person who has lost their authenticator and recovery codes. */
  @Delete(':id/totp')
  @HttpCode(204)
  @Fails(RecordNotFound, IdInvalid)
  async forgetTotp(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if (!(await manager.existsBy(User, { id }))) throw new RecordNotFound('user', id);
      await removeTotp(manager, id, actor);
    });
  }
}
