import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { sha256 } from './valid-rows.js';

/** What must not be possible with kinds of account, the counting of attempts, and with what is kept of a browser. */
export const SIGN_IN_CASES: Case[] = [
  ['an account that is neither', 'users_kind_known', adding('users', { kind: 'robot' })],
  [
    'a person without an address',
    'users_people_have_an_address',
    adding('users', { email: null, password_hash: null }),
  ],
  [
    'a program that has an address',
    'users_people_have_an_address',
    adding('users', { kind: 'program', password_hash: null }),
  ],
  [
    'a program that could sign in with a password',
    'users_programs_have_no_password',
    adding('users', { kind: 'program', email: null }),
  ],
  ['a link of nobody', 'account_links_user_fk', adding('account_links', { user_id: NOBODY })],
  ['a link for something else', 'account_links_purpose_known', adding('account_links', { purpose: 'fun' })],
  [
    'two links with one token',
    'account_links_token_unique',
    adding('account_links', { token_hash: sha256('taken') }),
  ],
  [
    'a link that is stored as it is',
    'account_links_token_is_sha256',
    adding('account_links', { token_hash: 'token' }),
  ],
  [
    'a link that stops working before it is made',
    'account_links_expire_later',
    adding('account_links', { expires_at: '2000-01-01' }),
  ],
  [
    'two open links of one person',
    'account_links_one_open_per_user',
    adding('account_links', { ended_at: null }),
  ],
  ['a second step of nobody', 'totp_secrets_user_fk', adding('totp_secrets', { user_id: NOBODY })],
  [
    'a secret that no authenticator reads',
    'totp_secrets_secret_is_base32',
    adding('totp_secrets', { secret: 'guess' }),
  ],
  [
    'two second steps of one person',
    'totp_secrets_pk',
    running(
      `insert into totp_secrets (user_id, secret) select id, repeat('A', 32) from users, generate_series(1, 2)`,
    ),
  ],
  ['a recovery code of nobody', 'recovery_codes_user_fk', adding('recovery_codes', { user_id: NOBODY })],
  ['one recovery code twice', 'recovery_codes_pk', adding('recovery_codes', { code_hash: sha256('taken') })],
  [
    'a recovery code that is stored as it is',
    'recovery_codes_code_is_sha256',
    adding('recovery_codes', { code_hash: 'abcd' }),
  ],
  [
    'one count twice',
    'attempt_limits_pk',
    adding('attempt_limits', { scope: 'password_of_account', subject: sha256('taken') }),
  ],
  ['a count of unknown attempts', 'attempt_limits_scope_known', adding('attempt_limits', { scope: 'lost' })],
  [
    'a count that names whom it is about',
    'attempt_limits_subject_is_sha256',
    adding('attempt_limits', { subject: 'a@example.org' }),
  ],
  [
    'a browser that goes on and on about itself',
    'sessions_agent_short',
    adding('sessions', { user_agent: LONG(513) }),
  ],
];
