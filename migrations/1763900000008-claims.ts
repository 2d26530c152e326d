import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was claimed, in which words, by whom and through whom, and where it stands in an article. */
export class Claims1763900000008 implements MigrationInterface {
  readonly name = 'Claims1763900000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table claims (
        id uuid constraint claims_pk primary key,
        external_key text constraint claims_external_key_unique unique,
        text text not null,
        language text not null,
        status text not null default 'open',
        topic text,
        claimed_at timestamptz,
        event_date date,
        search_text text not null,
        contradiction_keys text[] not null default '{}',
        keys_version integer not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint claims_text_given check (btrim(text) <> '' and length(text) <= 5000),
        constraint claims_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint claims_status_known check (status in ('draft', 'open', 'in_review', 'adjudication', 'reviewed', 'not_checkable', 'archived')),
        constraint claims_topic_given check (btrim(topic) <> '' and length(topic) <= 200)
      );
      create index claims_newest on claims (created_at desc, id desc);
      create index claims_search on claims using gin (search_text gin_trgm_ops);
      create index claims_contradiction_keys on claims using gin (contradiction_keys);

      create table claim_translations (
        claim_id uuid not null constraint claim_translations_claim_fk references claims (id),
        language text not null,
        text text not null,
        constraint claim_translations_pk primary key (claim_id, language),
        constraint claim_translations_text_given check (btrim(text) <> '' and length(text) <= 5000),
        constraint claim_translations_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
      );

      create table attributions (
        id uuid constraint attributions_pk primary key,
        claim_id uuid not null constraint attributions_claim_fk references claims (id),
        position integer not null,
        source_id uuid not null constraint attributions_source_fk references sources (id),
        role text not null,
        kind text not null,
        reporting_verb text,
        constraint attributions_role_known check (role in ('claimant', 'speaks_for', 'relayed_by', 'published_by')),
        constraint attributions_kind_known check (kind in ('direct_quote', 'paraphrase', 'unnamed', 'document')),
        constraint attributions_position_counts_from_zero check (position >= 0),
        constraint attributions_verb_given check (btrim(reporting_verb) <> '' and length(reporting_verb) <= 100),
        constraint attributions_one_per_position unique (claim_id, position),
        constraint attributions_source_once_per_role unique (claim_id, source_id, role)
      );
      create unique index attributions_one_claimant_per_claim on attributions (claim_id) where role = 'claimant';
      create index attributions_by_source on attributions (source_id);

      create function claim_is_attributed() returns trigger language plpgsql as $$
      declare
        checked uuid;
        links integer;
        last_position integer;
        first_role text;
      begin
        if tg_table_name = 'claims' then
          checked := new.id;
        else
          checked := coalesce(old.claim_id, new.claim_id);
        end if;
        if not exists (select from claims where id = checked) then
          return null;
        end if;
        select count(*), max(position), min(role) filter (where position = 0)
          into links, last_position, first_role from attributions where claim_id = checked;
        if links = 0 then
          raise exception 'claim % is attributed to nobody', checked
            using errcode = 'check_violation', constraint = 'claims_are_attributed';
        end if;
        if last_position <> links - 1 then
          raise exception 'the attribution chain of claim % has a gap', checked
            using errcode = 'check_violation', constraint = 'attributions_without_gap';
        end if;
        if first_role not in ('claimant', 'published_by') then
          raise exception 'the attribution chain of claim % starts with %', checked, first_role
            using errcode = 'check_violation', constraint = 'attributions_start_with_who_says_it';
        end if;
        return null;
      end
      $$;
      create constraint trigger claims_are_attributed after insert on claims
        deferrable initially deferred for each row execute function claim_is_attributed();
      create constraint trigger attributions_stay_a_chain after insert or update or delete on attributions
        deferrable initially deferred for each row execute function claim_is_attributed();

      create table appearances (
        id uuid constraint appearances_pk primary key,
        claim_id uuid not null constraint appearances_claim_fk references claims (id),
        snapshot_id uuid not null constraint appearances_snapshot_fk references document_snapshots (id),
        exact text not null,
        prefix text not null,
        suffix text not null,
        start_at integer not null,
        end_at integer not null,
        anchor_status text not null default 'anchored',
        constraint appearances_exact_given check (exact <> ''),
        constraint appearances_span_fits_exact check (start_at >= 0 and end_at - start_at = length(exact)),
        constraint appearances_anchor_known check (anchor_status in ('anchored', 'moved', 'ambiguous', 'orphaned')),
        constraint appearances_once_per_place unique (claim_id, snapshot_id, start_at, end_at)
      );
      create index appearances_by_snapshot on appearances (snapshot_id);

      create function appearance_quotes_its_snapshot() returns trigger language plpgsql as $$
      declare
        body text;
      begin
        if new.anchor_status <> 'anchored' then
          return new;
        end if;
        select text into body from document_snapshots where id = new.snapshot_id;
        if substr(body, new.start_at + 1, new.end_at - new.start_at) is distinct from new.exact
           or right(substr(body, 1, new.start_at), length(new.prefix)) is distinct from new.prefix
           or substr(body, new.end_at + 1, length(new.suffix)) is distinct from new.suffix then
          raise exception 'the quotation is not what stands at %..% of snapshot %', new.start_at, new.end_at, new.snapshot_id
            using errcode = 'check_violation', constraint = 'appearances_quote_their_snapshot';
        end if;
        return new;
      end
      $$;
      create trigger appearances_quote_their_snapshot before insert or update on appearances
        for each row execute function appearance_quotes_its_snapshot();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table appearances;
      drop function appearance_quotes_its_snapshot();
      drop table attributions;
      drop table claim_translations;
      drop table claims;
      drop function claim_is_attributed();
    `);
  }
}
