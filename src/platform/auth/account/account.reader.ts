import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccountDto } from './account.dto.js';

interface Row {
  has_password: boolean;
  totp_since: Date | null;
  recovery_codes_left: number;
}

/** Reads what a person is to know of their own account. */
@Injectable()
export class AccountReader {
  constructor(private readonly dataSource: DataSource) {}

  async get(userId: string): Promise<AccountDto> {
    const [row] = await this.dataSource.query<[Row]>(
      `select password_hash is not null as has_password,
         (select confirmed_at from totp_secrets where user_id = users.id) as totp_since,
         (select count(*)::integer from recovery_codes
          where user_id = users.id and used_at is null) as recovery_codes_left
       from users where id = $1`,
      [userId],
    );
    return {
      hasPassword: row.has_password,
      totpSince: row.totp_since?.toISOString() ?? null,
      recoveryCodesLeft: row.recovery_codes_left,
    };
  }
}
