-- What the migrations make. Written by `npm run schema:dump`; compared by `npm test`.

create extension pg_trgm;

create sequence draft_revisions as bigint;

create sequence migrations_id_seq as integer;

CREATE OR REPLACE FUNCTION adjudication_is_by_a_third()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (select unsealed_at from review_rounds where claim_id = new.claim_id and round = new.round) is null
           or (select count(distinct rating_id) from reviews where claim_id = new.claim_id and round = new.round) < 2 then
          raise exception 'round % of claim % has nothing to adjudicate', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'adjudications_only_of_differences';
        end if;
        if exists (select from reviews where claim_id = new.claim_id and round = new.round and reviewer_id = new.adjudicator_id) then
          raise exception 'user % reviewed claim %', new.adjudicator_id, new.claim_id
            using errcode = 'restrict_violation', constraint = 'adjudications_by_a_third';
        end if;
        if exists (select from reviews v join ratings given on given.id = v.rating_id
                     join ratings giving on giving.id = new.rating_id
                   where v.claim_id = new.claim_id and v.round = new.round and given.scale_id <> giving.scale_id) then
          raise exception 'round % of claim % is rated on another scale', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'adjudications_on_the_scale_of_the_reviews';
        end if;
        if has_interest(new.adjudicator_id, new.claim_id) then
          raise exception 'user % has an interest in claim %', new.adjudicator_id, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_without_interest';
        end if;
        return new;
      end
      $function$;

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

CREATE OR REPLACE FUNCTION are_texts_by_language(texts jsonb, longest integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select case when jsonb_typeof(texts) <> 'object' then false else not exists (
          select from jsonb_each(texts) t
          where t.key !~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' or jsonb_typeof(t.value) <> 'string'
            or btrim(t.value #>> '{}') = '' or length(t.value #>> '{}') > longest) end
      $function$;

CREATE OR REPLACE FUNCTION await_seal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into audit_unsealed select seq from added;
        return null;
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

CREATE OR REPLACE FUNCTION claim_is_matched_again()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.status = 'archived' then
          perform unpost_match_entries(array[new.id]);
        else
          perform post_match_entries(array[new.id]);
        end if;
        perform count_match_changes(200);
        return null;
      end
      $function$;

CREATE OR REPLACE FUNCTION claim_is_posted_again()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        delete from contradiction_postings p using unnest(old.contradiction_keys) given(key)
        where p.key = given.key and p.event_date = coalesce(old.event_date, 'infinity') and p.claim_id = old.id;
        if new.status <> 'archived' then
          insert into contradiction_postings (key, event_date, claim_id)
          select distinct given.key, coalesce(new.event_date, 'infinity'), new.id
          from unnest(new.contradiction_keys) given(key)
          on conflict do nothing;
        end if;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION claim_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if not (old.status, new.status) in (
          ('draft', 'open'), ('open', 'in_review'), ('in_review', 'open'), ('in_review', 'adjudication'),
          ('in_review', 'reviewed'), ('adjudication', 'reviewed'), ('reviewed', 'open'),
          ('draft', 'not_checkable'), ('open', 'not_checkable'), ('in_review', 'not_checkable'), ('not_checkable', 'open'),
          ('draft', 'archived'), ('open', 'archived'), ('reviewed', 'archived'), ('not_checkable', 'archived'),
          ('archived', 'draft'), ('archived', 'open'), ('archived', 'reviewed'), ('archived', 'not_checkable'))
          or (old.status = 'archived' and new.status <> old.archived_from) then
          raise exception 'claim % does not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'claims_status_moves';
        end if;
        -- Who takes a claim and gives it back does not send it to the end of the queue.
        if old.status = 'archived' or new.status = 'open' and old.status <> 'in_review' then
          new.waiting_since := clock_timestamp();
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION claim_takes_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        standing text;
      begin
        select status into standing from claims where id = new.claim_id for share;
        if standing not in ('open', 'in_review') then
          raise exception 'claim % is %, and takes no reviews', new.claim_id, standing
            using errcode = 'restrict_violation', constraint = tg_name;
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION claim_text_is_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        is_confirmed boolean;
      begin
        if (new.text, new.language, new.claimed_at, new.event_date)
           is not distinct from (old.text, old.language, old.claimed_at, old.event_date) then
          return new;
        end if;
        -- Who is deciding at this moment is waited for.
        select bool_or(status = 'confirmed') into is_confirmed from (
          select status from contradictions where claim_a_id = old.id or claim_b_id = old.id
          order by id for no key update) pairs;
        if is_confirmed then
          raise exception 'claim % stands in a confirmed contradiction', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_decided_words';
        end if;
        -- Who has read the old words decides on none of these any more.
        update contradictions set revision = revision + 1 where claim_a_id = old.id or claim_b_id = old.id;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION claim_text_is_judged()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        last_kind text;
      begin
        if (new.text, new.language, new.claimed_at, new.event_date)
           is not distinct from (old.text, old.language, old.claimed_at, old.event_date) then
          return new;
        end if;
        select kind into last_kind from verdicts where claim_id = old.id order by version desc limit 1;
        if last_kind is not null and (new.text, new.language) is distinct from (old.text, old.language) then
          raise exception 'claim % has a verdict on its present words', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_judged_words';
        end if;
        if last_kind <> 'retraction' then
          raise exception 'claim % has a verdict that stands, on its present dates', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_judged_dates';
        end if;
        if exists (select from review_rounds o
                   where o.claim_id = old.id and o.round = (select max(round) from review_rounds where claim_id = old.id)
                     and (o.unsealed_at is null or coalesce(old.archived_from, old.status) in ('adjudication', 'reviewed'))
                     and exists (select from reviews f where f.claim_id = o.claim_id and f.round = o.round)) then
          raise exception 'claim % is reviewed as it is', old.id
            using errcode = 'restrict_violation', constraint = 'claims_stay_as_reviewed';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION claims_are_posted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into contradiction_postings (key, event_date, claim_id)
        select distinct given.key, coalesce(event_date, 'infinity'), id from entered, unnest(contradiction_keys) given(key)
        where status <> 'archived' order by 1, 2, 3
        on conflict do nothing;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION contradiction_rejection_is_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.decided_at is distinct from new.rejected_at or new.rejected_words is null then
          new.rejected_words := contradiction_words(new.claim_a_id, new.claim_b_id);
        end if;
        new.rejected_by := new.decided_by;
        new.rejected_at := new.decided_at;
        new.rejection_reason := new.decision_reason;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION contradiction_words(claim_a uuid, claim_b uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
        select encode(sha256(convert_to(jsonb_agg(
          jsonb_build_array(text, language, event_date, extract(epoch from claimed_at)) order by id)::text, 'UTF8')), 'hex')
        from claims where id in (claim_a, claim_b)
      $function$;

CREATE OR REPLACE FUNCTION count_match_changes(most_waiting integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      begin
        if (select count(*) from (select from match_changes limit most_waiting + 1) waiting) <= most_waiting then
          return;
        end if;
        if not pg_try_advisory_xact_lock(hashtext('match_changes')) then
          return;
        end if;
        with taken as (
          delete from match_changes returning change, stems, text_words, subtitle_words),
        counted as (
          insert into match_stems as known (stem, entries)
          select stem, sum(change) from taken, unnest(stems) stem group by stem order by stem
          on conflict (stem) do update set entries = known.entries + excluded.entries)
        update match_totals set entries = match_totals.entries + added.entries,
          text_words = match_totals.text_words + added.text_words,
          subtitle_words = match_totals.subtitle_words + added.subtitle_words
        from (select sum(change) as entries, sum(change * text_words) as text_words,
          sum(change * subtitle_words) as subtitle_words from taken having count(*) > 0) added;
      end
      $function$;

CREATE OR REPLACE FUNCTION count_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        new.revision := old.revision + 1;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION evidence_as_linked(link uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
        select jsonb_build_object('stance', l.stance, 'quote', l.quote, 'title', e.title, 'url', e.url,
          'file', encode(e.file_sha256, 'hex'), 'tier', e.tier, 'derivedFrom', e.derived_from_id)
        from evidence_links l join evidence e on e.id = l.evidence_id where l.id = link
      $function$;

CREATE OR REPLACE FUNCTION evidence_derivation_ends()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      $function$;

CREATE OR REPLACE FUNCTION has_interest(person uuid, claim uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        select exists (select from interests i where i.user_id = person and i.withdrawn_at is null
          and (i.claim_id = claim or standing_source(i.source_id) in (
            select standing_source(a.source_id) from attributions a where a.claim_id = claim)))
      $function$;

CREATE OR REPLACE FUNCTION interest_stays_as_declared()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
           and to_jsonb(new) - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_at' then
          return new;
        end if;
        raise exception 'interest % stays as it was declared, and can only be withdrawn', old.id
          using errcode = 'restrict_violation', constraint = 'interests_stay_as_declared';
      end
      $function$;

CREATE OR REPLACE FUNCTION judge_withdrew_no_interest()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        judge uuid := case tg_table_name when 'reviews' then to_jsonb(new) ->> 'reviewer_id' else to_jsonb(new) ->> 'adjudicator_id' end;
      begin
        if withdrew_interest(judge, new.claim_id, new.round) then
          raise exception 'user % withdrew an interest in claim % during round %', judge, new.claim_id, new.round
            using errcode = 'restrict_violation', constraint = 'reviews_without_withdrawn_interest';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION passage_can_be_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        letters integer;
      begin
        -- Who files a claim of these words at this moment holds the snapshot, and is waited for.
        select length(text) into letters from document_snapshots where id = new.snapshot_id for no key update;
        if new.end_at > letters then
          raise exception 'snapshot % has no character %', new.snapshot_id, new.end_at
            using errcode = 'check_violation', constraint = 'passage_decisions_within_snapshot';
        end if;
        if new.decision = 'rejected' and exists (
          select from appearances
          where snapshot_id = new.snapshot_id and start_at < new.end_at and end_at > new.start_at) then
          raise exception 'a claim stands at %..% of snapshot %', new.start_at, new.end_at, new.snapshot_id
            using errcode = 'restrict_violation', constraint = 'passage_decisions_reject_no_claim';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION post_match_entries(claims uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
        with back as (
          update match_entries set is_posted = true where claim_id = any(claims) and not is_posted
          returning number, stems, text_words, subtitle_words),
        posted as (
          insert into match_postings (stem, entry) select stem, number from back, unnest(stems) stem order by 1, 2
          on conflict do nothing)
        insert into match_changes (change, stems, text_words, subtitle_words)
        select 1, stems, text_words, subtitle_words from back order by number;
      $function$;

CREATE OR REPLACE FUNCTION question_stays_as_it_was_put()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'DELETE'
           or (new.id, new.claim_id, new.source_id, new.channel, new.question, new.language, new.asked_at, new.asked_by)
             is distinct from
             (old.id, old.claim_id, old.source_id, old.channel, old.question, old.language, old.asked_at, old.asked_by) then
          raise exception 'reply request % stays as it was put', old.id
            using errcode = 'restrict_violation', constraint = 'reply_requests_stay_as_put';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION quote_stands_in_its_capture()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      $function$;

CREATE OR REPLACE FUNCTION rating_fits_its_scale()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        scale rating_scales;
      begin
        select * into scale from rating_scales where id = new.scale_id;
        if new.position not between 0 and scale.size - 1 then
          raise exception 'rating % has no place among the % of its scale', new.key, scale.size
            using errcode = 'check_violation', constraint = 'ratings_position_on_scale';
        end if;
        if new.value not between scale.worst and scale.best then
          raise exception 'rating % is not between the worst and the best of its scale', new.key
            using errcode = 'check_violation', constraint = 'ratings_value_on_scale';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION recheck_stays_as_concluded()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.outcome is not null and (new.outcome, new.findings, new.finished_at, new.open_since, new.verdict_id)
             is distinct from (old.outcome, old.findings, old.finished_at, old.open_since, old.verdict_id) then
          raise exception 'recheck % was concluded', old.id
            using errcode = 'restrict_violation', constraint = 'rechecks_stay_as_concluded';
        end if;
        if old.decision is not null and (new.decision, new.decided_at, new.decided_by, new.decision_note)
             is distinct from (old.decision, old.decided_at, old.decided_by, old.decision_note) then
          raise exception 'recheck % was decided', old.id
            using errcode = 'restrict_violation', constraint = 'rechecks_stay_as_decided';
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

CREATE OR REPLACE FUNCTION refuse_merged_source()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        named text := to_jsonb(new) ->> tg_argv[0];
        other uuid;
      begin
        if tg_op = 'UPDATE' and named is not distinct from to_jsonb(old) ->> tg_argv[0] then
          return new;
        end if;
        -- Not locked: a reference that is written while its source is being merged is read like those before it.
        select merged_into_id into other from sources where id = named::uuid;
        if other is not null then
          raise exception 'source % is merged into %', named, other
            using errcode = 'restrict_violation', constraint = tg_name, detail = other::text;
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION review_evidence_is_named_with_it()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from reviews where id = new.review_id and xmin <> pg_current_xact_id()::xid) then
          raise exception 'review % is filed, with the evidence that it relies on', new.review_id
            using errcode = 'restrict_violation', constraint = 'review_evidence_only_as_filed';
        end if;
        if exists (select from evidence_links where id = new.link_id and removed_at is not null) then
          raise exception 'evidence link % was removed', new.link_id
            using errcode = 'restrict_violation', constraint = 'review_evidence_still_linked';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION review_evidence_is_seen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        new.as_seen := evidence_as_linked(new.link_id);
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION review_is_independent()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        opened review_rounds;
      begin
        select * into opened from review_rounds where claim_id = new.claim_id and round = new.round for update;
        if opened.unsealed_at is not null then
          raise exception 'round % of claim % is no longer sealed', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_only_while_sealed';
        end if;
        if exists (select from reviews v join ratings given on given.id = v.rating_id
                     join ratings giving on giving.id = new.rating_id
                   where v.claim_id = new.claim_id and v.round = new.round and given.scale_id <> giving.scale_id) then
          raise exception 'round % of claim % is rated on another scale', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_on_one_scale';
        end if;
        if has_interest(new.reviewer_id, new.claim_id) then
          raise exception 'user % has an interest in claim %', new.reviewer_id, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_without_interest';
        end if;
        new.filed_at := clock_timestamp();
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION round_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.unsealed_at is not null
           or new.round <> 1 + coalesce((select max(round) from review_rounds where claim_id = new.claim_id), 0)
           or exists (select from review_rounds where claim_id = new.claim_id and unsealed_at is null) then
          raise exception 'round % of claim % does not follow a finished one', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'review_rounds_follow_one_another';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION round_is_unsealed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        update review_rounds set unsealed_at = clock_timestamp()
        where claim_id = new.claim_id and round = new.round
          and quorum <= (select count(*) from reviews where claim_id = new.claim_id and round = new.round);
        return null;
      end
      $function$;

CREATE OR REPLACE FUNCTION round_keeps_its_seal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'DELETE' or old.unsealed_at is not null
           or (new.claim_id, new.round, new.quorum, new.opened_at) is distinct from (old.claim_id, old.round, old.quorum, old.opened_at)
           or old.quorum > (select count(*) from reviews where claim_id = old.claim_id and round = old.round) then
          raise exception 'round % of claim % keeps its seal until its quorum has filed', old.round, old.claim_id
            using errcode = 'restrict_violation', constraint = 'review_rounds_keep_their_seal';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION scale_is_complete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.size <> (select count(*) from ratings where scale_id = new.id) then
          raise exception 'version % of scale % lacks ratings', new.version, new.key
            using errcode = 'check_violation', constraint = 'rating_scales_are_complete';
        end if;
        return null;
      end
      $function$;

CREATE OR REPLACE FUNCTION scale_version_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.version > 1 + coalesce((select max(version) from rating_scales where key = new.key), 0) then
          raise exception 'version % of scale % does not follow the one before', new.version, new.key
            using errcode = 'check_violation', constraint = 'rating_scales_follow_one_another';
        end if;
        return new;
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

CREATE OR REPLACE FUNCTION source_merges_in_one_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        -- Locked, or two merges at once could make a chain of two.
        perform from sources where id = new.merged_into_id for share;
        if exists (select from sources where id = new.merged_into_id and merged_into_id is not null)
           or exists (select from sources where merged_into_id = new.id) then
          raise exception 'source % would be merged in more than one step', new.id
            using errcode = 'restrict_violation', constraint = 'sources_merge_in_one_step';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION standing_source(source uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
        select coalesce(s.merged_into_id, s.id) from sources s where s.id = source
      $function$;

CREATE OR REPLACE FUNCTION unpost_match_entries(claims uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
        with gone as (
          update match_entries set is_posted = false where claim_id = any(claims) and is_posted
          returning number, stems, text_words, subtitle_words),
        taken as (
          delete from match_postings p using gone, unnest(gone.stems) s(stem) where p.stem = s.stem and p.entry = gone.number)
        insert into match_changes (change, stems, text_words, subtitle_words)
        select -1, stems, text_words, subtitle_words from gone order by number;
      $function$;

CREATE OR REPLACE FUNCTION verdict_kind_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        previous text;
      begin
        select kind into previous from verdicts where claim_id = new.claim_id and version = new.supersedes_version;
        if (new.kind = 'publication') <> (previous is null or previous = 'retraction') then
          raise exception 'a % cannot follow % on claim %', new.kind, coalesce('a ' || previous, 'nothing'), new.claim_id
            using errcode = 'check_violation', constraint = 'verdicts_kind_follows';
        end if;
        if exists (select from review_rounds where claim_id = new.claim_id and round = new.round and unsealed_at is null) then
          raise exception 'round % of claim % is still sealed', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'verdicts_rest_on_unsealed_reviews';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION verdict_rests_on_current_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (select status from claims where id = new.claim_id for share) not in ('reviewed', 'adjudication')
           or exists (select from review_rounds where claim_id = new.claim_id and round > new.round) then
          raise exception 'round % of claim % is not the one that counts', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'verdicts_rest_on_current_reviews';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION verdict_rests_on_reviews_after_retraction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from verdicts v join review_rounds o on o.claim_id = v.claim_id and o.round = new.round
                   where v.claim_id = new.claim_id and v.kind = 'retraction' and v.published_at >= o.unsealed_at) then
          raise exception 'a verdict on claim % was retracted after its round % was over', new.claim_id, new.round
            using errcode = 'restrict_violation', constraint = 'verdicts_rest_on_reviews_after_retraction';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION verdict_takes_the_settled_rating()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        settled uuid;
      begin
        if new.gate @> '[{"code": "ratings_settled", "isRequired": false}]' then
          return new;
        end if;
        select coalesce((select rating_id from adjudications where claim_id = new.claim_id and round = new.round),
                        case when count(distinct rating_id) = 1 then (array_agg(rating_id))[1] end)
        into settled from reviews where claim_id = new.claim_id and round = new.round;
        if new.rating_id is distinct from settled then
          raise exception 'round % of claim % did not come to the rating %', new.round, new.claim_id, new.rating_id
            using errcode = 'restrict_violation', constraint = 'verdicts_take_the_settled_rating';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION withdrew_interest(person uuid, claim uuid, in_round integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        select exists (select from interests i where i.user_id = person
          and (i.claim_id = claim or standing_source(i.source_id) in (
            select standing_source(a.source_id) from attributions a where a.claim_id = claim))
          and i.withdrawn_at > coalesce(
            (select o.unsealed_at from review_rounds o where o.claim_id = claim and o.round = in_round - 1),
            (select c.created_at from claims c where c.id = claim)))
      $function$;

create table account_links (
  id uuid not null,
  user_id uuid not null,
  purpose text not null,
  token_hash bytea not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint account_links_expire_later CHECK ((expires_at > created_at)),
  constraint account_links_pk PRIMARY KEY (id),
  constraint account_links_purpose_known CHECK ((purpose = ANY (ARRAY['invitation'::text, 'password_reset'::text]))),
  constraint account_links_token_is_sha256 CHECK ((octet_length(token_hash) = 32)),
  constraint account_links_token_unique UNIQUE (token_hash),
  constraint account_links_user_fk FOREIGN KEY (user_id) REFERENCES users(id)
);

CREATE UNIQUE INDEX account_links_one_open_per_user ON account_links USING btree (user_id) WHERE (ended_at IS NULL);

create table adjudications (
  id uuid not null,
  claim_id uuid not null,
  round integer not null,
  adjudicator_id uuid not null,
  adjudicator_name text not null,
  rating_id uuid not null,
  language text not null,
  reason text not null,
  filed_at timestamp with time zone default clock_timestamp() not null,
  constraint adjudications_adjudicator_fk FOREIGN KEY (adjudicator_id) REFERENCES users(id),
  constraint adjudications_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint adjudications_one_per_round UNIQUE (claim_id, round),
  constraint adjudications_pk PRIMARY KEY (id),
  constraint adjudications_rating_fk FOREIGN KEY (rating_id) REFERENCES ratings(id),
  constraint adjudications_reason_given CHECK (((btrim(reason) <> ''::text) AND (length(reason) <= 5000))),
  constraint adjudications_round_fk FOREIGN KEY (claim_id, round) REFERENCES review_rounds(claim_id, round)
);

CREATE TRIGGER adjudications_append_only BEFORE DELETE OR UPDATE ON adjudications FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER adjudications_by_a_third BEFORE INSERT ON adjudications FOR EACH ROW EXECUTE FUNCTION adjudication_is_by_a_third();

CREATE TRIGGER adjudications_no_truncate BEFORE TRUNCATE ON adjudications FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER adjudications_without_withdrawn_interest BEFORE INSERT ON adjudications FOR EACH ROW EXECUTE FUNCTION judge_withdrew_no_interest();

create table api_key_secrets (
  secret_hash bytea not null,
  key_id uuid not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone,
  constraint api_key_secrets_end_after_start CHECK ((expires_at >= created_at)),
  constraint api_key_secrets_hash_is_sha256 CHECK ((octet_length(secret_hash) = 32)),
  constraint api_key_secrets_key_fk FOREIGN KEY (key_id) REFERENCES api_keys(id),
  constraint api_key_secrets_pk PRIMARY KEY (secret_hash)
);

CREATE INDEX api_key_secrets_by_key ON api_key_secrets USING btree (key_id);

CREATE UNIQUE INDEX api_key_secrets_one_current_per_key ON api_key_secrets USING btree (key_id) WHERE (expires_at IS NULL);

create table api_keys (
  id uuid not null,
  name text not null,
  role text not null,
  owner_id uuid not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  scopes text[],
  constraint api_keys_name_given CHECK ((btrim(name) <> ''::text)),
  constraint api_keys_owner_fk FOREIGN KEY (owner_id) REFERENCES users(id),
  constraint api_keys_pk PRIMARY KEY (id),
  constraint api_keys_role_known CHECK ((role = ANY (ARRAY['reader'::text, 'fact_checker'::text, 'editor'::text, 'admin'::text]))),
  constraint api_keys_scopes_given CHECK ((cardinality(scopes) > 0)),
  constraint api_keys_scopes_known CHECK ((scopes <@ ARRAY['sources.read'::text, 'sources.write'::text, 'documents.read'::text, 'documents.write'::text, 'claims.read'::text, 'claims.write'::text, 'evidence.read'::text, 'evidence.read_withheld'::text, 'claims.take'::text, 'claims.assign'::text, 'claims.move'::text, 'claims.close'::text, 'claims.bulk'::text, 'queue.read'::text, 'evidence.write'::text, 'files.write'::text, 'captures.read'::text, 'captures.request'::text, 'reviews.read'::text, 'reviews.file'::text, 'reviews.adjudicate'::text, 'interests.declare'::text, 'scales.define'::text, 'replies.read'::text, 'replies.write'::text, 'verdicts.publish'::text, 'verdicts.correct'::text, 'verdicts.retract'::text, 'contradictions.read'::text, 'contradictions.suggest'::text, 'contradictions.decide'::text, 'rechecks.read'::text, 'rechecks.request'::text, 'drafts.write'::text, 'history.read'::text, 'desk.read'::text, 'reports.read'::text, 'settings.read'::text, 'settings.change'::text, 'accounts.manage'::text, 'rechecks.decide'::text, 'rechecks.hooks'::text, 'jobs.read'::text, 'jobs.manage'::text, 'metrics.read'::text, 'sources.merge'::text]))
);

CREATE INDEX api_keys_by_owner ON api_keys USING btree (owner_id);

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

create table assignments (
  id uuid not null,
  claim_id uuid not null,
  assignee_id uuid not null,
  assigned_by text not null,
  assigned_at timestamp with time zone default now() not null,
  released_at timestamp with time zone,
  released_by text,
  release_reason text,
  constraint assignments_assignee_fk FOREIGN KEY (assignee_id) REFERENCES users(id),
  constraint assignments_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint assignments_pk PRIMARY KEY (id),
  constraint assignments_release_is_signed CHECK ((num_nonnulls(released_at, released_by, release_reason) = ANY (ARRAY[0, 3]))),
  constraint assignments_release_reason_known CHECK ((release_reason = ANY (ARRAY['released'::text, 'reassigned'::text, 'idle'::text, 'review_filed'::text, 'claim_closed'::text])))
);

CREATE INDEX assignments_by_assignee ON assignments USING btree (assignee_id) WHERE (released_at IS NULL);

CREATE UNIQUE INDEX assignments_one_per_person ON assignments USING btree (claim_id, assignee_id) WHERE (released_at IS NULL);

create table attempt_limits (
  scope text not null,
  subject bytea not null,
  free_at timestamp with time zone not null,
  constraint attempt_limits_pk PRIMARY KEY (scope, subject),
  constraint attempt_limits_scope_known CHECK ((scope = ANY (ARRAY['password_from_network'::text, 'password_of_account'::text, 'password_of_network'::text, 'code_from_network'::text, 'code_of_account'::text, 'hook'::text, 'hook_of_network'::text]))),
  constraint attempt_limits_subject_is_sha256 CHECK ((octet_length(subject) = 32))
);

CREATE INDEX attempt_limits_by_time ON attempt_limits USING btree (free_at);

create table attribution_withdrawals (
  attribution_id uuid not null,
  withdrawn_at timestamp with time zone not null,
  note text not null,
  language text not null,
  url text,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint attribution_withdrawals_attribution_fk FOREIGN KEY (attribution_id) REFERENCES attributions(id),
  constraint attribution_withdrawals_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint attribution_withdrawals_not_to_come CHECK ((withdrawn_at <= recorded_at)),
  constraint attribution_withdrawals_note_given CHECK (((btrim(note) <> ''::text) AND (length(note) <= 5000))),
  constraint attribution_withdrawals_pk PRIMARY KEY (attribution_id),
  constraint attribution_withdrawals_url_is_web CHECK ((url ~ '^https?://'::text))
);

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

CREATE TRIGGER attributions_of_standing_sources BEFORE INSERT OR UPDATE OF source_id ON attributions FOR EACH ROW EXECUTE FUNCTION refuse_merged_source('source_id');

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

CREATE TRIGGER audit_events_await_seal AFTER INSERT ON audit_events REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION await_seal();

CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table audit_links (
  "position" bigint not null,
  seq bigint not null,
  digest bytea not null,
  hash bytea not null,
  constraint audit_links_counted CHECK (("position" >= 1)),
  constraint audit_links_each_event_once UNIQUE (seq),
  constraint audit_links_hold_hashes CHECK (((octet_length(digest) = 32) AND (octet_length(hash) = 32))),
  constraint audit_links_pk PRIMARY KEY ("position")
);

CREATE TRIGGER audit_links_append_only BEFORE DELETE OR UPDATE ON audit_links FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_links_no_truncate BEFORE TRUNCATE ON audit_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table audit_seals (
  number bigint not null,
  last_position bigint not null,
  hash bytea not null,
  sealed_at timestamp with time zone default now() not null,
  constraint audit_seals_counted CHECK ((number >= 1)),
  constraint audit_seals_hold_a_hash CHECK ((octet_length(hash) = 32)),
  constraint audit_seals_pk PRIMARY KEY (number),
  constraint audit_seals_position_fk FOREIGN KEY (last_position) REFERENCES audit_links("position"),
  constraint audit_seals_position_unique UNIQUE (last_position)
);

CREATE TRIGGER audit_seals_append_only BEFORE DELETE OR UPDATE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_seals_no_truncate BEFORE TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table audit_unsealed (
  seq bigint not null,
  constraint audit_unsealed_pk PRIMARY KEY (seq)
);

create table blobs (
  sha256 bytea not null,
  size bigint not null,
  media_type text not null,
  stored_at timestamp with time zone default now() not null,
  constraint blobs_key_is_sha256 CHECK ((octet_length(sha256) = 32)),
  constraint blobs_pk PRIMARY KEY (sha256),
  constraint blobs_size_counts CHECK ((size >= 0))
);

CREATE TRIGGER blobs_append_only BEFORE DELETE OR UPDATE ON blobs FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER blobs_no_truncate BEFORE TRUNCATE ON blobs FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table bulk_changes (
  operation_id uuid not null,
  claim_id uuid not null,
  change jsonb not null,
  constraint bulk_changes_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint bulk_changes_operation_fk FOREIGN KEY (operation_id) REFERENCES bulk_operations(id),
  constraint bulk_changes_pk PRIMARY KEY (operation_id, claim_id)
);

CREATE TRIGGER bulk_changes_append_only BEFORE DELETE OR UPDATE ON bulk_changes FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER bulk_changes_no_truncate BEFORE TRUNCATE ON bulk_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table bulk_operations (
  id uuid not null,
  action text not null,
  made_by text not null,
  made_at timestamp with time zone default now() not null,
  undone_by text,
  undone_at timestamp with time zone,
  constraint bulk_operations_action_known CHECK ((action = ANY (ARRAY['assign'::text, 'tag'::text, 'untag'::text, 'archive'::text]))),
  constraint bulk_operations_pk PRIMARY KEY (id),
  constraint bulk_operations_undoing_is_signed CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);

create table captures (
  id uuid not null,
  evidence_id uuid not null,
  requested_url text not null,
  requested_by text not null,
  requested_at timestamp with time zone default now() not null,
  finished_at timestamp with time zone,
  outcome text,
  reason text,
  error text,
  final_url text,
  canonical_url text,
  redirects jsonb default '[]'::jsonb not null,
  http_status integer,
  headers jsonb,
  media_type text,
  title text,
  language text,
  text text,
  body_sha256 bytea,
  warc_sha256 bytea,
  not_modified_since uuid,
  page_record_id uuid,
  page_asked_at timestamp with time zone,
  constraint captures_body_fk FOREIGN KEY (body_sha256) REFERENCES blobs(sha256),
  constraint captures_evidence_fk FOREIGN KEY (evidence_id) REFERENCES evidence(id),
  constraint captures_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint captures_not_modified_bytes_fk FOREIGN KEY (not_modified_since, evidence_id, body_sha256) REFERENCES captures(id, evidence_id, body_sha256),
  constraint captures_not_modified_since_another CHECK ((not_modified_since <> id)),
  constraint captures_not_modified_was_said CHECK (((not_modified_since IS NOT NULL) = COALESCE(((outcome = ANY (ARRAY['ok'::text, 'changed'::text])) AND (http_status = 304)), false))),
  constraint captures_of_bytes_unique UNIQUE (id, evidence_id, body_sha256),
  constraint captures_of_evidence_unique UNIQUE (id, evidence_id),
  constraint captures_outcome_has_time CHECK (((outcome IS NULL) = (finished_at IS NULL))),
  constraint captures_outcome_known CHECK ((outcome = ANY (ARRAY['ok'::text, 'changed'::text, 'unreachable'::text, 'blocked'::text, 'gone'::text]))),
  constraint captures_page_record_has_time CHECK (((page_record_id IS NULL) = (page_asked_at IS NULL))),
  constraint captures_pk PRIMARY KEY (id),
  constraint captures_reason_known CHECK ((reason = ANY (ARRAY['fetching_off'::text, 'url_invalid'::text, 'scheme_refused'::text, 'credentials_refused'::text, 'port_refused'::text, 'address_refused'::text, 'name_unknown'::text, 'lookup_failed'::text, 'no_connection'::text, 'tls_failed'::text, 'timed_out'::text, 'cut_off'::text, 'answer_broken'::text, 'headers_too_large'::text, 'body_too_large'::text, 'too_many_redirects'::text, 'put_off'::text, 'http_status'::text, 'not_finished'::text]))),
  constraint captures_reason_of_unseen CHECK (((reason IS NULL) OR (outcome = ANY (ARRAY['unreachable'::text, 'blocked'::text, 'gone'::text])))),
  constraint captures_redirects_are_a_list CHECK ((jsonb_typeof(redirects) = 'array'::text)),
  constraint captures_seen_has_bytes CHECK (((outcome IS NULL) OR ((outcome = ANY (ARRAY['ok'::text, 'changed'::text])) = (body_sha256 IS NOT NULL)))),
  constraint captures_unseen_says_why CHECK (((outcome IS NULL) OR (outcome = ANY (ARRAY['ok'::text, 'changed'::text])) OR (error IS NOT NULL))),
  constraint captures_warc_fk FOREIGN KEY (warc_sha256) REFERENCES blobs(sha256)
);

CREATE INDEX captures_by_canonical_url ON captures USING hash (canonical_url);

CREATE INDEX captures_by_evidence ON captures USING btree (evidence_id, requested_at DESC);

CREATE INDEX captures_by_final_url ON captures USING hash (final_url);

CREATE INDEX captures_unfinished ON captures USING btree (requested_at) WHERE (outcome IS NULL);

CREATE TRIGGER captures_never_deleted BEFORE DELETE ON captures FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER captures_no_truncate BEFORE TRUNCATE ON captures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER captures_stay_as_seen BEFORE UPDATE ON captures FOR EACH ROW WHEN ((old.outcome IS NOT NULL)) EXECUTE FUNCTION refuse_change();

create table claim_tags (
  claim_id uuid not null,
  tag text not null,
  id uuid not null,
  constraint claim_tags_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_tags_pk PRIMARY KEY (claim_id, tag),
  constraint claim_tags_tag_given CHECK (((btrim(tag) = tag) AND (tag <> ''::text) AND (length(tag) <= 60)))
);

CREATE INDEX claim_tags_by_tag ON claim_tags USING btree (tag);

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
  revision integer default 1 not null,
  archived_from text,
  not_checkable_reason text,
  reach smallint,
  harm smallint,
  waiting_since timestamp with time zone default now() not null,
  constraint claims_archived_from_known CHECK ((archived_from = ANY (ARRAY['draft'::text, 'open'::text, 'reviewed'::text, 'not_checkable'::text]))),
  constraint claims_archived_from_somewhere CHECK (((status = 'archived'::text) = (archived_from IS NOT NULL))),
  constraint claims_external_key_unique UNIQUE (external_key),
  constraint claims_harm_is_graded CHECK (((harm >= 0) AND (harm <= 3))),
  constraint claims_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint claims_not_checkable_says_why CHECK (((COALESCE(archived_from, status) = 'not_checkable'::text) = (not_checkable_reason IS NOT NULL))),
  constraint claims_pk PRIMARY KEY (id),
  constraint claims_reach_is_graded CHECK (((reach >= 0) AND (reach <= 3))),
  constraint claims_status_known CHECK ((status = ANY (ARRAY['draft'::text, 'open'::text, 'in_review'::text, 'adjudication'::text, 'reviewed'::text, 'not_checkable'::text, 'archived'::text]))),
  constraint claims_text_given CHECK (((btrim(text) <> ''::text) AND (length(text) <= 5000))),
  constraint claims_topic_given CHECK (((btrim(topic) <> ''::text) AND (length(topic) <= 200)))
);

CREATE INDEX claims_by_keys_version ON claims USING btree (keys_version);

CREATE INDEX claims_by_status ON claims USING btree (status, created_at DESC, id DESC);

CREATE INDEX claims_newest ON claims USING btree (created_at DESC, id DESC);

CREATE INDEX claims_search ON claims USING gin (search_text gin_trgm_ops);

CREATE CONSTRAINT TRIGGER claims_are_attributed AFTER INSERT ON claims DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claim_is_attributed();

CREATE TRIGGER claims_count_revisions BEFORE UPDATE ON claims FOR EACH ROW WHEN (((((((((old.text IS DISTINCT FROM new.text) OR (old.topic IS DISTINCT FROM new.topic)) OR (old.claimed_at IS DISTINCT FROM new.claimed_at)) OR (old.event_date IS DISTINCT FROM new.event_date)) OR (old.status IS DISTINCT FROM new.status)) OR (old.reach IS DISTINCT FROM new.reach)) OR (old.harm IS DISTINCT FROM new.harm)) OR (old.not_checkable_reason IS DISTINCT FROM new.not_checkable_reason))) EXECUTE FUNCTION count_revision();

CREATE TRIGGER claims_keep_their_decided_words BEFORE UPDATE OF text, language, claimed_at, event_date ON claims FOR EACH ROW EXECUTE FUNCTION claim_text_is_decided();

CREATE TRIGGER claims_keep_their_judged_words BEFORE UPDATE OF text, language, claimed_at, event_date ON claims FOR EACH ROW EXECUTE FUNCTION claim_text_is_judged();

CREATE TRIGGER claims_matched_while_not_archived AFTER UPDATE OF status ON claims FOR EACH ROW WHEN (((old.status = 'archived'::text) <> (new.status = 'archived'::text))) EXECUTE FUNCTION claim_is_matched_again();

CREATE TRIGGER claims_posted AFTER INSERT ON claims REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION claims_are_posted();

CREATE TRIGGER claims_posted_again AFTER UPDATE ON claims FOR EACH ROW WHEN (((old.contradiction_keys <> new.contradiction_keys) OR (old.event_date IS DISTINCT FROM new.event_date) OR ((old.status = 'archived'::text) <> (new.status = 'archived'::text)))) EXECUTE FUNCTION claim_is_posted_again();

CREATE TRIGGER claims_status_moves BEFORE UPDATE OF status ON claims FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION claim_moves();

create table contradiction_postings (
  key text collate "C" not null,
  event_date date not null,
  claim_id uuid not null,
  constraint contradiction_postings_pk PRIMARY KEY (key, event_date, claim_id)
);

create table contradiction_rescans (
  id uuid not null,
  requested_by text not null,
  requested_at timestamp with time zone default clock_timestamp() not null,
  last_claim_id uuid not null,
  keys_version integer not null,
  phase text default 'reading'::text not null,
  after_claim_id uuid,
  claims integer not null,
  steps integer not null,
  done integer default 0 not null,
  read integer default 0 not null,
  compared bigint default 0 not null,
  suggested integer default 0 not null,
  withdrawn integer default 0 not null,
  ended_at timestamp with time zone,
  outcome text,
  constraint contradiction_rescans_counted CHECK (((claims >= 0) AND (steps >= 0) AND (done >= 0) AND (read >= 0) AND (compared >= 0) AND (suggested >= 0) AND (withdrawn >= 0))),
  constraint contradiction_rescans_end_has_outcome CHECK (((ended_at IS NULL) = (outcome IS NULL))),
  constraint contradiction_rescans_outcome_known CHECK ((outcome = ANY (ARRAY['done'::text, 'given_up'::text]))),
  constraint contradiction_rescans_phase_known CHECK ((phase = ANY (ARRAY['reading'::text, 'comparing'::text]))),
  constraint contradiction_rescans_pk PRIMARY KEY (id)
);

CREATE UNIQUE INDEX contradiction_rescans_one_at_a_time ON contradiction_rescans USING btree ((true)) WHERE (ended_at IS NULL);

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
  revision integer default 1 not null,
  rejected_words text,
  rejected_by text,
  rejected_at timestamp with time zone,
  rejection_reason text,
  constraint contradictions_claim_a_fk FOREIGN KEY (claim_a_id) REFERENCES claims(id),
  constraint contradictions_claim_b_fk FOREIGN KEY (claim_b_id) REFERENCES claims(id),
  constraint contradictions_decision_is_signed CHECK ((((status = 'suggested'::text) AND (decided_by IS NULL) AND (decided_at IS NULL)) OR ((status <> 'suggested'::text) AND (decided_by IS NOT NULL) AND (decided_at IS NOT NULL)))),
  constraint contradictions_note_has_language CHECK (((note IS NULL) = (note_language IS NULL))),
  constraint contradictions_only_confirmed_are_resolved CHECK (((resolution = 'open'::text) OR (status = 'confirmed'::text))),
  constraint contradictions_pair_once UNIQUE (claim_a_id, claim_b_id),
  constraint contradictions_pair_ordered CHECK ((claim_a_id < claim_b_id)),
  constraint contradictions_pk PRIMARY KEY (id),
  constraint contradictions_rejection_is_kept CHECK ((((rejected_words IS NULL) = (rejected_by IS NULL)) AND ((rejected_words IS NULL) = (rejected_at IS NULL)) AND ((rejection_reason IS NULL) OR (rejected_words IS NOT NULL)) AND ((status <> 'rejected'::text) OR ((rejected_by = decided_by) AND (rejected_at = decided_at) AND (NOT (rejection_reason IS DISTINCT FROM decision_reason)))))),
  constraint contradictions_resolution_known CHECK ((resolution = ANY (ARRAY['open'::text, 'one_side_supported'::text, 'both_unsupported'::text, 'different_scope'::text]))),
  constraint contradictions_score_is_share CHECK (((score >= (0)::double precision) AND (score <= (1)::double precision))),
  constraint contradictions_status_known CHECK ((status = ANY (ARRAY['suggested'::text, 'confirmed'::text, 'rejected'::text]))),
  constraint contradictions_suggester_known CHECK ((suggested_by = ANY (ARRAY['engine'::text, 'person'::text])))
);

CREATE INDEX contradictions_by_claim_b ON contradictions USING btree (claim_b_id);

CREATE INDEX contradictions_by_status ON contradictions USING btree (status, suggested_at, id);

CREATE INDEX contradictions_oldest ON contradictions USING btree (suggested_at, id);

CREATE TRIGGER contradictions_count_revisions BEFORE UPDATE ON contradictions FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION count_revision();

CREATE TRIGGER contradictions_keep_rejections BEFORE INSERT OR UPDATE ON contradictions FOR EACH ROW WHEN ((new.status = 'rejected'::text)) EXECUTE FUNCTION contradiction_rejection_is_kept();

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

CREATE TRIGGER documents_of_standing_sources BEFORE INSERT OR UPDATE OF publisher_id ON documents FOR EACH ROW EXECUTE FUNCTION refuse_merged_source('publisher_id');

create table drafts (
  owner_id uuid not null,
  kind text not null,
  subject uuid not null,
  content jsonb not null,
  revision bigint not null,
  updated_at timestamp with time zone default now() not null,
  constraint drafts_content_bounded CHECK ((octet_length((content)::text) <= 100000)),
  constraint drafts_content_is_a_form CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint drafts_kind_known CHECK ((kind = ANY (ARRAY['review'::text, 'verdict'::text, 'evidence'::text, 'reply'::text, 'adjudication'::text, 'correction'::text, 'retraction'::text, 'decision'::text, 'recheck'::text, 'claim'::text, 'source'::text, 'interest'::text, 'merge'::text, 'withdrawal'::text, 'new_claim'::text, 'setting'::text]))),
  constraint drafts_owner_fk FOREIGN KEY (owner_id) REFERENCES users(id),
  constraint drafts_pk PRIMARY KEY (owner_id, kind, subject)
);

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
  file_sha256 bytea,
  file_name text,
  access_level text default 'public'::text not null,
  access_reason text,
  derived_from_id uuid,
  revision integer default 1 not null,
  search_text text not null,
  constraint evidence_access_known CHECK ((access_level = ANY (ARRAY['public'::text, 'reviewers_only'::text]))),
  constraint evidence_derived_from_fk FOREIGN KEY (derived_from_id) REFERENCES evidence(id),
  constraint evidence_file_fk FOREIGN KEY (file_sha256) REFERENCES blobs(sha256),
  constraint evidence_file_has_name CHECK (((file_sha256 IS NULL) = (file_name IS NULL))),
  constraint evidence_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint evidence_not_derived_from_itself CHECK ((derived_from_id <> id)),
  constraint evidence_pk PRIMARY KEY (id),
  constraint evidence_publisher_fk FOREIGN KEY (publisher_id) REFERENCES sources(id),
  constraint evidence_reason_only_for_secondary CHECK (((secondary_reason IS NULL) OR (tier = 'secondary'::text))),
  constraint evidence_tier_known CHECK ((tier = ANY (ARRAY['primary'::text, 'secondary'::text]))),
  constraint evidence_title_given CHECK (((btrim(title) <> ''::text) AND (length(title) <= 1000))),
  constraint evidence_url_is_web CHECK ((url ~ '^https?://'::text)),
  constraint evidence_withheld_with_reason CHECK (((access_level = 'reviewers_only'::text) = ((access_reason IS NOT NULL) AND (btrim(access_reason) <> ''::text))))
);

CREATE INDEX evidence_by_origin ON evidence USING btree (derived_from_id);

CREATE INDEX evidence_by_publisher ON evidence USING btree (publisher_id);

CREATE INDEX evidence_by_url ON evidence USING hash (url);

CREATE INDEX evidence_newest ON evidence USING btree (created_at DESC, id DESC);

CREATE INDEX evidence_search ON evidence USING gin (search_text gin_trgm_ops);

CREATE TRIGGER evidence_derivation_has_an_end BEFORE INSERT OR UPDATE OF derived_from_id ON evidence FOR EACH ROW WHEN ((new.derived_from_id IS NOT NULL)) EXECUTE FUNCTION evidence_derivation_ends();

CREATE TRIGGER evidence_of_standing_sources BEFORE INSERT OR UPDATE OF publisher_id ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_merged_source('publisher_id');

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
  quote_prefix text,
  quote_suffix text,
  quote_start integer,
  quote_end integer,
  capture_id uuid,
  anchor_status text,
  revision integer default 1 not null,
  constraint evidence_links_anchor_known CHECK ((anchor_status = ANY (ARRAY['anchored'::text, 'moved'::text, 'ambiguous'::text, 'orphaned'::text]))),
  constraint evidence_links_anchored_somewhere CHECK (((anchor_status IS NULL) OR ((capture_id IS NOT NULL) AND (quote IS NOT NULL)))),
  constraint evidence_links_capture_fk FOREIGN KEY (capture_id, evidence_id) REFERENCES captures(id, evidence_id),
  constraint evidence_links_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint evidence_links_evidence_fk FOREIGN KEY (evidence_id) REFERENCES evidence(id),
  constraint evidence_links_of_claim_unique UNIQUE (id, claim_id),
  constraint evidence_links_pk PRIMARY KEY (id),
  constraint evidence_links_removal_is_signed CHECK (((removed_at IS NULL) = (removed_by IS NULL))),
  constraint evidence_links_span_fits_quote CHECK (((COALESCE(anchor_status, 'none'::text) <> ALL (ARRAY['anchored'::text, 'moved'::text])) OR COALESCE(((quote_start >= 0) AND ((quote_end - quote_start) = length(quote))), false))),
  constraint evidence_links_stance_known CHECK ((stance = ANY (ARRAY['supports'::text, 'refutes'::text, 'contextual'::text])))
);

CREATE INDEX evidence_links_by_capture ON evidence_links USING btree (capture_id);

CREATE INDEX evidence_links_by_claim ON evidence_links USING btree (claim_id);

CREATE INDEX evidence_links_by_evidence ON evidence_links USING btree (evidence_id);

CREATE UNIQUE INDEX evidence_links_one_stance_per_claim ON evidence_links USING btree (claim_id, evidence_id) WHERE (removed_at IS NULL);

CREATE TRIGGER evidence_links_quote_their_capture BEFORE INSERT OR UPDATE ON evidence_links FOR EACH ROW WHEN ((new.anchor_status = ANY (ARRAY['anchored'::text, 'moved'::text]))) EXECUTE FUNCTION quote_stands_in_its_capture();

create table fetch_hosts (
  host text not null,
  visits integer default 0 not null,
  failures integer default 0 not null,
  consecutive_failures integer default 0 not null,
  took_ms integer default 0 not null,
  asked_at timestamp with time zone,
  held_until timestamp with time zone,
  succeeded_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  error text,
  constraint fetch_hosts_failure_is_told CHECK ((((failures = 0) = (failed_at IS NULL)) AND ((failures = 0) = (failure IS NULL)) AND ((failures = 0) = (error IS NULL)))),
  constraint fetch_hosts_failures_of_visits CHECK (((consecutive_failures >= 0) AND (consecutive_failures <= failures) AND (failures <= visits))),
  constraint fetch_hosts_name_is_bare CHECK ((host ~ '^[^[:space:][:upper:]/@?#]+$'::text)),
  constraint fetch_hosts_pk PRIMARY KEY (host),
  constraint fetch_hosts_time_counts CHECK ((took_ms >= 0)),
  constraint fetch_hosts_visited_at_a_time CHECK (((visits = 0) = (asked_at IS NULL)))
);

create table fetch_turns (
  id uuid not null,
  host text not null,
  holder uuid not null,
  queued_at timestamp with time zone default clock_timestamp() not null,
  put_offs integer default 0 not null,
  come_at timestamp with time zone not null,
  began_at timestamp with time zone,
  until timestamp with time zone not null,
  constraint fetch_turns_end CHECK ((until > COALESCE(began_at, come_at))),
  constraint fetch_turns_host_fk FOREIGN KEY (host) REFERENCES fetch_hosts(host),
  constraint fetch_turns_pk PRIMARY KEY (id),
  constraint fetch_turns_put_offs_counted CHECK ((put_offs >= 0))
);

CREATE INDEX fetch_turns_by_host ON fetch_turns USING btree (host, queued_at);

CREATE UNIQUE INDEX fetch_turns_one_place_in_line ON fetch_turns USING btree (host, holder) WHERE (began_at IS NULL);

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

create table interests (
  id uuid not null,
  user_id uuid not null,
  source_id uuid,
  claim_id uuid,
  is_self boolean default false not null,
  note text,
  declared_at timestamp with time zone default now() not null,
  withdrawn_at timestamp with time zone,
  constraint interests_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint interests_in_one_thing CHECK ((num_nonnulls(source_id, claim_id) = 1)),
  constraint interests_note_given CHECK (((btrim(note) <> ''::text) AND (length(note) <= 2000))),
  constraint interests_only_a_source_is_a_person CHECK (((NOT is_self) OR (source_id IS NOT NULL))),
  constraint interests_pk PRIMARY KEY (id),
  constraint interests_source_fk FOREIGN KEY (source_id) REFERENCES sources(id),
  constraint interests_user_fk FOREIGN KEY (user_id) REFERENCES users(id)
);

CREATE INDEX interests_by_claim ON interests USING btree (claim_id);

CREATE INDEX interests_by_source ON interests USING btree (source_id);

CREATE UNIQUE INDEX interests_once_per_claim ON interests USING btree (user_id, claim_id) WHERE (withdrawn_at IS NULL);

CREATE UNIQUE INDEX interests_once_per_source ON interests USING btree (user_id, source_id) WHERE (withdrawn_at IS NULL);

CREATE TRIGGER interests_no_truncate BEFORE TRUNCATE ON interests FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER interests_of_standing_sources BEFORE INSERT OR UPDATE OF source_id ON interests FOR EACH ROW EXECUTE FUNCTION refuse_merged_source('source_id');

CREATE TRIGGER interests_stay_as_declared BEFORE DELETE OR UPDATE ON interests FOR EACH ROW EXECUTE FUNCTION interest_stays_as_declared();

create table job_schedules (
  kind text not null,
  every_seconds integer not null,
  next_at timestamp with time zone default now() not null,
  constraint job_schedules_go_on CHECK ((every_seconds > 0)),
  constraint job_schedules_pk PRIMARY KEY (kind)
);

create table job_workers (
  id uuid not null,
  role text not null,
  host text not null,
  pid integer not null,
  started_at timestamp with time zone default now() not null,
  seen_at timestamp with time zone default now() not null,
  constraint job_workers_pk PRIMARY KEY (id)
);

CREATE INDEX job_workers_by_sign_of_life ON job_workers USING btree (seen_at);

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
  priority smallint default 2 not null,
  errors jsonb default '[]'::jsonb not null,
  progress_done integer,
  progress_total integer,
  traceparent text,
  started_at timestamp with time zone,
  worker_id uuid,
  cancelled_by text,
  constraint jobs_attempts_counted CHECK (((attempts >= 0) AND (max_attempts >= 1))),
  constraint jobs_cancelled_by_somebody CHECK (((state <> 'cancelled'::text) OR (cancelled_by IS NOT NULL))),
  constraint jobs_errors_are_a_list CHECK ((jsonb_typeof(errors) = 'array'::text)),
  constraint jobs_failed_says_why CHECK (((state <> 'failed'::text) OR (last_error IS NOT NULL))),
  constraint jobs_finished_has_time CHECK (((state = ANY (ARRAY['done'::text, 'failed'::text, 'cancelled'::text])) = (finished_at IS NOT NULL))),
  constraint jobs_pk PRIMARY KEY (id),
  constraint jobs_priority_in_order CHECK (((priority >= 1) AND (priority <= 3))),
  constraint jobs_progress_of_something CHECK ((((progress_done IS NULL) = (progress_total IS NULL)) AND ((progress_done IS NULL) OR ((progress_done >= 0) AND (progress_done <= progress_total))))),
  constraint jobs_running_by_somebody CHECK (((state <> 'running'::text) OR ((started_at IS NOT NULL) AND (worker_id IS NOT NULL)))),
  constraint jobs_sent_has_time CHECK (((state <> 'sent'::text) OR (sent_at IS NOT NULL))),
  constraint jobs_state_known CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text]))),
  constraint jobs_traceparent_of_w3c CHECK (((traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$'::text) AND (traceparent !~ '-(0{32}|0{16})-'::text)))
);

CREATE INDEX jobs_begun ON jobs USING btree (kind, started_at) WHERE (kind = 'capture'::text);

CREATE INDEX jobs_by_subject ON jobs USING btree (subject);

CREATE INDEX jobs_cancelled ON jobs USING btree (finished_at) WHERE (state = 'cancelled'::text);

CREATE INDEX jobs_done ON jobs USING btree (kind, finished_at) WHERE (state = 'done'::text);

CREATE INDEX jobs_due ON jobs USING btree (kind, priority, run_at, id) WHERE (state = 'queued'::text);

CREATE INDEX jobs_given_up ON jobs USING btree (finished_at) WHERE (state = 'failed'::text);

CREATE INDEX jobs_running ON jobs USING btree (worker_id, started_at) WHERE (state = 'running'::text);

CREATE INDEX jobs_sent ON jobs USING btree (kind, sent_at) WHERE (state = 'sent'::text);

CREATE TRIGGER jobs_announced AFTER INSERT ON jobs FOR EACH STATEMENT EXECUTE FUNCTION announce_job();

create table match_changes (
  id bigint generated always as identity not null,
  change smallint not null,
  stems text[] not null,
  text_words integer not null,
  subtitle_words integer not null,
  constraint match_changes_come_or_go CHECK ((change = ANY (ARRAY['-1'::integer, 1]))),
  constraint match_changes_pk PRIMARY KEY (id)
);

create table match_decisions (
  claim_a_id uuid not null,
  claim_b_id uuid not null,
  decision text not null,
  reason text,
  decided_by text not null,
  decided_at timestamp with time zone default clock_timestamp() not null,
  constraint match_decisions_claim_a_fk FOREIGN KEY (claim_a_id) REFERENCES claims(id),
  constraint match_decisions_claim_b_fk FOREIGN KEY (claim_b_id) REFERENCES claims(id),
  constraint match_decisions_decision_known CHECK ((decision = ANY (ARRAY['same'::text, 'different'::text]))),
  constraint match_decisions_pair_ordered CHECK ((claim_a_id < claim_b_id)),
  constraint match_decisions_pk PRIMARY KEY (claim_a_id, claim_b_id),
  constraint match_decisions_reason_given CHECK (((btrim(reason) <> ''::text) AND (length(reason) <= 5000)))
);

CREATE INDEX match_decisions_by_claim_b ON match_decisions USING btree (claim_b_id);

create table match_entries (
  number integer generated always as identity not null,
  claim_id uuid not null,
  language text not null,
  stems text[] not null,
  text_words integer not null,
  subtitle_words integer not null,
  version integer not null,
  is_posted boolean default true not null,
  constraint match_entries_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint match_entries_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint match_entries_one_per_language UNIQUE (claim_id, language),
  constraint match_entries_pk PRIMARY KEY (number),
  constraint match_entries_words_counted CHECK (((text_words >= 0) AND (subtitle_words >= 0)))
);

CREATE INDEX match_entries_by_version ON match_entries USING btree (version);

create table match_postings (
  stem text collate "C" not null,
  entry integer not null,
  constraint match_postings_pk PRIMARY KEY (stem, entry)
);

create table match_stems (
  stem text collate "C" not null,
  entries integer not null,
  constraint match_stems_pk PRIMARY KEY (stem)
);

create table match_totals (
  is_the_one boolean default true not null,
  entries integer default 0 not null,
  text_words bigint default 0 not null,
  subtitle_words bigint default 0 not null,
  constraint match_totals_one_row CHECK (is_the_one),
  constraint match_totals_pk PRIMARY KEY (is_the_one)
);

create table migrations (
  id integer default nextval('migrations_id_seq'::regclass) not null,
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id)
);

create table passage_decisions (
  snapshot_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  decision text not null,
  reason text,
  decided_by text not null,
  decided_at timestamp with time zone default clock_timestamp() not null,
  constraint passage_decisions_decision_known CHECK ((decision = ANY (ARRAY['suggested'::text, 'rejected'::text]))),
  constraint passage_decisions_pk PRIMARY KEY (snapshot_id, start_at, end_at),
  constraint passage_decisions_reason_given CHECK (((btrim(reason) <> ''::text) AND (length(reason) <= 5000))),
  constraint passage_decisions_snapshot_fk FOREIGN KEY (snapshot_id) REFERENCES document_snapshots(id),
  constraint passage_decisions_span_has_words CHECK (((0 <= start_at) AND (start_at < end_at)))
);

CREATE TRIGGER passage_decisions_no_truncate BEFORE TRUNCATE ON passage_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER passage_decisions_stay BEFORE DELETE OR UPDATE OF snapshot_id, start_at, end_at ON passage_decisions FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER passage_decisions_within_snapshot BEFORE INSERT OR UPDATE ON passage_decisions FOR EACH ROW EXECUTE FUNCTION passage_can_be_decided();

create table rating_scales (
  id uuid not null,
  key text not null,
  version integer not null,
  worst integer not null,
  best integer not null,
  created_at timestamp with time zone default now() not null,
  title_en text not null,
  title_ar text not null,
  size integer not null,
  constraint rating_scales_key_is_word CHECK ((key ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
  constraint rating_scales_offer_a_choice CHECK (((size >= 2) AND (size <= 20))),
  constraint rating_scales_one_per_version UNIQUE (key, version),
  constraint rating_scales_ordered CHECK ((worst < best)),
  constraint rating_scales_pk PRIMARY KEY (id),
  constraint rating_scales_title_given CHECK (((btrim(title_en) <> ''::text) AND (btrim(title_ar) <> ''::text) AND (length(title_en) <= 60) AND (length(title_ar) <= 60))),
  constraint rating_scales_version_counts CHECK ((version >= 1))
);

CREATE TRIGGER rating_scales_append_only BEFORE DELETE OR UPDATE ON rating_scales FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER rating_scales_are_complete AFTER INSERT ON rating_scales DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION scale_is_complete();

CREATE TRIGGER rating_scales_follow_one_another BEFORE INSERT ON rating_scales FOR EACH ROW EXECUTE FUNCTION scale_version_follows();

CREATE TRIGGER rating_scales_no_truncate BEFORE TRUNCATE ON rating_scales FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table ratings (
  id uuid not null,
  scale_id uuid not null,
  "position" integer not null,
  key text not null,
  value integer,
  normalised text not null,
  label_en text not null,
  label_ar text not null,
  other_labels jsonb default '{}'::jsonb not null,
  descriptions jsonb default '{}'::jsonb not null,
  colour text not null,
  icon text not null,
  constraint ratings_colour_known CHECK ((colour = ANY (ARRAY['green'::text, 'lime'::text, 'amber'::text, 'orange'::text, 'red'::text, 'purple'::text, 'blue'::text, 'grey'::text]))),
  constraint ratings_descriptions_are_texts CHECK (are_texts_by_language(descriptions, 500)),
  constraint ratings_icon_known CHECK ((icon = ANY (ARRAY['check'::text, 'check_partial'::text, 'half'::text, 'cross_partial'::text, 'cross'::text, 'question'::text, 'minus'::text, 'warning'::text, 'clock'::text, 'scissors'::text, 'masks'::text, 'scales'::text]))),
  constraint ratings_key_is_word CHECK ((key ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
  constraint ratings_label_ar_unique UNIQUE (scale_id, label_ar),
  constraint ratings_label_en_unique UNIQUE (scale_id, label_en),
  constraint ratings_label_given CHECK (((btrim(label_en) <> ''::text) AND (btrim(label_ar) <> ''::text) AND (length(label_en) <= 60) AND (length(label_ar) <= 60))),
  constraint ratings_normalised_known CHECK ((normalised = ANY (ARRAY['true'::text, 'false'::text, 'mixed'::text, 'unverifiable'::text]))),
  constraint ratings_one_per_key UNIQUE (scale_id, key),
  constraint ratings_one_per_position UNIQUE (scale_id, "position"),
  constraint ratings_other_labels_are_texts CHECK ((are_texts_by_language(other_labels, 60) AND (NOT (other_labels ?| ARRAY['en'::text, 'ar'::text])))),
  constraint ratings_pk PRIMARY KEY (id),
  constraint ratings_scale_fk FOREIGN KEY (scale_id) REFERENCES rating_scales(id),
  constraint ratings_without_value_are_unverifiable CHECK (((value IS NOT NULL) OR (normalised = 'unverifiable'::text)))
);

CREATE TRIGGER ratings_append_only BEFORE DELETE OR UPDATE ON ratings FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ratings_fit_their_scale BEFORE INSERT ON ratings FOR EACH ROW EXECUTE FUNCTION rating_fits_its_scale();

CREATE TRIGGER ratings_no_truncate BEFORE TRUNCATE ON ratings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table recheck_captures (
  recheck_id uuid not null,
  evidence_id uuid not null,
  before_capture_id uuid,
  after_capture_id uuid not null,
  accepted_outcome text,
  comparison jsonb,
  constraint recheck_captures_accepted_known CHECK ((accepted_outcome = ANY (ARRAY['ok'::text, 'changed'::text, 'unreachable'::text, 'blocked'::text, 'gone'::text]))),
  constraint recheck_captures_after_fk FOREIGN KEY (after_capture_id, evidence_id) REFERENCES captures(id, evidence_id),
  constraint recheck_captures_before_fk FOREIGN KEY (before_capture_id, evidence_id) REFERENCES captures(id, evidence_id),
  constraint recheck_captures_comparison_is_an_object CHECK ((jsonb_typeof(comparison) = 'object'::text)),
  constraint recheck_captures_pk PRIMARY KEY (recheck_id, evidence_id),
  constraint recheck_captures_recheck_fk FOREIGN KEY (recheck_id) REFERENCES rechecks(id)
);

CREATE INDEX recheck_captures_by_capture ON recheck_captures USING btree (after_capture_id);

create table recheck_hooks (
  id uuid not null,
  name text not null,
  secret_hash bytea not null,
  created_by text not null,
  created_at timestamp with time zone default now() not null,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  uses integer default 0 not null,
  constraint recheck_hooks_hash_is_sha256 CHECK ((octet_length(secret_hash) = 32)),
  constraint recheck_hooks_name_given CHECK (((btrim(name) <> ''::text) AND (length(name) <= 200))),
  constraint recheck_hooks_pk PRIMARY KEY (id),
  constraint recheck_hooks_secret_unique UNIQUE (secret_hash),
  constraint recheck_hooks_used_has_time CHECK ((((uses = 0) = (last_used_at IS NULL)) AND (uses >= 0)))
);

create table recheck_occasions (
  id uuid not null,
  event text not null,
  about jsonb not null,
  after_claim_id uuid,
  happened_at timestamp with time zone default clock_timestamp() not null,
  constraint recheck_occasions_about_is_an_object CHECK ((jsonb_typeof(about) = 'object'::text)),
  constraint recheck_occasions_event_known CHECK ((event = ANY (ARRAY['capture.finished'::text, 'evidence.changed'::text, 'evidence.link_changed'::text, 'contradiction.confirmed'::text, 'verdict.published'::text, 'rating_scale.defined'::text, 'source.merged'::text, 'attribution.withdrawn'::text]))),
  constraint recheck_occasions_pk PRIMARY KEY (id)
);

create table recheck_triggers (
  id uuid not null,
  recheck_id uuid not null,
  trigger text not null,
  about jsonb default '{}'::jsonb not null,
  reason text,
  requested_by text not null,
  requested_at timestamp with time zone default now() not null,
  constraint recheck_triggers_about_is_an_object CHECK ((jsonb_typeof(about) = 'object'::text)),
  constraint recheck_triggers_known CHECK ((trigger = ANY (ARRAY['manual'::text, 'api'::text, 'webhook'::text, 'review_date'::text, 'policy'::text, 'evidence_changed'::text, 'evidence_unreachable'::text, 'evidence_gone'::text, 'contradiction_confirmed'::text, 'opposing_verdict'::text, 'source_merged'::text, 'attribution_withdrawn'::text, 'rating_scale_changed'::text]))),
  constraint recheck_triggers_pk PRIMARY KEY (id),
  constraint recheck_triggers_reason_given CHECK (((btrim(reason) <> ''::text) AND (length(reason) <= 2000))),
  constraint recheck_triggers_recheck_fk FOREIGN KEY (recheck_id) REFERENCES rechecks(id)
);

CREATE INDEX recheck_triggers_by_recheck ON recheck_triggers USING btree (recheck_id, requested_at, id);

CREATE TRIGGER recheck_triggers_append_only BEFORE DELETE OR UPDATE ON recheck_triggers FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER recheck_triggers_no_truncate BEFORE TRUNCATE ON recheck_triggers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table rechecks (
  id uuid not null,
  claim_id uuid not null,
  job_id uuid not null,
  requested_at timestamp with time zone default now() not null,
  finished_at timestamp with time zone,
  outcome text,
  findings jsonb default '[]'::jsonb not null,
  begun_at timestamp with time zone,
  conclusion_job_id uuid,
  verdict_id uuid,
  left_out integer default 0 not null,
  failure text,
  open_since timestamp with time zone,
  decision text,
  decided_at timestamp with time zone,
  decided_by text,
  decision_note text,
  constraint rechecks_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint rechecks_concluded_after_beginning CHECK (((conclusion_job_id IS NULL) OR (begun_at IS NOT NULL))),
  constraint rechecks_conclusion_job_fk FOREIGN KEY (conclusion_job_id) REFERENCES jobs(id),
  constraint rechecks_decided_where_open CHECK (((decision IS NULL) OR (open_since IS NOT NULL))),
  constraint rechecks_decision_is_signed CHECK ((((decision IS NULL) = (decided_at IS NULL)) AND ((decision IS NULL) = (decided_by IS NULL)))),
  constraint rechecks_decision_known CHECK ((decision = ANY (ARRAY['verdict_stands'::text, 'reopen'::text, 'superseded'::text, 'repeated'::text]))),
  constraint rechecks_ended_after_beginning CHECK (((outcome IS NULL) OR (begun_at IS NOT NULL))),
  constraint rechecks_failed_says_why CHECK (((failure IS NOT NULL) = (COALESCE(outcome, ''::text) = 'failed'::text))),
  constraint rechecks_failure_known CHECK ((failure = ANY (ARRAY['no_page_reached'::text, 'given_up'::text]))),
  constraint rechecks_findings_are_a_list CHECK ((jsonb_typeof(findings) = 'array'::text)),
  constraint rechecks_job_fk FOREIGN KEY (job_id) REFERENCES jobs(id),
  constraint rechecks_left_out_counted CHECK ((left_out >= 0)),
  constraint rechecks_note_of_a_decision CHECK (((decision_note IS NULL) OR ((decision IS NOT NULL) AND (btrim(decision_note) <> ''::text) AND (length(decision_note) <= 2000)))),
  constraint rechecks_one_per_conclusion UNIQUE (conclusion_job_id),
  constraint rechecks_one_per_job UNIQUE (job_id),
  constraint rechecks_open_where_it_needs_review CHECK (((open_since IS NOT NULL) = (COALESCE(outcome, ''::text) = 'needs_review'::text))),
  constraint rechecks_outcome_has_time CHECK (((outcome IS NULL) = (finished_at IS NULL))),
  constraint rechecks_outcome_known CHECK ((outcome = ANY (ARRAY['unchanged'::text, 'needs_review'::text, 'failed'::text]))),
  constraint rechecks_pk PRIMARY KEY (id),
  constraint rechecks_verdict_fk FOREIGN KEY (verdict_id, claim_id) REFERENCES verdicts(id, claim_id)
);

CREATE INDEX rechecks_by_claim ON rechecks USING btree (claim_id, requested_at DESC);

CREATE INDEX rechecks_by_verdict ON rechecks USING btree (verdict_id);

CREATE INDEX rechecks_by_what_they_say_of_verdicts ON rechecks USING btree (GREATEST(finished_at, decided_at), verdict_id) WHERE ((verdict_id IS NOT NULL) AND (outcome <> 'failed'::text));

CREATE INDEX rechecks_newest ON rechecks USING btree (requested_at DESC, id DESC);

CREATE UNIQUE INDEX rechecks_one_open_per_claim ON rechecks USING btree (claim_id) WHERE ((outcome = 'needs_review'::text) AND (decision IS NULL));

CREATE UNIQUE INDEX rechecks_one_waiting_per_claim ON rechecks USING btree (claim_id) WHERE (begun_at IS NULL);

CREATE TRIGGER rechecks_stay_as_concluded BEFORE UPDATE ON rechecks FOR EACH ROW EXECUTE FUNCTION recheck_stays_as_concluded();

create table recovery_codes (
  code_hash bytea not null,
  user_id uuid not null,
  used_at timestamp with time zone,
  constraint recovery_codes_code_is_sha256 CHECK ((octet_length(code_hash) = 32)),
  constraint recovery_codes_pk PRIMARY KEY (code_hash),
  constraint recovery_codes_user_fk FOREIGN KEY (user_id) REFERENCES users(id)
);

CREATE INDEX recovery_codes_by_user ON recovery_codes USING btree (user_id);

create table reply_requests (
  id uuid not null,
  claim_id uuid not null,
  source_id uuid not null,
  channel text not null,
  contact text,
  question text not null,
  language text not null,
  asked_at timestamp with time zone not null,
  asked_by text not null,
  deadline timestamp with time zone,
  outcome text,
  answer text,
  answer_language text,
  answered_at timestamp with time zone,
  recorded_at timestamp with time zone,
  recorded_by text,
  revision integer default 1 not null,
  created_at timestamp with time zone default now() not null,
  constraint reply_requests_answer_after_question CHECK ((answered_at >= asked_at)),
  constraint reply_requests_answer_given CHECK (((outcome IS DISTINCT FROM 'answered'::text) OR ((answer IS NOT NULL) AND (answered_at IS NOT NULL)))),
  constraint reply_requests_answer_has_language CHECK (((answer IS NULL) = (answer_language IS NULL))),
  constraint reply_requests_answer_is_worded CHECK (((btrim(answer) <> ''::text) AND (length(answer) <= 20000))),
  constraint reply_requests_answer_language_is_tag CHECK ((answer_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint reply_requests_channel_known CHECK ((channel = ANY (ARRAY['email'::text, 'phone'::text, 'letter'::text, 'message'::text, 'in_person'::text, 'other'::text]))),
  constraint reply_requests_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint reply_requests_contact_given CHECK (((btrim(contact) <> ''::text) AND (length(contact) <= 300))),
  constraint reply_requests_deadline_after_question CHECK ((deadline > asked_at)),
  constraint reply_requests_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint reply_requests_outcome_is_signed CHECK ((((outcome IS NULL) = (recorded_at IS NULL)) AND ((outcome IS NULL) = (recorded_by IS NULL)))),
  constraint reply_requests_outcome_known CHECK ((outcome = ANY (ARRAY['answered'::text, 'declined'::text, 'no_answer'::text, 'not_reached'::text]))),
  constraint reply_requests_pk PRIMARY KEY (id),
  constraint reply_requests_question_given CHECK (((btrim(question) <> ''::text) AND (length(question) <= 5000))),
  constraint reply_requests_silence_has_deadline CHECK (((outcome IS DISTINCT FROM 'no_answer'::text) OR (deadline IS NOT NULL))),
  constraint reply_requests_silence_has_no_answer CHECK ((COALESCE((outcome = ANY (ARRAY['answered'::text, 'declined'::text])), false) OR (num_nonnulls(answer, answered_at) = 0))),
  constraint reply_requests_source_fk FOREIGN KEY (source_id) REFERENCES sources(id)
);

CREATE INDEX reply_requests_by_claim ON reply_requests USING btree (claim_id, asked_at);

CREATE INDEX reply_requests_by_source ON reply_requests USING btree (source_id);

CREATE TRIGGER reply_requests_no_truncate BEFORE TRUNCATE ON reply_requests FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER reply_requests_of_standing_sources BEFORE INSERT OR UPDATE OF source_id ON reply_requests FOR EACH ROW EXECUTE FUNCTION refuse_merged_source('source_id');

CREATE TRIGGER reply_requests_stay_as_put BEFORE DELETE OR UPDATE ON reply_requests FOR EACH ROW EXECUTE FUNCTION question_stays_as_it_was_put();

create table review_evidence (
  review_id uuid not null,
  claim_id uuid not null,
  link_id uuid not null,
  as_seen jsonb,
  constraint review_evidence_link_fk FOREIGN KEY (link_id, claim_id) REFERENCES evidence_links(id, claim_id),
  constraint review_evidence_pk PRIMARY KEY (review_id, link_id),
  constraint review_evidence_review_fk FOREIGN KEY (review_id, claim_id) REFERENCES reviews(id, claim_id)
);

CREATE TRIGGER review_evidence_append_only BEFORE DELETE OR UPDATE ON review_evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_evidence_as_filed BEFORE INSERT ON review_evidence FOR EACH ROW EXECUTE FUNCTION review_evidence_is_named_with_it();

CREATE TRIGGER review_evidence_as_seen BEFORE INSERT ON review_evidence FOR EACH ROW EXECUTE FUNCTION review_evidence_is_seen();

CREATE TRIGGER review_evidence_no_truncate BEFORE TRUNCATE ON review_evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table review_rounds (
  claim_id uuid not null,
  round integer not null,
  quorum integer not null,
  opened_at timestamp with time zone default now() not null,
  unsealed_at timestamp with time zone,
  constraint review_rounds_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint review_rounds_count CHECK ((round >= 1)),
  constraint review_rounds_pk PRIMARY KEY (claim_id, round),
  constraint review_rounds_quorum_is_reachable CHECK (((quorum >= 1) AND (quorum <= 9)))
);

CREATE TRIGGER review_rounds_follow_one_another BEFORE INSERT ON review_rounds FOR EACH ROW EXECUTE FUNCTION round_follows();

CREATE TRIGGER review_rounds_keep_their_seal BEFORE DELETE OR UPDATE ON review_rounds FOR EACH ROW EXECUTE FUNCTION round_keeps_its_seal();

CREATE TRIGGER review_rounds_no_truncate BEFORE TRUNCATE ON review_rounds FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_rounds_of_reviewable_claims BEFORE INSERT ON review_rounds FOR EACH ROW EXECUTE FUNCTION claim_takes_reviews();

create table reviews (
  id uuid not null,
  claim_id uuid not null,
  round integer not null,
  reviewer_id uuid not null,
  reviewer_name text not null,
  rating_id uuid not null,
  confidence text not null,
  language text not null,
  summary text not null,
  method text,
  limitations text,
  declares_no_interest boolean default false not null,
  filed_at timestamp with time zone default clock_timestamp() not null,
  constraint reviews_confidence_known CHECK ((confidence = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))),
  constraint reviews_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint reviews_of_claim_unique UNIQUE (id, claim_id),
  constraint reviews_one_per_person UNIQUE (claim_id, round, reviewer_id),
  constraint reviews_pk PRIMARY KEY (id),
  constraint reviews_rating_fk FOREIGN KEY (rating_id) REFERENCES ratings(id),
  constraint reviews_reviewer_fk FOREIGN KEY (reviewer_id) REFERENCES users(id),
  constraint reviews_round_fk FOREIGN KEY (claim_id, round) REFERENCES review_rounds(claim_id, round),
  constraint reviews_summary_given CHECK (((btrim(summary) <> ''::text) AND (length(summary) <= 5000)))
);

CREATE INDEX reviews_by_reviewer ON reviews USING btree (reviewer_id);

CREATE TRIGGER reviews_append_only BEFORE DELETE OR UPDATE ON reviews FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER reviews_are_independent BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION review_is_independent();

CREATE TRIGGER reviews_no_truncate BEFORE TRUNCATE ON reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER reviews_of_reviewable_claims BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION claim_takes_reviews();

CREATE TRIGGER reviews_unseal_their_round AFTER INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION round_is_unsealed();

CREATE TRIGGER reviews_without_withdrawn_interest BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION judge_withdrew_no_interest();

create table sessions (
  id uuid not null,
  user_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  last_seen_at timestamp with time zone default now() not null,
  address inet,
  user_agent text,
  constraint sessions_agent_short CHECK ((length(user_agent) <= 512)),
  constraint sessions_expire_later CHECK ((expires_at > created_at)),
  constraint sessions_pk PRIMARY KEY (id),
  constraint sessions_token_is_sha256 CHECK ((octet_length(token_hash) = 32)),
  constraint sessions_token_unique UNIQUE (token_hash),
  constraint sessions_user_fk FOREIGN KEY (user_id) REFERENCES users(id)
);

CREATE INDEX sessions_by_expiry ON sessions USING btree (expires_at);

CREATE INDEX sessions_by_user ON sessions USING btree (user_id);

create table settings (
  id uuid not null,
  key text not null,
  value jsonb not null,
  revision integer default 1 not null,
  changed_at timestamp with time zone default now() not null,
  changed_by text not null,
  constraint settings_key_is_dotted CHECK ((key ~ '^[a-z_]+\.[a-z_]+$'::text)),
  constraint settings_key_unique UNIQUE (key),
  constraint settings_pk PRIMARY KEY (id)
);

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
  revision integer default 1 not null,
  merged_into_id uuid,
  constraint sources_external_key_unique UNIQUE (external_key),
  constraint sources_kind_known CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text, 'armed_force'::text, 'government_body'::text, 'state_media'::text, 'news_agency'::text, 'media_outlet'::text, 'anonymous'::text]))),
  constraint sources_merged_into_fk FOREIGN KEY (merged_into_id) REFERENCES sources(id),
  constraint sources_not_merged_into_themselves CHECK ((merged_into_id <> id)),
  constraint sources_pk PRIMARY KEY (id)
);

CREATE INDEX sources_by_merger ON sources USING btree (merged_into_id);

CREATE TRIGGER sources_count_revisions BEFORE UPDATE ON sources FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION count_revision();

CREATE CONSTRAINT TRIGGER sources_have_a_name AFTER INSERT ON sources DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION source_has_a_name();

CREATE TRIGGER sources_merge_in_one_step BEFORE INSERT OR UPDATE OF merged_into_id ON sources FOR EACH ROW WHEN ((new.merged_into_id IS NOT NULL)) EXECUTE FUNCTION source_merges_in_one_step();

create table totp_secrets (
  user_id uuid not null,
  secret text not null,
  created_at timestamp with time zone default now() not null,
  confirmed_at timestamp with time zone,
  last_step integer default 0 not null,
  constraint totp_secrets_pk PRIMARY KEY (user_id),
  constraint totp_secrets_secret_is_base32 CHECK ((secret ~ '^[A-Z2-7]{32}$'::text)),
  constraint totp_secrets_user_fk FOREIGN KEY (user_id) REFERENCES users(id)
);

create table user_identities (
  issuer text not null,
  subject text not null,
  user_id uuid not null,
  linked_at timestamp with time zone default now() not null,
  constraint user_identities_one_per_provider UNIQUE (user_id, issuer),
  constraint user_identities_pk PRIMARY KEY (issuer, subject),
  constraint user_identities_user_fk FOREIGN KEY (user_id) REFERENCES users(id)
);

create table users (
  id uuid not null,
  email text,
  name text not null,
  role text not null,
  password_hash text,
  created_at timestamp with time zone default now() not null,
  disabled_at timestamp with time zone,
  kind text default 'person'::text not null,
  constraint users_email_lower_case CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
  constraint users_email_unique UNIQUE (email),
  constraint users_kind_known CHECK ((kind = ANY (ARRAY['person'::text, 'program'::text]))),
  constraint users_name_given CHECK ((btrim(name) <> ''::text)),
  constraint users_people_have_an_address CHECK (((kind = 'person'::text) = (email IS NOT NULL))),
  constraint users_pk PRIMARY KEY (id),
  constraint users_programs_have_no_password CHECK (((kind = 'person'::text) OR (password_hash IS NULL))),
  constraint users_role_known CHECK ((role = ANY (ARRAY['reader'::text, 'fact_checker'::text, 'editor'::text, 'admin'::text])))
);

create table verdicts (
  id uuid not null,
  claim_id uuid not null,
  version integer not null,
  supersedes_version integer,
  rating_id uuid,
  language text not null,
  summary text,
  method text,
  limitations text,
  as_of timestamp with time zone not null,
  review_by date,
  published_at timestamp with time zone default now() not null,
  published_by text not null,
  kind text not null,
  round integer,
  what_was_wrong text,
  what_changed text,
  none_found text[] default '{}'::text[] not null,
  no_reply_reason text,
  gate jsonb,
  published_by_id uuid,
  constraint verdicts_as_of_not_later CHECK ((as_of <= published_at)),
  constraint verdicts_claim_fk FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint verdicts_correction_explains CHECK ((((what_was_wrong IS NOT NULL) = (kind = ANY (ARRAY['correction'::text, 'retraction'::text]))) AND ((kind <> 'correction'::text) OR (what_changed IS NOT NULL)) AND ((kind <> 'retraction'::text) OR (what_changed IS NULL)))),
  constraint verdicts_explanations_given CHECK (((btrim(what_was_wrong) <> ''::text) AND (btrim(what_changed) <> ''::text) AND (btrim(no_reply_reason) <> ''::text) AND (GREATEST(length(what_was_wrong), length(what_changed), length(no_reply_reason)) <= 5000))),
  constraint verdicts_gate_is_a_list CHECK ((jsonb_typeof(gate) = 'array'::text)),
  constraint verdicts_kind_known CHECK ((kind = ANY (ARRAY['publication'::text, 'update'::text, 'correction'::text, 'retraction'::text]))),
  constraint verdicts_language_is_tag CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint verdicts_none_found_on_a_side CHECK ((none_found <@ ARRAY['supports'::text, 'refutes'::text])),
  constraint verdicts_of_claim_unique UNIQUE (id, claim_id),
  constraint verdicts_pk PRIMARY KEY (id),
  constraint verdicts_publisher_fk FOREIGN KEY (published_by_id) REFERENCES users(id),
  constraint verdicts_rated_unless_retracted CHECK (((kind = 'retraction'::text) = (rating_id IS NULL))),
  constraint verdicts_rating_fk FOREIGN KEY (rating_id) REFERENCES ratings(id),
  constraint verdicts_round_fk FOREIGN KEY (claim_id, round) REFERENCES review_rounds(claim_id, round),
  constraint verdicts_summary_given CHECK (((btrim(summary) <> ''::text) AND (length(summary) <= 5000))),
  constraint verdicts_supersede_the_one_before CHECK (((version >= 1) AND (NOT (supersedes_version IS DISTINCT FROM NULLIF((version - 1), 0))))),
  constraint verdicts_superseded_fk FOREIGN KEY (claim_id, supersedes_version) REFERENCES verdicts(claim_id, version),
  constraint verdicts_superseded_once UNIQUE (claim_id, supersedes_version),
  constraint verdicts_version_unique UNIQUE (claim_id, version),
  constraint verdicts_worded_unless_retracted CHECK (((kind = 'retraction'::text) = (summary IS NULL)))
);

CREATE INDEX verdicts_by_rating ON verdicts USING btree (rating_id);

CREATE INDEX verdicts_newest ON verdicts USING btree (published_at, id);

CREATE TRIGGER verdicts_append_only BEFORE DELETE OR UPDATE ON verdicts FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER verdicts_kind_follows BEFORE INSERT ON verdicts FOR EACH ROW EXECUTE FUNCTION verdict_kind_follows();

CREATE TRIGGER verdicts_no_truncate BEFORE TRUNCATE ON verdicts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER verdicts_rest_on_current_reviews BEFORE INSERT ON verdicts FOR EACH ROW WHEN ((new.round IS NOT NULL)) EXECUTE FUNCTION verdict_rests_on_current_reviews();

CREATE TRIGGER verdicts_rest_on_reviews_after_retraction BEFORE INSERT ON verdicts FOR EACH ROW WHEN ((new.round IS NOT NULL)) EXECUTE FUNCTION verdict_rests_on_reviews_after_retraction();

CREATE TRIGGER verdicts_take_the_settled_rating BEFORE INSERT ON verdicts FOR EACH ROW WHEN ((new.round IS NOT NULL)) EXECUTE FUNCTION verdict_takes_the_settled_rating();
