import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { ChangedUser, NewInvitation } from './contract.js';
import { sessionKey } from './session.js';

export type LinkPurpose = 'invitation' | 'password_reset';

const accountKey = ['account'];
const sessionsKey = ['own-sessions'];
const usersKey = ['users'];

/** Runs a change, and reads again what it may have changed. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>, ...keys: string[][]) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });
}

export function useAccount() {
  return useQuery({ queryKey: accountKey, queryFn: () => answerOf(client.GET('/api/v1/account')) });
}

export function useChangeName() {
  return useChange(
    (body: { name: string }) => answerOf(client.PATCH('/api/v1/account', { body })),
    sessionKey,
  );
}

export function useChangePassword() {
  return useChange(
    (body: { current: string; password: string }) =>
      answerOf(client.PUT('/api/v1/account/password', { body })),
    sessionsKey,
  );
}

export function useOwnSessions() {
  return useQuery({ queryKey: sessionsKey, queryFn: () => answerOf(client.GET('/api/v1/sessions')) });
}

export function useEndSession() {
  return useChange(
    (id: string) => answerOf(client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    sessionsKey,
  );
}

export function useEndOtherSessions() {
  return useChange(() => answerOf(client.DELETE('/api/v1/sessions')), sessionsKey);
}

export function useBeginTotp() {
  return useChange(() => answerOf(client.POST('/api/v1/account/totp')));
}

export function useConfirmTotp() {
  return useChange(
    (body: { code: string }) => answerOf(client.PUT('/api/v1/account/totp', { body })),
    accountKey,
  );
}

export function useRemoveTotp() {
  return useChange(
    (body: { code: string }) => answerOf(client.POST('/api/v1/account/totp/removal', { body })),
    accountKey,
  );
}

/** Whose account a link opens; fails when it opens none any more. */
export function useOpenLink(purpose: LinkPurpose, token: string) {
  return useQuery({
    queryKey: ['open-link', purpose, token],
    staleTime: Infinity,
    queryFn: () =>
      purpose === 'invitation'
        ? answerOf(client.POST('/api/v1/invitations/inspection', { body: { token } }))
        : answerOf(client.POST('/api/v1/password-resets/inspection', { body: { token } })),
  });
}

/** Sets a password through a link: that of an invitation, or one for a new password. */
export function useUseLink(purpose: LinkPurpose) {
  return useChange((body: { token: string; password: string }) =>
    purpose === 'invitation'
      ? answerOf(client.POST('/api/v1/invitations/acceptance', { body }))
      : answerOf(client.POST('/api/v1/password-resets/completion', { body })),
  );
}

export function useUsers() {
  return useQuery({ queryKey: usersKey, queryFn: () => answerOf(client.GET('/api/v1/users')) });
}

export function useInvite() {
  return useChange((body: NewInvitation) => answerOf(client.POST('/api/v1/invitations', { body })), usersKey);
}

export function useOfferReset() {
  return useChange(
    (userId: string) => answerOf(client.POST('/api/v1/password-resets', { body: { userId } })),
    usersKey,
  );
}

export function useChangeUser(id: string) {
  return useChange(
    (body: ChangedUser) => answerOf(client.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body })),
    usersKey,
    sessionKey,
  );
}

export function useForgetTotp(id: string) {
  return useChange(
    () => answerOf(client.DELETE('/api/v1/users/{id}/totp', { params: { path: { id } } })),
    usersKey,
  );
}
