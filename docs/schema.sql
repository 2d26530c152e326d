-- What the migrations make. Written by `npm run schema:dump`; compared by `npm test`.

create extension pg_trgm;

create sequence migrations_id_seq as integer;

CREATE OR REPLACE FUNCTION announce_job()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform pg_notify('isnad_jobs', '');
        return null;
      end
      $function$;

CREATE OR REPLACE FUNCTION appearance_quotes_its_snapshot()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      $function$;

CREATE OR REPLACE FUNCTION claim_is_attributed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      $function$;

CREATE OR REPLACE FUNCTION claim_text_is_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.text, new.event_date) is distinct from (old.text, old.event_date) and exists (
          select from contradictions where (claim_a_id = old.id or claim_b_id = old.id) and status = 'confirmed') then
          raise exception 'claim % stands in a confirmed contradiction', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_decided_words';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION claim_text_is_judged()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.text is distinct from old.text and exists (select from verdicts where claim_id = old.id) then
          raise exception 'claim % has a verdict on its present words', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_judged_words';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% on % is refused: its rows are never changed or deleted; add a new one that supersedes', tg_op, tg_table_name
          using errcode = 'restrict_violation', constraint = tg_name;
      end
      $function$;

CREATE OR REPLACE FUNCTION source_has_a_name()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        checked uuid := coalesce(new.id, old.id);
      begin
        if tg_table_name = 'source_names' then
          checked := old.source_id;
        end if;
        if exists (select from sources where id = checked)
           and not exists (select from source_names where source_id = checked and use = 'name') then
          raise exception 'source % has no name', checked
            using errcode = 'check_violation', constraint = 'sources_have_a_name';
        end if;
        return null;
      end
      $function$;

create table api_keys (
  id uuid not null,
  name text not null,
  role text not null,
  secret_hash bytea not null,
  created_by uuid,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint api_keys_creator_fk FOREIGN KEY (created_by) REFERENCES users(id),
  constraint api_keys_name_given CHECK ((btrim(name) <> ''::text)),
  constraint api_keys_pk PRIMARY KEY (id),
  constraint api_keys_role_known CHECK ((role = ANY (ARRAY['reader'::text, 'fact_checker'::text, 'editor'::text, 'admin'::text]))),
  constraint api_keys_secret_is_sha256 CHECK ((octet_length(secret_hash) = 32)),
  constraint api_keys_secret_unique UNIQUE (secret_hash)
);

CREATE INDEX api_keys_by_creator ON api_keys USING btree (created_by);

create table appearances (
  id uuid not null,
  claim_id uuid not null,
  snapshot_id uuid not null,
  exact text not null,
  prefix text not null,
  suffix text not null,
  start_at integer not null,
  end_at integer not null,
  anchor_status text default 'anchored'::text not null,
  constraint appearances_anchor_known CHECK ((anchor_status = ANY (ARRAY['anchored'::text, 'moved'::text, 'ambiguous'::text, 'orphaned'::text]))),
  constraint appearances_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint appearances_exact_given CHECK ((exact <> ''::text)),
  constraint appearances_once_per_place UNIQUE (claim_id, snapshot_id, start_at, end_at),
  constraint appearances_pk PRIMARY KEY (id),
  constraint appearances_snapshot_fk FOREIGN KEY (snapshot_id) REFERENCES document_snapshots(id),
  constraint appearances_span_fits_exact CHECK (((start_at >= 0) AND ((end_at - start_at) = length(exact))))
);

CREATE INDEX appearances_by_snapshot ON appearances USING btree (snapshot_id);

CREATE TRIGGER appearances_quote_their_snapshot BEFORE INSERT OR UPDATE ON appearances FOR EACH ROW EXECUTE FUNCTION appearance_quotes_its_snapshot();

create table attributions (
  id uuid not null,
  claim_id uuid not null,
  "position" integer not null,
  source_id uuid not null,
  role text not null,
  kind text not null,
  reporting_verb text,
  constraint attributions_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint attributions_kind_known CHECK ((kind = ANY (ARRAY['direct_quote'::text, 'paraphrase'::text, 'unnamed'::text, 'document'::text]))),
  constraint attributions_one_per_position UNIQUE (claim_id, "position"),
  constraint attributions_pk PRIMARY KEY (id),
  constraint attributions_position_counts_from_zero CHECK (("position" >= 0)),
  constraint attributions_role_known CHECK ((role = ANY (ARRAY['claimant'::text, 'speaks_for'::text, 'relayed_by'::text, 'published_by'::text]))),
  constraint attributions_source_fk FOREIGN KEY (source_id) REFERENCES sources(id),
  constraint attributions_source_once_per_role UNIQUE (claim_id, source_id, role),
  constraint attributions_verb_given CHECK (((btrim(reporting_verb) <> ''::text) AND (length(reporting_verb) <= 100)))
);

CREATE INDEX attributions_by_source ON attributions USING btree (source_id);

CREATE UNIQUE INDEX attributions_one_claimant_per_claim ON attributions USING btree (claim_id) WHERE (role = 'claimant'::text);

CREATE CONSTRAINT TRIGGER attributions_stay_a_chain AFTER INSERT OR DELETE OR UPDATE ON attributions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claim_is_attributed();

create table audit_events (
  seq bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  entity_type text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  constraint audit_events_actor_identified CHECK (((actor_kind = 'system'::text) = (actor_id IS NULL))),
  constraint audit_events_actor_known CHECK ((actor_kind = ANY (ARRAY['user'::text, 'api_key'::text, 'system'::text]))),
  constraint audit_events_pk PRIMARY KEY (seq)
);

CREATE INDEX audit_events_by_entity ON audit_events USING btree (entity_type, entity_id, seq);

CREATE TRIGGER audit_events_append_only BEFORE DELETE OR UPDATE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table claim_translations (
  claim_id uuid not null,
  language text not null,
  text text not null,
  constraint claim_translations_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_translations_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint claim_translations_pk PRIMARY KEY (claim_id, language),
  constraint claim_translations_text_given CHECK (((btrim(text) <> ''::text) AND (length(text) <= 5000)))
);

create table claims (
  id uuid not null,
  external_key text,
  text text not null,
  language text not null,
  status text default 'open'::text not null,
  topic text,
  claimed_at timestamp with time zone,
  event_date date,
  search_text text not null,
  contradiction_keys text[] default '{}'::text[] not null,
  keys_version integer not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint claims_external_key_unique UNIQUE (external_key),
  constraint claims_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint claims_pk PRIMARY KEY (id),
  constraint claims_status_known CHECK ((status = ANY (ARRAY['draft'::text, 'open'::text, 'in_review'::text, 'adjudication'::text, 'reviewed'::text, 'not_checkable'::text, 'archived'::text]))),
  constraint claims_text_given CHECK (((btrim(text) <> ''::text) AND (length(text) <= 5000))),
  constraint claims_topic_given CHECK (((btrim(topic) <> ''::text) AND (length(topic) <= 200)))
);

CREATE INDEX claims_contradiction_keys ON claims USING gin (contradiction_keys);

CREATE INDEX claims_newest ON claims USING btree (created_at DESC, id DESC);

CREATE INDEX claims_search ON claims USING gin (search_text gin_trgm_ops);

CREATE CONSTRAINT TRIGGER claims_are_attributed AFTER INSERT ON claims DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claim_is_attributed();

CREATE TRIGGER claims_keep_their_decided_words BEFORE UPDATE OF text, event_date ON claims FOR EACH ROW EXECUTE FUNCTION claim_text_is_decided();

CREATE TRIGGER claims_keep_their_judged_words BEFORE UPDATE OF text ON claims FOR EACH ROW EXECUTE FUNCTION claim_text_is_judged();

create table contradictions (
  id uuid not null,
  claim_a_id uuid not null,
  claim_b_id uuid not null,
  status text default 'suggested'::text not null,
  resolution text default 'open'::text not null,
  basis text not null,
  score double precision,
  explanation_en text not null,
  explanation_ar text not null,
  note text,
  note_language text,
  suggested_by text not null,
  suggested_at timestamp with time zone default now() not null,
  decided_by text,
  decided_at timestamp with time zone,
  decision_reason text,
  constraint contradictions_claim_a_fk FOREIGN KEY (claim_a_id) REFERENCES claims(id),
  constraint contradictions_claim_b_fk FOREIGN KEY (claim_b_id) REFERENCES claims(id),
  constraint contradictions_decision_is_signed CHECK ((((status = 'suggested'::text) AND (decided_by IS NULL) AND (decided_at IS NULL)) OR ((status <> 'suggested'::text) AND (decided_by IS NOT NULL) AND (decided_at IS NOT NULL)))),
  constraint contradictions_note_has_language CHECK (((note IS NULL) = (note_language IS NULL))),
  constraint contradictions_only_confirmed_are_resolved CHECK (((resolution = 'open'::text) OR (status = 'confirmed'::text))),
  constraint contradictions_pair_once UNIQUE (claim_a_id, claim_b_id),
  constraint contradictions_pair_ordered CHECK ((claim_a_id < claim_b_id)),
  constraint contradictions_pk PRIMARY KEY (id),
  constraint contradictions_resolution_known CHECK ((resolution = ANY (ARRAY['open'::text, 'one_side_supported'::text, 'both_unsupported'::text, 'different_scope'::text]))),
  constraint contradictions_score_is_share CHECK (((score >= (0)::double precision) AND (score <= (1)::double precision))),
  constraint contradictions_status_known CHECK ((status = ANY (ARRAY['suggested'::text, 'confirmed'::text, 'rejected'::text]))),
  constraint contradictions_suggester_known CHECK ((suggested_by = ANY (ARRAY['engine'::text, 'person'::text])))
);

CREATE INDEX contradictions_by_claim_b ON contradictions USING btree (claim_b_id);

CREATE INDEX contradictions_by_status ON contradictions USING btree (status, suggested_at, id);

CREATE INDEX contradictions_oldest ON contradictions USING btree (suggested_at, id);

create table document_snapshots (
  id uuid not null,
  document_id uuid not null,
  sha256 bytea not null,
  text text not null,
  captured_at timestamp with time zone default now() not null,
  constraint document_snapshots_document_fk FOREIGN KEY (document_id) REFERENCES documents(id),
  constraint document_snapshots_hash_is_of_text CHECK ((sha256 = sha256(convert_to(text, 'UTF8'::name)))),
  constraint document_snapshots_pk PRIMARY KEY (id),
  constraint document_snapshots_same_text_once UNIQUE (document_id, sha256),
  constraint document_snapshots_text_given CHECK (((length(text) >= 1) AND (length(text) <= 1000000)))
);

CREATE TRIGGER document_snapshots_append_only BEFORE DELETE OR UPDATE ON document_snapshots FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER document_snapshots_no_truncate BEFORE TRUNCATE ON document_snapshots FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table documents (
  id uuid not null,
  external_key text,
  title text not null,
  language text not null,
  url text,
  publisher_id uuid,
  published_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  constraint documents_external_key_unique UNIQUE (external_key),
  constraint documents_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint documents_pk PRIMARY KEY (id),
  constraint documents_publisher_fk FOREIGN KEY (publisher_id) REFERENCES sources(id),
  constraint documents_title_given CHECK (((btrim(title) <> ''::text) AND (length(title) <= 1000))),
  constraint documents_url_is_web CHECK ((url ~ '^https?://'::text))
);

CREATE INDEX documents_by_publisher ON documents USING btree (publisher_id);

create table evidence (
  id uuid not null,
  title text not null,
  url text,
  tier text not null,
  secondary_reason text,
  language text not null,
  publisher_id uuid,
  published_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  constraint evidence_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint evidence_pk PRIMARY KEY (id),
  constraint evidence_publisher_fk FOREIGN KEY (publisher_id) REFERENCES sources(id),
  constraint evidence_reason_only_for_secondary CHECK (((secondary_reason IS NULL) OR (tier = 'secondary'::text))),
  constraint evidence_tier_known CHECK ((tier = ANY (ARRAY['primary'::text, 'secondary'::text]))),
  constraint evidence_title_given CHECK (((btrim(title) <> ''::text) AND (length(title) <= 1000))),
  constraint evidence_url_is_web CHECK ((url ~ '^https?://'::text))
);

CREATE INDEX evidence_by_publisher ON evidence USING btree (publisher_id);

create table evidence_links (
  id uuid not null,
  claim_id uuid not null,
  evidence_id uuid not null,
  stance text not null,
  quote text,
  locator text,
  note text,
  added_by text not null,
  added_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone,
  removed_by text,
  constraint evidence_links_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint evidence_links_evidence_fk FOREIGN KEY (evidence_id) REFERENCES evidence(id),
  constraint evidence_links_pk PRIMARY KEY (id),
  constraint evidence_links_removal_is_signed CHECK (((removed_at IS NULL) = (removed_by IS NULL))),
  constraint evidence_links_stance_known CHECK ((stance = ANY (ARRAY['supports'::text, 'refutes'::text, 'contextual'::text])))
);

CREATE INDEX evidence_links_by_evidence ON evidence_links USING btree (evidence_id);

CREATE UNIQUE INDEX evidence_links_one_stance_per_claim ON evidence_links USING btree (claim_id, evidence_id) WHERE (removed_at IS NULL);

create table idempotency_keys (
  actor_id uuid not null,
  key text not null,
  request_hash bytea not null,
  state text default 'running'::text not null,
  status integer,
  body json,
  created_at timestamp with time zone default now() not null,
  constraint idempotency_keys_done_has_status CHECK (((state = 'done'::text) = (status IS NOT NULL))),
  constraint idempotency_keys_key_short CHECK (((length(key) >= 1) AND (length(key) <= 255))),
  constraint idempotency_keys_pk PRIMARY KEY (actor_id, key),
  constraint idempotency_keys_state_known CHECK ((state = ANY (ARRAY['running'::text, 'done'::text])))
);

CREATE INDEX idempotency_keys_by_age ON idempotency_keys USING btree (created_at);

create table jobs (
  id uuid not null,
  kind text not null,
  subject uuid not null,
  run_at timestamp with time zone default now() not null,
  state text default 'queued'::text not null,
  attempts integer default 0 not null,
  max_attempts integer default 5 not null,
  last_error text,
  result jsonb,
  created_at timestamp with time zone default now() not null,
  sent_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint jobs_attempts_counted CHECK (((attempts >= 0) AND (max_attempts >= 1))),
  constraint jobs_failed_says_why CHECK (((state <> 'failed'::text) OR (last_error IS NOT NULL))),
  constraint jobs_finished_has_time CHECK (((state = ANY (ARRAY['done'::text, 'failed'::text])) = (finished_at IS NOT NULL))),
  constraint jobs_pk PRIMARY KEY (id),
  constraint jobs_sent_has_time CHECK (((state <> 'sent'::text) OR (sent_at IS NOT NULL))),
  constraint jobs_state_known CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'done'::text, 'failed'::text])))
);

CREATE INDEX jobs_by_subject ON jobs USING btree (subject);

CREATE INDEX jobs_due ON jobs USING btree (run_at) WHERE (state = 'queued'::text);

CREATE INDEX jobs_given_up ON jobs USING btree (finished_at) WHERE (state = 'failed'::text);

CREATE INDEX jobs_in_flight ON jobs USING btree (sent_at) WHERE (state = 'sent'::text);

CREATE TRIGGER jobs_announced AFTER INSERT ON jobs FOR EACH STATEMENT EXECUTE FUNCTION announce_job();

create table migrations (
  id integer default nextval('migrations_id_seq'::regclass) not null,
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id)
);

create table rating_scales (
  id uuid not null,
  key text not null,
  version integer not null,
  worst integer not null,
  best integer not null,
  created_at timestamp with time zone default now() not null,
  constraint rating_scales_one_per_version UNIQUE (key, version),
  constraint rating_scales_ordered CHECK ((worst < best)),
  constraint rating_scales_pk PRIMARY KEY (id),
  constraint rating_scales_version_counts CHECK ((version >= 1))
);

CREATE TRIGGER rating_scales_append_only BEFORE DELETE OR UPDATE ON rating_scales FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table ratings (
  id uuid not null,
  scale_id uuid not null,
  "position" integer not null,
  key text not null,
  value integer,
  normalised text not null,
  label_en text not null,
  label_ar text not null,
  constraint ratings_normalised_known CHECK ((normalised = ANY (ARRAY['true'::text, 'false'::text, 'mixed'::text, 'unverifiable'::text]))),
  constraint ratings_one_per_key UNIQUE (scale_id, key),
  constraint ratings_one_per_position UNIQUE (scale_id, "position"),
  constraint ratings_pk PRIMARY KEY (id),
  constraint ratings_scale_fk FOREIGN KEY (scale_id) REFERENCES rating_scales(id),
  constraint ratings_without_value_are_unverifiable CHECK (((value IS NOT NULL) OR (normalised = 'unverifiable'::text)))
);

CREATE TRIGGER ratings_append_only BEFORE DELETE OR UPDATE ON ratings FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table rechecks (
  id uuid not null,
  claim_id uuid not null,
  job_id uuid not null,
  trigger text not null,
  reason text,
  requested_by text not null,
  requested_at timestamp with time zone default now() not null,
  finished_at timestamp with time zone,
  outcome text,
  findings jsonb default '[]'::jsonb not null,
  constraint rechecks_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint rechecks_findings_are_a_list CHECK ((jsonb_typeof(findings) = 'array'::text)),
  constraint rechecks_job_fk FOREIGN KEY (job_id) REFERENCES jobs(id),
  constraint rechecks_one_per_job UNIQUE (job_id),
  constraint rechecks_outcome_has_time CHECK (((outcome IS NULL) = (finished_at IS NULL))),
  constraint rechecks_outcome_known CHECK ((outcome = ANY (ARRAY['unchanged'::text, 'needs_review'::text]))),
  constraint rechecks_pk PRIMARY KEY (id),
  constraint rechecks_trigger_known CHECK ((trigger = ANY (ARRAY['manual'::text, 'review_date'::text])))
);

CREATE INDEX rechecks_by_claim ON rechecks USING btree (claim_id, requested_at DESC);

CREATE INDEX rechecks_newest ON rechecks USING btree (requested_at DESC, id DESC);

create table sessions (
  id uuid not null,
  user_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint sessions_expire_later CHECK ((expires_at > created_at)),
  constraint sessions_pk PRIMARY KEY (id),
  constraint sessions_token_is_sha256 CHECK ((octet_length(token_hash) = 32)),
  constraint sessions_token_unique UNIQUE (token_hash),
  constraint sessions_user_fk FOREIGN KEY (user_id) REFERENCES users(id)
);

CREATE INDEX sessions_by_user ON sessions USING btree (user_id);

create table source_names (
  id uuid not null,
  source_id uuid not null,
  use text not null,
  language text,
  name text not null,
  search_text text not null,
  constraint source_names_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint source_names_name_given CHECK (((btrim(name) <> ''::text) AND (length(name) <= 500))),
  constraint source_names_name_has_language CHECK (((use = 'alias'::text) OR (language IS NOT NULL))),
  constraint source_names_pk PRIMARY KEY (id),
  constraint source_names_source_fk FOREIGN KEY (source_id) REFERENCES sources(id),
  constraint source_names_spelling_unique UNIQUE (source_id, use, name),
  constraint source_names_use_known CHECK ((use = ANY (ARRAY['name'::text, 'alias'::text])))
);

CREATE UNIQUE INDEX source_names_one_name_per_language ON source_names USING btree (source_id, language) WHERE (use = 'name'::text);

CREATE INDEX source_names_search ON source_names USING gin (search_text gin_trgm_ops);

CREATE CONSTRAINT TRIGGER source_names_keep_a_name AFTER DELETE OR UPDATE ON source_names DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION source_has_a_name();

create table sources (
  id uuid not null,
  external_key text,
  kind text not null,
  same_as text[] default '{}'::text[] not null,
  note text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint sources_external_key_unique UNIQUE (external_key),
  constraint sources_kind_known CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text, 'armed_force'::text, 'government_body'::text, 'state_media'::text, 'news_agency'::text, 'media_outlet'::text, 'anonymous'::text]))),
  constraint sources_pk PRIMARY KEY (id)
);

CREATE CONSTRAINT TRIGGER sources_have_a_name AFTER INSERT ON sources DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION source_has_a_name();

create table users (
  id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  password_hash text not null,
  created_at timestamp with time zone default now() not null,
  disabled_at timestamp with time zone,
  constraint users_email_lower_case CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
  constraint users_email_unique UNIQUE (email),
  constraint users_name_given CHECK ((btrim(name) <> ''::text)),
  constraint users_pk PRIMARY KEY (id),
  constraint users_role_known CHECK ((role = ANY (ARRAY['reader'::text, 'fact_checker'::text, 'editor'::text, 'admin'::text])))
);

create table verdicts (
  id uuid not null,
  claim_id uuid not null,
  version integer not null,
  supersedes_version integer,
  rating_id uuid not null,
  language text not null,
  summary text not null,
  method text,
  limitations text,
  as_of timestamp with time zone not null,
  review_by date,
  published_at timestamp with time zone default now() not null,
  published_by text not null,
  constraint verdicts_as_of_not_later CHECK ((as_of <= published_at)),
  constraint verdicts_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint verdicts_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint verdicts_pk PRIMARY KEY (id),
  constraint verdicts_rating_fk FOREIGN KEY (rating_id) REFERENCES ratings(id),
  constraint verdicts_summary_given CHECK (((btrim(summary) <> ''::text) AND (length(summary) <= 5000))),
  constraint verdicts_supersede_the_one_before CHECK (((version >= 1) AND (NOT (supersedes_version IS DISTINCT FROM NULLIF((version - 1), 0))))),
  constraint verdicts_superseded_fk FOREIGN KEY (claim_id, supersedes_version) REFERENCES verdicts(claim_id, version),
  constraint verdicts_superseded_once UNIQUE (claim_id, supersedes_version),
  constraint verdicts_version_unique UNIQUE (claim_id, version)
);

CREATE INDEX verdicts_by_rating ON verdicts USING btree (rating_id);

CREATE INDEX verdicts_newest ON verdicts USING btree (published_at, id);

CREATE TRIGGER verdicts_append_only BEFORE DELETE OR UPDATE ON verdicts FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER verdicts_no_truncate BEFORE TRUNCATE ON verdicts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
