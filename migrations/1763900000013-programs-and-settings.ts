import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every API key belongs to somebody: the person who made it, or, for a key made at the command line, a program that has
 * an account of its own. So whoever reviews or takes a claim is one row of `users`, and nobody counts twice by using
 * two keys. Settings are what a desk decides for itself.
 */
export class ProgramsAndSettings1763900000013 implements MigrationInterface {
  readonly name = 'ProgramsAndSettings1763900000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table users
        add column kind text not null default 'person',
        alter column email drop not null,
        alter column password_hash drop not null,
        add constraint users_kind_known check (kind in ('person', 'program')),
        add constraint users_people_have_an_address check ((kind = 'person') = (email is not null)),
        add constraint users_programs_have_no_password check (kind = 'person' or password_hash is null);

      insert into users (id, kind, name, role, created_at, disabled_at)
        select id, 'program', name, role, created_at, revoked_at from api_keys where created_by is null;
      alter table api_keys rename column created_by to owner_id;
      alter table api_keys rename constraint api_keys_creator_fk to api_keys_owner_fk;
      alter index api_keys_by_creator rename to api_keys_by_owner;
      update api_keys set owner_id = id where owner_id is null;
      alter table api_keys alter column owner_id set not null;

      create table settings (
        id uuid constraint settings_pk primary key,
        key text not null,
        value jsonb not null,
        revision integer not null default 1,
        changed_at timestamptz not null default now(),
        changed_by text not null,
        constraint settings_key_unique unique (key),
        constraint settings_key_is_dotted check (key ~ '^[a-z_]+\\.[a-z_]+$')
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table settings;
      alter table api_keys alter column owner_id drop not null;
      update api_keys set owner_id = null where owner_id in (select id from users where kind = 'program');
      alter index api_keys_by_owner rename to api_keys_by_creator;
      alter table api_keys rename constraint api_keys_owner_fk to api_keys_creator_fk;
      alter table api_keys rename column owner_id to created_by;
      delete from users where kind = 'program';
      update users set password_hash = '' where password_hash is null;
      alter table users
        drop constraint users_programs_have_no_password,
        drop constraint users_people_have_an_address,
        drop constraint users_kind_known,
        alter column password_hash set not null,
        alter column email set not null,
        drop column kind;
    `);
  }
}
