import { adding, type Case, running } from './cases.js';

/** What must not be possible with what seals the trail. */
export const AUDIT_CHAIN_CASES: Case[] = [
  ['one event waiting twice to be sealed', 'audit_unsealed_pk', adding('audit_unsealed', { seq: 1 })],
  ['two links at one place', 'audit_links_pk', adding('audit_links', { position: 1 })],
  ['an event in the chain twice', 'audit_links_each_event_once', adding('audit_links', { seq: 1 })],
  ['a link before the first', 'audit_links_counted', adding('audit_links', { position: 0 })],
  [
    'a link that ties to nothing',
    'audit_links_hold_hashes',
    adding('audit_links', { hash: Buffer.alloc(0) }),
  ],
  ['changing a link', 'audit_links_append_only', running('update audit_links set seq = 7')],
  ['removing a link', 'audit_links_append_only', running('delete from audit_links')],
  ['emptying the chain', 'audit_links_no_truncate', running('truncate audit_links cascade')],
  ['two seals of one number', 'audit_seals_pk', adding('audit_seals', { number: 1 })],
  ['two seals at one place', 'audit_seals_position_unique', adding('audit_seals', { last_position: 1 })],
  ['a seal at no place', 'audit_seals_position_fk', adding('audit_seals', { last_position: 99 })],
  ['a seal before the first', 'audit_seals_counted', adding('audit_seals', { number: 0 })],
  ['a seal of nothing', 'audit_seals_hold_a_hash', adding('audit_seals', { hash: Buffer.alloc(31) })],
  ['changing a seal', 'audit_seals_append_only', running('update audit_seals set number = 7')],
  ['removing a seal', 'audit_seals_append_only', running('delete from audit_seals')],
  ['emptying the seals', 'audit_seals_no_truncate', running('truncate audit_seals')],
];
