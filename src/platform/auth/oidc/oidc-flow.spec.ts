import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flowFrom, startFlow } from './oidc-flow.js';

describe('a sign-in by way of an identity provider', () => {
  it('is found again by its cookie, whole', () => {
    fc.assert(
      fc.property(fc.webPath({ size: 'small' }), (path) => {
        const flow = startFlow(path);
        expect(flowFrom(flow.cookie)).toEqual(flow);
      }),
    );
  });

  it('shares no secret with another, nor one of its secrets with another of its own', () => {
    const [one, other] = [startFlow('/'), startFlow('/')];
    const secrets = [one, other].flatMap(({ state, nonce, verifier, cookie }) => [
      state,
      nonce,
      verifier,
      cookie.slice(0, 43),
    ]);
    expect(new Set(secrets).size).toBe(secrets.length);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'claims',
    '',
    undefined,
  ])('leads to the first page, and never to %p', (next) => {
    expect(startFlow(next).next).toBe('/');
  });

  it('leads nowhere else, as browsers read it, whatever it is given', () => {
    const tricky = fc.array(
      fc.constantFrom('/', '\\', '\t', '\n', '\r', '\0', ' ', '.', '@', ':', 'evil.example'),
    );
    fc.assert(
      fc.property(tricky, (parts) => {
        const { next } = startFlow(`/${parts.join('')}`);
        expect(new URL(next, 'https://desk.example').origin).toBe('https://desk.example');
      }),
    );
  });

  it('keeps the page that was asked for', () => {
    expect(startFlow('/claims?q=صواريخ').next).toBe('/claims?q=صواريخ');
  });

  it.each([undefined, '', 'x', '.', `${'a'.repeat(42)}.`, 'a'.repeat(43), `${'a'.repeat(43)}.!`])(
    'is not made of the cookie %p',
    (cookie) => {
      expect(flowFrom(cookie)).toBeNull();
    },
  );

  it('does not follow a cookie whose path was changed into an address elsewhere', () => {
    const [token = ''] = startFlow('/').cookie.split('.');
    expect(flowFrom(`${token}.${Buffer.from('//evil.example').toString('base64url')}`)).toBeNull();
  });
});
