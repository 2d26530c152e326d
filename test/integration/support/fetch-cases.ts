import { adding, type Case, running } from './cases.js';
import { IDS } from './valid-ids.js';

const host = (changes: Record<string, unknown>) => adding('fetch_hosts', changes);
const turn = (changes: Record<string, unknown>) => adding('fetch_turns', changes);

const AT = '2024-01-01T00:00:00Z';

/** What is known of a host that pages are fetched from, and who stands in line for it. */
export const FETCH_CASES: Case[] = [
  ['a host twice', 'fetch_hosts_pk', host({ host: 'taken.example.org' })],
  ['a host in two spellings', 'fetch_hosts_name_is_bare', host({ host: 'Taken.example.org' })],
  ['an address in the place of a host', 'fetch_hosts_name_is_bare', host({ host: 'http://example.org/' })],
  ['no host', 'fetch_hosts_name_is_bare', host({ host: '' })],
  [
    'more failures than visits',
    'fetch_hosts_failures_of_visits',
    host({ failures: 1, failed_at: AT, failure: 'F', error: 'E' }),
  ],
  [
    'more failures in a row than failures',
    'fetch_hosts_failures_of_visits',
    host({ visits: 1, asked_at: AT, consecutive_failures: 1 }),
  ],
  ['less than no time', 'fetch_hosts_time_counts', host({ took_ms: -1 })],
  ['a visit at no time', 'fetch_hosts_visited_at_a_time', host({ visits: 1 })],
  [
    'a failure for nothing',
    'fetch_hosts_failure_is_told',
    host({ visits: 1, asked_at: AT, failures: 1, failed_at: AT, failure: 'F' }),
  ],
  ['one turn of two', 'fetch_turns_pk', turn({ id: IDS.turn })],
  ['a turn at no host', 'fetch_turns_host_fk', turn({ host: 'nobody.example.org' })],
  ['two places in one line', 'fetch_turns_one_place_in_line', turn({ holder: IDS.capture })],
  ['being put off less than never', 'fetch_turns_put_offs_counted', turn({ put_offs: -1 })],
  ['a place that is forgotten before its time', 'fetch_turns_end', turn({ until: AT })],
  ['a turn without end', 'fetch_turns_end', turn({ began_at: '2024-01-02T00:00:00Z' })],
  ['removing a host that somebody waits for', 'fetch_turns_host_fk', running('delete from fetch_hosts')],
];
