import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rating scales that a desk defines for itself. A version says how many ratings it has, and is complete when it is
 * committed: its places are then all taken, so that no rating can be added to what was judged on it. A round of reviews
 * stays on the version that its first review was given on, or its ratings could not be compared.
 */
export class RatingScales1763900000019 implements MigrationInterface {
  readonly name = 'RatingScales1763900000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function are_texts_by_language(texts jsonb, longest integer) returns boolean language sql immutable as $$
        select case when jsonb_typeof(texts) <> 'object' then false else not exists (
          select from jsonb_each(texts) t
          where t.key !~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' or jsonb_typeof(t.value) <> 'string'
            or btrim(t.value #>> '{}') = '' or length(t.value #>> '{}') > longest) end
      $$;

      alter table rating_scales
        add column title_en text,
        add column title_ar text,
        add column size integer;
      alter table ratings
        add column other_labels jsonb not null default '{}',
        add column descriptions jsonb not null default '{}',
        add column colour text,
        add column icon text;

      alter table rating_scales disable trigger rating_scales_append_only;
      alter table ratings disable trigger ratings_append_only;
      update rating_scales s set title_en = key, title_ar = key,
        size = (select count(*) from ratings r where r.scale_id = s.id);
      update rating_scales set title_en = 'Isnad''s scale', title_ar = 'سلّم إسناد' where key = 'standard';
      update ratings set
        colour = case normalised when 'true' then 'green' when 'false' then 'red' when 'mixed' then 'amber' else 'grey' end,
        icon = case normalised when 'true' then 'check' when 'false' then 'cross' when 'mixed' then 'half' else 'question' end;
      update ratings r set colour = given.colour, icon = given.icon,
        descriptions = jsonb_build_object('en', given.en, 'ar', given.ar)
      from (values
        ('true', 'green', 'check',
         'The evidence bears out the claim, and nothing that matters is missing.',
         'تؤيد الأدلة الادعاء، ولا ينقصه شيء جوهري.'),
        ('mostly_true', 'lime', 'check_partial',
         'The claim holds, but needs a detail or a qualification.',
         'الادعاء صحيح في جوهره، لكنه يحتاج إلى تفصيل أو توضيح.'),
        ('mixed', 'amber', 'half',
         'Parts of the claim hold and parts do not.',
         'بعض ما في الادعاء صحيح، وبعضه غير صحيح.'),
        ('mostly_false', 'orange', 'cross_partial',
         'The claim has a true part, but gives a wrong picture.',
         'في الادعاء جانب صحيح، لكنه يعطي صورة غير صحيحة.'),
        ('false', 'red', 'cross',
         'The evidence refutes the claim.',
         'تدحض الأدلة الادعاء.'),
        ('unproven', 'grey', 'question',
         'The evidence that could be had neither bears out the claim nor refutes it.',
         'الأدلة المتاحة لا تؤيد الادعاء ولا تدحضه.')
      ) as given (key, colour, icon, en, ar), rating_scales s
      where s.id = r.scale_id and s.key = 'standard' and r.key = given.key;
      alter table rating_scales enable trigger rating_scales_append_only;
      alter table ratings enable trigger ratings_append_only;

      alter table rating_scales
        alter column title_en set not null,
        alter column title_ar set not null,
        alter column size set not null,
        add constraint rating_scales_key_is_word check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
        add constraint rating_scales_title_given
          check (btrim(title_en) <> '' and btrim(title_ar) <> '' and length(title_en) <= 60 and length(title_ar) <= 60),
        add constraint rating_scales_offer_a_choice check (size between 2 and 20);
      alter table ratings
        alter column colour set not null,
        alter column icon set not null,
        add constraint ratings_label_en_unique unique (scale_id, label_en),
        add constraint ratings_label_ar_unique unique (scale_id, label_ar),
        add constraint ratings_key_is_word check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
        add constraint ratings_label_given
          check (btrim(label_en) <> '' and btrim(label_ar) <> '' and length(label_en) <= 60 and length(label_ar) <= 60),
        add constraint ratings_other_labels_are_texts
          check (are_texts_by_language(other_labels, 60) and not other_labels ?| array['en', 'ar']),
        add constraint ratings_descriptions_are_texts check (are_texts_by_language(descriptions, 500)),
        add constraint ratings_colour_known
          check (colour in ('green', 'lime', 'amber', 'orange', 'red', 'purple', 'blue', 'grey')),
        add constraint ratings_icon_known
          check (icon in ('check', 'check_partial', 'half', 'cross_partial', 'cross', 'question', 'minus', 'warning',
                          'clock', 'scissors', 'masks', 'scales'));

      create function rating_fits_its_scale() returns trigger language plpgsql as $$
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
      $$;
      create trigger ratings_fit_their_scale before insert on ratings
        for each row execute function rating_fits_its_scale();

      create function scale_is_complete() returns trigger language plpgsql as $$
      begin
        if new.size <> (select count(*) from ratings where scale_id = new.id) then
          raise exception 'version % of scale % lacks ratings', new.version, new.key
            using errcode = 'check_violation', constraint = 'rating_scales_are_complete';
        end if;
        return null;
      end
      $$;
      create constraint trigger rating_scales_are_complete after insert on rating_scales
        deferrable initially deferred for each row execute function scale_is_complete();

      create function scale_version_follows() returns trigger language plpgsql as $$
      begin
        if new.version > 1 + coalesce((select max(version) from rating_scales where key = new.key), 0) then
          raise exception 'version % of scale % does not follow the one before', new.version, new.key
            using errcode = 'check_violation', constraint = 'rating_scales_follow_one_another';
        end if;
        return new;
      end
      $$;
      create trigger rating_scales_follow_one_another before insert on rating_scales
        for each row execute function scale_version_follows();

      create trigger rating_scales_no_truncate before truncate on rating_scales
        for each statement execute function refuse_change();
      create trigger ratings_no_truncate before truncate on ratings
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger ratings_no_truncate on ratings;
      drop trigger rating_scales_no_truncate on rating_scales;
      drop trigger rating_scales_follow_one_another on rating_scales;
      drop function scale_version_follows();
      drop trigger rating_scales_are_complete on rating_scales;
      drop function scale_is_complete();
      drop trigger ratings_fit_their_scale on ratings;
      drop function rating_fits_its_scale();
      alter table ratings
        drop constraint ratings_label_given,
        drop constraint ratings_key_is_word,
        drop constraint ratings_label_ar_unique,
        drop constraint ratings_label_en_unique,
        drop column icon,
        drop column colour,
        drop column descriptions,
        drop column other_labels;
      alter table rating_scales
        drop constraint rating_scales_title_given,
        drop constraint rating_scales_key_is_word,
        drop column size,
        drop column title_ar,
        drop column title_en;
      drop function are_texts_by_language(jsonb, integer);
    `);
  }
}
