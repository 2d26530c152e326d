import { adding, type Case, NOBODY } from './cases.js';
import { IDS } from './valid-ids.js';
import { sha256 } from './valid-rows.js';

export const ACCOUNTS: Case[] = [
  ['two users with one address', 'users_email_unique', adding('users', { email: 'taken@example.org' })],
  ['an address with capitals', 'users_email_lower_case', adding('users', { email: 'A@example.org' })],
  ['an address without @', 'users_email_lower_case', adding('users', { email: 'example.org' })],
  ['a user without a name', 'users_name_given', adding('users', { name: ' ' })],
  ['a user with an unknown role', 'users_role_known', adding('users', { role: 'owner' })],
  [
    'two people whom a provider knows by one name',
    'user_identities_pk',
    adding('user_identities', { issuer: 'https://id.example', subject: 'taken' }),
  ],
  [
    'two names of one person at one provider',
    'user_identities_one_per_provider',
    adding('user_identities', { issuer: 'https://id.example', subject: 'other' }),
  ],
  ['an identity of nobody', 'user_identities_user_fk', adding('user_identities', { user_id: NOBODY })],
  ['a session of nobody', 'sessions_user_fk', adding('sessions', { user_id: NOBODY })],
  [
    'two sessions with one token',
    'sessions_token_unique',
    adding('sessions', { token_hash: sha256('taken') }),
  ],
  [
    'a token that is stored as it is',
    'sessions_token_is_sha256',
    adding('sessions', { token_hash: 'token' }),
  ],
  [
    'a session that has ended before',
    'sessions_expire_later',
    adding('sessions', { expires_at: '2000-01-01' }),
  ],
  [
    'two keys with one secret',
    'api_key_secrets_pk',
    adding('api_key_secrets', { secret_hash: sha256('taken') }),
  ],
  ['a key of nobody known', 'api_keys_owner_fk', adding('api_keys', { owner_id: NOBODY })],
  ['a key without a name', 'api_keys_name_given', adding('api_keys', { name: '' })],
  ['a key with an unknown role', 'api_keys_role_known', adding('api_keys', { role: 'owner' })],
  [
    'a secret that is stored as it is',
    'api_key_secrets_hash_is_sha256',
    adding('api_key_secrets', { secret_hash: 'isnad_' }),
  ],
  ['a secret of no key', 'api_key_secrets_key_fk', adding('api_key_secrets', { key_id: NOBODY })],
  [
    'two current secrets of one key',
    'api_key_secrets_one_current_per_key',
    adding('api_key_secrets', { key_id: IDS.apiKey, expires_at: null }),
  ],
  [
    'a secret that ended before it began',
    'api_key_secrets_end_after_start',
    adding('api_key_secrets', { created_at: '2024-01-02', expires_at: '2024-01-01' }),
  ],
  ['a key that may do nothing', 'api_keys_scopes_given', adding('api_keys', { scopes: [] })],
  [
    'a key with a scope that nobody knows',
    'api_keys_scopes_known',
    adding('api_keys', { scopes: ['claims.read', 'claims.burn'] }),
  ],
  ['a key that may manage keys', 'api_keys_scopes_known', adding('api_keys', { scopes: ['keys.own'] })],
];
