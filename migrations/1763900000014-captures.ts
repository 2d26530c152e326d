import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldForSearch } from '../src/language/text/normalise.js';

/**
 * What evidence is made of: files and captures by the hash of their bytes, who may see it, and which evidence it only
 * passes on. A finished capture is what was seen at that time, and never changes.
 */
export class Captures1763900000014 implements MigrationInterface {
  readonly name = 'Captures1763900000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table blobs (
        sha256 bytea constraint blobs_pk primary key,
        size bigint not null,
        media_type text not null,
        stored_at timestamptz not null default now(),
        constraint blobs_key_is_sha256 check (octet_length(sha256) = 32),
        constraint blobs_size_counts check (size >= 0)
      );
      create trigger blobs_append_only before update or delete on blobs for each row execute function refuse_change();
      create trigger blobs_no_truncate before truncate on blobs for each statement execute function refuse_change();

      alter table evidence
        add column file_sha256 bytea constraint evidence_file_fk references blobs (sha256),
        add column file_name text,
        add column access_level text not null default 'public',
        add column access_reason text,
        add column derived_from_id uuid constraint evidence_derived_from_fk references evidence (id),
        add column revision integer not null default 1,
        add constraint evidence_file_has_name check ((file_sha256 is null) = (file_name is null)),
        add constraint evidence_access_known check (access_level in ('public', 'reviewers_only')),
        add constraint evidence_withheld_with_reason
          check ((access_level = 'reviewers_only') = (access_reason is not null and btrim(access_reason) <> '')),
        add constraint evidence_not_derived_from_itself check (derived_from_id <> id);
      create index evidence_by_origin on evidence (derived_from_id);
      create index evidence_newest on evidence (created_at desc, id desc);

      create function evidence_derivation_ends() returns trigger language plpgsql as $$
      begin
        -- One derivation at a time, or two could close a circle that neither sees.
        perform pg_advisory_xact_lock(hashtext('evidence derivation'));
        if exists (
          with recursive origins as (
            select e.id, e.derived_from_id from evidence e where e.id = new.derived_from_id
            union
            select e.id, e.derived_from_id from evidence e join origins o on e.id = o.derived_from_id)
          select from origins where id = new.id) then
          raise exception 'evidence % would derive from itself', new.id
            using errcode = 'check_violation', constraint = 'evidence_derivation_has_an_end';
        end if;
        return new;
      end
      $$;
      create trigger evidence_derivation_has_an_end before insert or update of derived_from_id on evidence
        for each row when (new.derived_from_id is not null) execute function evidence_derivation_ends();

      create table captures (
        id uuid constraint captures_pk primary key,
        evidence_id uuid not null constraint captures_evidence_fk references evidence (id),
        requested_url text not null,
        requested_by text not null,
        requested_at timestamptz not null default now(),
        finished_at timestamptz,
        outcome text,
        reason text,
        error text,
        final_url text,
        canonical_url text,
        redirects jsonb not null default '[]',
        http_status integer,
        headers jsonb,
        media_type text,
        title text,
        language text,
        text text,
        body_sha256 bytea constraint captures_body_fk references blobs (sha256),
        warc_sha256 bytea constraint captures_warc_fk references blobs (sha256),
        constraint captures_outcome_known check (outcome in ('ok', 'changed', 'unreachable', 'blocked', 'gone')),
        constraint captures_outcome_has_time check ((outcome is null) = (finished_at is null)),
        constraint captures_seen_has_bytes check (outcome is null or (outcome in ('ok', 'changed')) = (body_sha256 is not null)),
        constraint captures_unseen_says_why check (outcome is null or outcome in ('ok', 'changed') or error is not null),
        constraint captures_reason_known check (reason in (
          'fetching_off', 'url_invalid', 'scheme_refused', 'credentials_refused', 'port_refused', 'address_refused',
          'name_unknown', 'lookup_failed', 'no_connection', 'tls_failed', 'timed_out', 'cut_off', 'answer_broken',
          'headers_too_large', 'body_too_large', 'too_many_redirects', 'http_status', 'not_finished')),
        constraint captures_reason_of_unseen check (reason is null or outcome in ('unreachable', 'blocked', 'gone')),
        constraint captures_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint captures_redirects_are_a_list check (jsonb_typeof(redirects) = 'array'),
        constraint captures_of_evidence_unique unique (id, evidence_id)
      );
      create index captures_by_evidence on captures (evidence_id, requested_at desc);
      create index captures_unfinished on captures (requested_at) where outcome is null;
      create trigger captures_stay_as_seen before update on captures
        for each row when (old.outcome is not null) execute function refuse_change();
      create trigger captures_never_deleted before delete on captures for each row execute function refuse_change();
      create trigger captures_no_truncate before truncate on captures for each statement execute function refuse_change();

      alter table evidence_links
        add column quote_prefix text,
        add column quote_suffix text,
        add column quote_start integer,
        add column quote_end integer,
        add column capture_id uuid,
        add column anchor_status text,
        add column revision integer not null default 1,
        add constraint evidence_links_anchor_known check (anchor_status in ('anchored', 'moved', 'ambiguous', 'orphaned')),
        add constraint evidence_links_anchored_somewhere check (
          (anchor_status is null) or (capture_id is not null and quote is not null)),
        add constraint evidence_links_span_fits_quote check (
          coalesce(anchor_status, 'none') not in ('anchored', 'moved')
          or coalesce(quote_start >= 0 and quote_end - quote_start = length(quote), false)),
        add constraint evidence_links_capture_fk
          foreign key (capture_id, evidence_id) references captures (id, evidence_id);
      create index evidence_links_by_capture on evidence_links (capture_id);
      create index evidence_links_by_claim on evidence_links (claim_id);

      create function quote_stands_in_its_capture() returns trigger language plpgsql as $$
      declare
        body text;
      begin
        select text into body from captures where id = new.capture_id;
        if substr(body, new.quote_start + 1, new.quote_end - new.quote_start) is distinct from new.quote
           or right(substr(body, 1, new.quote_start), length(new.quote_prefix)) is distinct from new.quote_prefix
           or substr(body, new.quote_end + 1, length(new.quote_suffix)) is distinct from new.quote_suffix then
          raise exception 'the quotation is not what stands at %..% of capture %', new.quote_start, new.quote_end, new.capture_id
            using errcode = 'check_violation', constraint = 'evidence_links_quote_their_capture';
        end if;
        return new;
      end
      $$;
      create trigger evidence_links_quote_their_capture before insert or update on evidence_links
        for each row when (new.anchor_status in ('anchored', 'moved')) execute function quote_stands_in_its_capture();
    `);
    await addSearchText(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger evidence_links_quote_their_capture on evidence_links;
      drop function quote_stands_in_its_capture();
      drop index evidence_links_by_claim;
      alter table evidence_links
        drop constraint evidence_links_span_fits_quote,
        drop constraint evidence_links_anchored_somewhere,
        drop constraint evidence_links_anchor_known,
        drop column revision,
        drop column anchor_status,
        drop column capture_id,
        drop column quote_end,
        drop column quote_start,
        drop column quote_suffix,
        drop column quote_prefix;
      drop table captures;
      drop trigger evidence_derivation_has_an_end on evidence;
      drop function evidence_derivation_ends();
      drop index evidence_by_origin;
      drop index evidence_newest;
      alter table evidence
        drop column search_text,
        drop constraint evidence_not_derived_from_itself,
        drop constraint evidence_withheld_with_reason,
        drop constraint evidence_access_known,
        drop constraint evidence_file_has_name,
        drop column revision,
        drop column derived_from_id,
        drop column access_reason,
        drop column access_level,
        drop column file_name,
        drop column file_sha256;
      drop table blobs;
    `);
  }
}

/** What was stored before is found as well. */
async function addSearchText(runner: QueryRunner): Promise<void> {
  await runner.query('alter table evidence add column search_text text');
  const stored = (await runner.query('select id, title, url from evidence')) as {
    id: string;
    title: string;
    url: string | null;
  }[];
  for (const { id, title, url } of stored) {
    await runner.query('update evidence set search_text = $2 where id = $1', [
      id,
      foldForSearch(`${title} ${url ?? ''}`),
    ]);
  }
  await runner.query(`
    alter table evidence alter column search_text set not null;
    create index evidence_search on evidence using gin (search_text gin_trgm_ops);
  `);
}
