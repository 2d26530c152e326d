import { adding, type Case, LONG, NOBODY } from './cases.js';
import { IDS } from './valid-ids.js';

export const AUDIT_AND_JOBS: Case[] = [
  [
    'an event of an unknown kind of actor',
    'audit_events_actor_known',
    adding('audit_events', { actor_kind: 'cron', actor_id: IDS.user }),
  ],
  [
    'an event of a person who is not named',
    'audit_events_actor_identified',
    adding('audit_events', { actor_kind: 'user' }),
  ],
  [
    'an event of the system under a person’s id',
    'audit_events_actor_identified',
    adding('audit_events', { actor_id: IDS.user }),
  ],
  ['a job in an unknown state', 'jobs_state_known', adding('jobs', { state: 'lost' })],
  ['fewer than no attempts', 'jobs_attempts_counted', adding('jobs', { attempts: -1 })],
  ['a job that may never be tried', 'jobs_attempts_counted', adding('jobs', { max_attempts: 0 })],
  ['a job that was sent at no time', 'jobs_sent_has_time', adding('jobs', { state: 'sent' })],
  ['a job that was done at no time', 'jobs_finished_has_time', adding('jobs', { state: 'done' })],
  ['a waiting job that is finished', 'jobs_finished_has_time', adding('jobs', { finished_at: new Date() })],
  [
    'a job given up without a reason',
    'jobs_failed_says_why',
    adding('jobs', { state: 'failed', finished_at: new Date() }),
  ],
  ...[
    'not-a-trace',
    `00-${'A'.repeat(32)}-${'b'.repeat(16)}-01`,
    `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`,
    `00-${'a'.repeat(32)}-${'0'.repeat(16)}-01`,
  ].map((traceparent): Case => [
    `a job whose trace is ${traceparent}`,
    'jobs_traceparent_of_w3c',
    adding('jobs', { traceparent }),
  ]),
  ['a job of no known priority', 'jobs_priority_in_order', adding('jobs', { priority: 4 })],
  ['a job that nobody runs', 'jobs_running_by_somebody', adding('jobs', { state: 'running' })],
  [
    'a job that nobody cancelled',
    'jobs_cancelled_by_somebody',
    adding('jobs', { state: 'cancelled', finished_at: new Date() }),
  ],
  ['errors that are no list', 'jobs_errors_are_a_list', adding('jobs', { errors: '{}' })],
  [
    'more done than there is to do',
    'jobs_progress_of_something',
    adding('jobs', { progress_done: 2, progress_total: 1 }),
  ],
  ['progress in nothing', 'jobs_progress_of_something', adding('jobs', { progress_done: 0 })],
  ['a schedule that stands still', 'job_schedules_go_on', adding('job_schedules', { every_seconds: 0 })],
  [
    'an idempotency key twice for one caller',
    'idempotency_keys_pk',
    adding('idempotency_keys', { key: 'taken' }),
  ],
  ['an empty idempotency key', 'idempotency_keys_key_short', adding('idempotency_keys', { key: '' })],
  [
    'an endless idempotency key',
    'idempotency_keys_key_short',
    adding('idempotency_keys', { key: LONG(256) }),
  ],
  [
    'a request in an unknown state',
    'idempotency_keys_state_known',
    adding('idempotency_keys', { state: 'lost' }),
  ],
  [
    'an answered request without its status',
    'idempotency_keys_done_has_status',
    adding('idempotency_keys', { state: 'done' }),
  ],
  [
    'a running request with a status',
    'idempotency_keys_done_has_status',
    adding('idempotency_keys', { status: 200 }),
  ],
];

export const DRAFTS: Case[] = [
  ['two drafts of one form by one person', 'drafts_pk', adding('drafts', { subject: IDS.claim })],
  ['a draft of nobody', 'drafts_owner_fk', adding('drafts', { owner_id: NOBODY })],
  ['a draft of an unknown form', 'drafts_kind_known', adding('drafts', { kind: 'letter' })],
  ['a draft that is no form', 'drafts_content_is_a_form', adding('drafts', { content: '[]' })],
  ['an endless draft', 'drafts_content_bounded', adding('drafts', { content: { summary: LONG(100_001) } })],
];

export const SETTINGS: Case[] = [
  ['a setting of no domain', 'settings_key_is_dotted', adding('settings', { key: 'quorum' })],
  ['deciding twice', 'settings_key_unique', adding('settings', { key: 'taken.key' })],
];
