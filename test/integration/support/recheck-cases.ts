import type { Client } from 'pg';
import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';
import { add, sha256 } from './valid-rows.js';

const now = (): Date => new Date();

/** A recheck that found something. */
const found = (): Record<string, unknown> => ({
  begun_at: now(),
  finished_at: now(),
  outcome: 'needs_review',
  open_since: now(),
});

const decided = (): Record<string, unknown> => ({
  ...found(),
  decision: 'verdict_stands',
  decided_at: now(),
  decided_by: 'U',
});

const open = `update rechecks set`;
const where = `where id = '${IDS.openRecheck}'`;

export const RECHECKS: Case[] = [
  ['a recheck of no claim', 'rechecks_claim_fk', adding('rechecks', { claim_id: NOBODY })],
  ['a hook without a name', 'recheck_hooks_name_given', adding('recheck_hooks', { name: ' ' })],
  [
    'a hook with a name beyond measure',
    'recheck_hooks_name_given',
    adding('recheck_hooks', { name: 'x'.repeat(201) }),
  ],
  [
    'two hooks at one address',
    'recheck_hooks_secret_unique',
    adding('recheck_hooks', { secret_hash: sha256('hook') }),
  ],
  [
    'a hook whose secret is kept',
    'recheck_hooks_hash_is_sha256',
    adding('recheck_hooks', { secret_hash: 'isnad_hook_' }),
  ],
  [
    'a hook that was called nobody knows when',
    'recheck_hooks_used_has_time',
    adding('recheck_hooks', { uses: 1 }),
  ],
  ['a recheck without a job', 'rechecks_job_fk', adding('rechecks', { job_id: NOBODY })],
  ['two rechecks in one job', 'rechecks_one_per_job', adding('rechecks', { job_id: IDS.job })],
  [
    'a second recheck of a claim that waits',
    'rechecks_one_waiting_per_claim',
    adding('rechecks', { claim_id: IDS.otherClaim }),
  ],
  [
    'a conclusion that nobody runs',
    'rechecks_conclusion_job_fk',
    adding('rechecks', { begun_at: now(), conclusion_job_id: NOBODY }),
  ],
  [
    'two conclusions in one job',
    'rechecks_one_per_conclusion',
    async (client: Client): Promise<void> => {
      const concluded = { begun_at: now(), conclusion_job_id: IDS.job };
      await add(client, 'rechecks', concluded);
      await client.query(`update rechecks set begun_at = now(), conclusion_job_id = $1 where id = $2`, [
        IDS.job,
        IDS.recheck,
      ]);
    },
  ],
  [
    'a verdict of another claim',
    'rechecks_verdict_fk',
    running(`${open} verdict_id = (select id from verdicts limit 1) where id = '${IDS.recheck}'`),
  ],
  [
    'an unknown outcome',
    'rechecks_outcome_known',
    adding('rechecks', { begun_at: now(), outcome: 'true', finished_at: now() }),
  ],
  [
    'an outcome at no time',
    'rechecks_outcome_has_time',
    adding('rechecks', { begun_at: now(), outcome: 'unchanged' }),
  ],
  ['an end without an outcome', 'rechecks_outcome_has_time', adding('rechecks', { finished_at: now() })],
  [
    'an end before the beginning',
    'rechecks_ended_after_beginning',
    adding('rechecks', { outcome: 'unchanged', finished_at: now() }),
  ],
  [
    'a conclusion before the beginning',
    'rechecks_concluded_after_beginning',
    adding('rechecks', { conclusion_job_id: IDS.job }),
  ],
  ['findings that are no list', 'rechecks_findings_are_a_list', adding('rechecks', { findings: '{}' })],
  ['less than nothing left out', 'rechecks_left_out_counted', adding('rechecks', { left_out: -1 })],
  [
    'a failure that does not say why',
    'rechecks_failed_says_why',
    adding('rechecks', { begun_at: now(), outcome: 'failed', finished_at: now() }),
  ],
  [
    'a failure of an unknown kind',
    'rechecks_failure_known',
    adding('rechecks', { begun_at: now(), outcome: 'failed', finished_at: now(), failure: 'mood' }),
  ],
  [
    'something found that is not open',
    'rechecks_open_where_it_needs_review',
    adding('rechecks', { ...found(), open_since: null }),
  ],
  [
    'an unknown decision',
    'rechecks_decision_known',
    adding('rechecks', { ...decided(), decision: 'perhaps' }),
  ],
  [
    'a decision on nothing',
    'rechecks_decided_where_open',
    adding('rechecks', { ...decided(), outcome: 'unchanged', open_since: null }),
  ],
  [
    'a decision by nobody',
    'rechecks_decision_is_signed',
    adding('rechecks', { ...decided(), decided_by: null }),
  ],
  ['a note on no decision', 'rechecks_note_of_a_decision', adding('rechecks', { decision_note: 'N' })],
  [
    'an endless note',
    'rechecks_note_of_a_decision',
    adding('rechecks', { ...decided(), decision_note: LONG(2_001) }),
  ],
  [
    'a second recheck of a claim to decide on',
    'rechecks_one_open_per_claim',
    adding('rechecks', { claim_id: IDS.otherClaim, ...found() }),
  ],
  [
    'another outcome than the first',
    'rechecks_stay_as_concluded',
    running(`${open} outcome = 'unchanged', open_since = null ${where}`),
  ],
  [
    'other findings than the first',
    'rechecks_stay_as_concluded',
    running(`${open} findings = '[{}]' ${where}`),
  ],
  [
    'another decision than the first',
    'rechecks_stay_as_decided',
    running(
      `${open} decision = 'reopen', decided_at = now(), decided_by = 'U' ${where}`,
      `${open} decision = 'verdict_stands' ${where}`,
    ),
  ],
  [
    'what set off no recheck',
    'recheck_triggers_recheck_fk',
    adding('recheck_triggers', { recheck_id: NOBODY }),
  ],
  ['an unknown trigger', 'recheck_triggers_known', adding('recheck_triggers', { trigger: 'mood' })],
  [
    'a trigger that is about a list',
    'recheck_triggers_about_is_an_object',
    adding('recheck_triggers', { about: '[]' }),
  ],
  ['a blank reason', 'recheck_triggers_reason_given', adding('recheck_triggers', { reason: ' ' })],
  ['changing a trigger', 'recheck_triggers_append_only', running(`update recheck_triggers set reason = 'X'`)],
  ['removing a trigger', 'recheck_triggers_append_only', running('delete from recheck_triggers')],
  ['emptying the triggers', 'recheck_triggers_no_truncate', running('truncate recheck_triggers')],
  [
    'a look for no recheck',
    'recheck_captures_recheck_fk',
    adding('recheck_captures', { recheck_id: NOBODY }),
  ],
  [
    'a page twice in a recheck',
    'recheck_captures_pk',
    adding('recheck_captures', { recheck_id: IDS.openRecheck }),
  ],
  [
    'a look at the page of other evidence',
    'recheck_captures_after_fk',
    adding('recheck_captures', { evidence_id: IDS.evidence }),
  ],
  [
    'what was relied on of other evidence',
    'recheck_captures_before_fk',
    adding('recheck_captures', { before_capture_id: NOBODY }),
  ],
  [
    'an unknown outcome that was accepted',
    'recheck_captures_accepted_known',
    adding('recheck_captures', { accepted_outcome: 'odd' }),
  ],
  [
    'a comparison that is a list',
    'recheck_captures_comparison_is_an_object',
    adding('recheck_captures', { comparison: '[]' }),
  ],
  ['an unknown occasion', 'recheck_occasions_event_known', adding('recheck_occasions', { event: 'mood' })],
  [
    'an occasion that is about a list',
    'recheck_occasions_about_is_an_object',
    adding('recheck_occasions', { about: '[]' }),
  ],
];
