import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import {
  isForPeople,
  KEY_SCOPES,
  type Permission,
  PERMISSIONS,
  USER_ROLES,
  type UserRole,
} from '../../src/platform/auth/permissions.js';
import { type Access, routeTable } from '../../src/platform/auth/route-table.js';
import { ApiClient, type Answer } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

/** What each route demands. Written here by hand, so that a changed decorator is noticed. */
const ROUTES: Record<string, Access> = {
  'GET /health/live': 'public',
  'GET /health/ready': 'public',
  'GET /metrics': 'metrics.read',
  'POST /api/v1/session': 'public',
  'GET /api/v1/session/options': 'public',
  'GET /api/v1/session/oidc': 'public',
  'GET /api/v1/session/oidc/callback': 'public',
  'GET /api/v1/rating-scales': 'public',
  'GET /api/v1/rating-scales/{id}': 'public',
  'GET /api/v1/verdicts': 'public',
  'GET /api/v1/verdicts/{id}': 'public',
  'GET /api/v1/claims/{id}/verdict': 'public',
  'GET /api/v1/claims/{id}/verdicts': 'public',
  'GET /api/v1/session': 'signed_in',
  'DELETE /api/v1/session': 'signed_in',
  'GET /api/v1/events': 'signed_in',
  'GET /api/v1/sessions': 'person',
  'DELETE /api/v1/sessions': 'person',
  'DELETE /api/v1/sessions/{id}': 'person',
  'GET /api/v1/account': 'person',
  'PATCH /api/v1/account': 'person',
  'POST /api/v1/account/totp': 'person',
  'PUT /api/v1/account/totp': 'person',
  'POST /api/v1/account/totp/removal': 'person',
  'PUT /api/v1/account/password': 'person',
  'POST /api/v1/invitations/inspection': 'public',
  'POST /api/v1/password-resets/inspection': 'public',
  'POST /api/v1/invitations/acceptance': 'public',
  'POST /api/v1/password-resets/completion': 'public',
  'POST /api/v1/invitations': 'accounts.manage',
  'POST /api/v1/password-resets': 'accounts.manage',
  'GET /api/v1/api-keys': 'keys.own',
  'POST /api/v1/api-keys': 'keys.own',
  'POST /api/v1/api-keys/{id}/rotation': 'keys.own',
  'DELETE /api/v1/api-keys/{id}': 'keys.own',
  'GET /api/v1/users': 'accounts.manage',
  'PATCH /api/v1/users/{id}': 'accounts.manage',
  'DELETE /api/v1/users/{id}/totp': 'accounts.manage',
  'GET /api/v1/sources': 'sources.read',
  'GET /api/v1/sources/{id}': 'sources.read',
  'POST /api/v1/sources': 'sources.write',
  'PATCH /api/v1/sources/{id}': 'sources.write',
  'POST /api/v1/sources/{id}/merge': 'sources.merge',
  'GET /api/v1/documents': 'documents.read',
  'GET /api/v1/documents/{id}': 'documents.read',
  'POST /api/v1/documents': 'documents.write',
  'PUT /api/v1/documents/{id}/drafts/{draftId}/decision': 'claims.write',
  'GET /api/v1/claims': 'claims.read',
  'GET /api/v1/claims/{id}': 'claims.read',
  'POST /api/v1/claims': 'claims.write',
  'PATCH /api/v1/claims/{id}': 'claims.write',
  'POST /api/v1/claims/match': 'claims.read',
  'GET /api/v1/claims/{id}/matches': 'claims.read',
  'PUT /api/v1/claims/{id}/matches/{otherId}': 'claims.write',
  'POST /api/v1/claims/{id}/attributions/{attributionId}/withdrawal': 'claims.write',
  'DELETE /api/v1/claims/{id}/attributions/{attributionId}/withdrawal': 'claims.write',
  'GET /api/v1/evidence': 'evidence.read',
  'GET /api/v1/evidence/{id}': 'evidence.read',
  'GET /api/v1/evidence/{id}/file': 'evidence.read',
  'POST /api/v1/files': 'files.write',
  'PATCH /api/v1/evidence/{id}': 'evidence.write',
  'POST /api/v1/claims/{id}/evidence': 'evidence.write',
  'GET /api/v1/claims/{id}/evidence/{linkId}': 'evidence.read',
  'PATCH /api/v1/claims/{id}/evidence/{linkId}': 'evidence.write',
  'POST /api/v1/claims/{id}/evidence/{linkId}/restoration': 'evidence.write',
  'DELETE /api/v1/claims/{id}/evidence/{linkId}': 'evidence.write',
  'GET /api/v1/evidence/{id}/captures': 'captures.read',
  'POST /api/v1/evidence/{id}/captures': 'captures.request',
  'GET /api/v1/captures/{id}': 'captures.read',
  'GET /api/v1/captures/{id}/body': 'captures.read',
  'GET /api/v1/captures/{id}/warc': 'captures.read',
  'GET /api/v1/claims/{id}/reviews': 'reviews.read',
  'POST /api/v1/claims/{id}/reviews': 'reviews.file',
  'POST /api/v1/claims/{id}/adjudication': 'reviews.adjudicate',
  'GET /api/v1/interests': 'interests.declare',
  'POST /api/v1/interests': 'interests.declare',
  'DELETE /api/v1/interests/{id}': 'interests.declare',
  'POST /api/v1/rating-scales': 'scales.define',
  'GET /api/v1/claims/{id}/replies': 'replies.read',
  'POST /api/v1/claims/{id}/replies': 'replies.write',
  'PATCH /api/v1/claims/{id}/replies/{replyId}': 'replies.write',
  'POST /api/v1/claims/{id}/verdict': 'verdicts.publish',
  'POST /api/v1/claims/{id}/verdict/check': 'verdicts.publish',
  'POST /api/v1/verdicts/{id}/correction': 'verdicts.correct',
  'POST /api/v1/verdicts/{id}/retraction': 'verdicts.retract',
  'GET /api/v1/contradictions': 'contradictions.read',
  'GET /api/v1/contradictions/{id}': 'contradictions.read',
  'POST /api/v1/contradictions': 'contradictions.suggest',
  'PUT /api/v1/contradictions/{id}/decision': 'contradictions.decide',
  'POST /api/v1/contradictions/rescans': 'jobs.manage',
  'POST /api/v1/claims/{id}/rechecks': 'rechecks.request',
  'GET /api/v1/rechecks': 'rechecks.read',
  'GET /api/v1/rechecks/{id}': 'rechecks.read',
  'PUT /api/v1/rechecks/{id}/decision': 'rechecks.decide',
  'GET /api/v1/recheck-hooks': 'rechecks.hooks',
  'POST /api/v1/recheck-hooks': 'rechecks.hooks',
  'DELETE /api/v1/recheck-hooks/{id}': 'rechecks.hooks',
  'POST /api/v1/hooks/{secret}': 'public',
  'GET /api/v1/claims/{id}/history': 'history.read',
  'GET /api/v1/drafts': 'drafts.write',
  'GET /api/v1/drafts/{kind}/{subject}': 'drafts.write',
  'PUT /api/v1/drafts/{kind}/{subject}': 'drafts.write',
  'DELETE /api/v1/drafts/{kind}/{subject}': 'drafts.write',
  'GET /api/v1/desk/figures': 'desk.read',
  'GET /api/v1/desk/hosts': 'jobs.read',
  'GET /api/v1/jobs': 'jobs.read',
  'GET /api/v1/jobs/overview': 'jobs.read',
  'GET /api/v1/jobs/{id}': 'jobs.read',
  'POST /api/v1/jobs/{id}/cancellation': 'jobs.manage',
  'POST /api/v1/jobs/{id}/retry': 'jobs.manage',
  'POST /api/v1/jobs/retry': 'jobs.manage',
  'GET /api/v1/desk/queue': 'queue.read',
  'GET /api/v1/desk/people': 'queue.read',
  'GET /api/v1/desk/tags': 'queue.read',
  'GET /api/v1/desk/agreement': 'reviews.read',
  'PUT /api/v1/claims/{id}/assignment': 'claims.take',
  'POST /api/v1/claims/{id}/moves': 'claims.move',
  'POST /api/v1/desk/bulk': 'claims.bulk',
  'POST /api/v1/desk/bulk/{id}/undo': 'claims.bulk',
  'GET /api/v1/reports/contradictions': 'reports.read',
  'GET /api/v1/settings': 'settings.read',
  'GET /api/v1/settings/{key}': 'settings.read',
  'PUT /api/v1/settings/{key}': 'settings.change',
};

/** Who may do what, as the design has it: the table that the guard reads must say the same. */
const ALL: UserRole[] = ['reader', 'fact_checker', 'editor', 'admin'];
const CHECKERS: UserRole[] = ['fact_checker', 'editor', 'admin'];
const EDITORS: UserRole[] = ['editor', 'admin'];
const ADMINS: UserRole[] = ['admin'];
const EXPECTED_PERMISSIONS: typeof PERMISSIONS extends Record<infer P, unknown>
  ? Record<P & string, UserRole[]>
  : never = {
  'sources.read': ALL,
  'sources.write': CHECKERS,
  'sources.merge': EDITORS,
  'documents.read': ALL,
  'documents.write': CHECKERS,
  'claims.read': ALL,
  'claims.write': CHECKERS,
  'evidence.read': ALL,
  'evidence.read_withheld': CHECKERS,
  'claims.take': CHECKERS,
  'claims.assign': EDITORS,
  'claims.move': CHECKERS,
  'claims.close': EDITORS,
  'claims.bulk': EDITORS,
  'queue.read': CHECKERS,
  'evidence.write': CHECKERS,
  'files.write': CHECKERS,
  'captures.read': ALL,
  'captures.request': CHECKERS,
  'reviews.read': CHECKERS,
  'reviews.file': CHECKERS,
  'reviews.adjudicate': EDITORS,
  'interests.declare': CHECKERS,
  'scales.define': ADMINS,
  'replies.read': CHECKERS,
  'replies.write': CHECKERS,
  'verdicts.publish': EDITORS,
  'verdicts.correct': EDITORS,
  'verdicts.retract': EDITORS,
  'contradictions.read': ALL,
  'contradictions.suggest': CHECKERS,
  'contradictions.decide': EDITORS,
  'rechecks.read': ALL,
  'rechecks.request': CHECKERS,
  'rechecks.decide': EDITORS,
  'rechecks.hooks': ADMINS,
  'drafts.write': CHECKERS,
  'history.read': CHECKERS,
  'desk.read': ALL,
  'jobs.read': EDITORS,
  'jobs.manage': ADMINS,
  'metrics.read': ADMINS,
  'reports.read': ALL,
  'settings.read': CHECKERS,
  'settings.change': ADMINS,
  'accounts.manage': ADMINS,
  'keys.own': CHECKERS,
  'keys.manage': ADMINS,
};

/** What decides not on a route but on how much of its answer is shown, or on what exactly may be asked for there. */
const WITHIN_ROUTES = ['evidence.read_withheld', 'claims.assign', 'claims.close', 'keys.manage'];

/** What the code says: the attempts below are made from it. */
const table = routeTable();
const open = table.filter(({ access }) => access === 'public');
const guarded = table.filter(({ access }) => access !== 'public');
const inPerson = table.filter(({ access }) => access === 'person');
const forPeople = table.filter(({ access }) => isPermission(access) && isForPeople(access));
const byKey = guarded.filter((each) => !inPerson.includes(each) && !forPeople.includes(each));
const attempts = byKey.flatMap(({ route, access }) =>
  USER_ROLES.map((role) => ({ route, access, role, allowed: mayDo(role, access) })),
);

function mayDo(role: UserRole, access: Access): boolean {
  return !isPermission(access) || PERMISSIONS[access].includes(role);
}

function isPermission(access: Access): access is keyof typeof PERMISSIONS {
  return access in PERMISSIONS;
}

/** Asks for a route with an id that nothing has and, where it takes one, an empty body: enough to get past the guard. */
function attempt(caller: ApiClient, route: string): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replaceAll(/\{\w+\}/g, NOBODY);
  switch (method) {
    case 'POST':
      return caller.post(address, {});
    case 'PUT':
      return caller.put(address, {});
    case 'PATCH':
      return caller.patch(address, {});
    case 'DELETE':
      return caller.delete(address);
    default:
      return caller.get(address);
  }
}

let app: TestApp;
const callers = new Map<UserRole, ApiClient>();

beforeAll(async () => {
  app = await startTestApp();
  for (const role of USER_ROLES) callers.set(role, await app.client(role));
});
afterAll(() => app.close());

describe('the table of permissions', () => {
  it('gives each permission to the roles of the design', () => {
    expect(PERMISSIONS).toEqual(EXPECTED_PERMISSIONS);
  });

  it('demands at each route what the design has there', () => {
    expect(Object.fromEntries(table.map(({ route, access }) => [route, access]))).toEqual(ROUTES);
  });

  it('has a route for each permission', () => {
    const used = new Set(table.map(({ access }) => access).filter(isPermission));
    expect([...used, ...WITHIN_ROUTES].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  it('gives a higher role all that a lower one has', () => {
    const counts = Object.entries(PERMISSIONS).map(([permission, roles]) => [permission, [...roles]]);
    const highest = Object.entries(PERMISSIONS).map(([permission, roles]) => [
      permission,
      USER_ROLES.slice(USER_ROLES.length - roles.length),
    ]);
    expect(counts).toEqual(highest);
  });

  it('covers every route of the OpenAPI document, which says of each whether it is open', async () => {
    const { body } = await app.anonymous.get('/api/openapi.json');
    const { paths } = body as { paths: Record<string, Record<string, { security?: object[] }>> };
    const documented = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { security }]) => ({
        route: `${method.toUpperCase()} ${path}`,
        isOpen: security === undefined || security.length === 0,
      })),
    );
    const expected = table.map(({ route, access }) => ({ route, isOpen: access === 'public' }));
    const byRoute = (a: { route: string }, b: { route: string }): number => a.route.localeCompare(b.route);
    expect(documented.sort(byRoute)).toEqual(expected.sort(byRoute));
  });

  it('covers every route that the application has, whether it demands something or not', () => {
    expect(routesOf(app).sort()).toEqual(table.map(({ route }) => route).sort());
  });
});

describe('a caller with an API key', () => {
  it.each(attempts.filter(({ allowed }) => allowed))('may use $route as $role', async ({ route, role }) => {
    const { status } = await attempt(callers.get(role)!, route);
    expect([401, 403, 405, 500, 501]).not.toContain(status);
  });

  it.each(attempts.filter(({ allowed }) => !allowed))(
    'may not use $route as $role',
    async ({ route, role, access }) => {
      const problem = expectProblem(await attempt(callers.get(role)!, route), 403, 'not_allowed');
      expect(problem.detail).toContain(access);
    },
  );
});

describe('a key that is limited to scopes', () => {
  const limited = new Map<Permission, ApiClient>();
  const routes = byKey.filter(({ access }) => isPermission(access));

  beforeAll(async () => {
    for (const scope of KEY_SCOPES)
      limited.set(scope, new ApiClient(app.url, { key: await app.apiKey('admin', [scope]) }));
  });

  it.each(routes)('may use $route with the scope $access alone', async ({ route, access }) => {
    const { status } = await attempt(limited.get(access as Permission)!, route);
    expect([401, 403, 405, 500, 501]).not.toContain(status);
  });

  it.each(KEY_SCOPES)('may with %s use no route that demands something else', async (scope) => {
    for (const { route, access } of routes.filter((each) => each.access !== scope)) {
      const problem = expectProblem(await attempt(limited.get(scope)!, route), 403, 'not_allowed');
      expect(problem.detail).toContain(access);
    }
  });

  it.each(KEY_SCOPES)('is told that it may do %s and nothing else', async (scope) => {
    const { body } = await limited.get(scope)!.get('/api/v1/session');
    expect(body).toMatchObject({ permissions: [scope] });
  });
});

describe('what is for people with a permission', () => {
  const people = new Map<UserRole, ApiClient>();

  beforeAll(async () => {
    for (const role of USER_ROLES)
      people.set(role, new ApiClient(app.url, { cookie: (await app.signIn(role)).cookie }));
  });

  it.each(forPeople)('is not opened by the key of an administrator: $route', async ({ route }) => {
    expectProblem(await attempt(callers.get('admin')!, route), 403, 'people_only');
  });

  it.each(forPeople.flatMap((each) => USER_ROLES.map((role) => ({ ...each, role }))))(
    'is open to a person exactly by their role: $route as $role',
    async ({ route, access, role }) => {
      const answer = await attempt(people.get(role)!, route);
      if (mayDo(role, access)) expect([401, 403, 405, 500, 501]).not.toContain(answer.status);
      else expectProblem(answer, 403, 'not_allowed');
    },
  );
});

describe('what is a person’s own', () => {
  it.each(inPerson)('is not opened by the key of an administrator: $route', async ({ route }) => {
    expectProblem(await attempt(callers.get('admin')!, route), 403, 'people_only');
  });

  it.each(inPerson)('is open to whoever signed in, whatever their role: $route', async ({ route }) => {
    const person = new ApiClient(app.url, { cookie: (await app.signIn('reader')).cookie });
    const { status } = await attempt(person, route);
    expect([401, 403, 405, 500, 501]).not.toContain(status);
  });
});

describe('a signed-in person', () => {
  it.each([...USER_ROLES])('has as %s the permissions of that role and no other', async (role) => {
    const { cookie } = await app.signIn(role);
    const person = new ApiClient(app.url, { cookie });
    const { body } = await person.get('/api/v1/session');
    const permissions = Object.entries(EXPECTED_PERMISSIONS).filter(([, roles]) => roles.includes(role));
    expect(body).toMatchObject({ user: { role }, permissions: permissions.map(([name]) => name) });
    const answer = await attempt(person, 'PUT /api/v1/contradictions/{id}/decision');
    expect(answer.status).toBe(EDITORS.includes(role) ? 422 : 403);
  });
});

describe('a caller without credentials', () => {
  it.each(guarded)('is asked to sign in for $route', async ({ route }) => {
    expectProblem(await attempt(app.anonymous, route), 401, 'sign_in_required');
  });

  it.each(open)('may use $route', async ({ route }) => {
    const { status } = await attempt(app.anonymous, route);
    expect([200, 303, 404, 422]).toContain(status);
  });
});

describe('a key that does not count', () => {
  const reads = ['GET /api/v1/claims', 'GET /api/v1/session', 'POST /api/v1/sources'];

  it.each(reads)('is refused at %s when nobody was given it', async (route) => {
    const stranger = new ApiClient(app.url, { key: 'isnad_made-up' });
    expectProblem(await attempt(stranger, route), 401, 'key_invalid');
  });

  it.each([
    ['revoked', 'revoked_at = now()'],
    ['expired', `expires_at = now() - interval '1 second'`],
  ])('is refused once it is %s', async (_, change) => {
    const key = await app.apiKey('admin');
    const caller = new ApiClient(app.url, { key });
    expect((await caller.get('/api/v1/claims')).status).toBe(200);
    await app.dataSource.query(
      `update api_keys set ${change} where id = (select key_id from api_key_secrets where secret_hash = sha256(convert_to($1, 'UTF8')))`,
      [key],
    );
    for (const route of reads) expectProblem(await attempt(caller, route), 401, 'key_invalid');
  });

  it('is worth as much as none when it comes by another scheme', async () => {
    const key = await app.apiKey('admin');
    const answer = await app.anonymous.get('/api/v1/claims', { authorization: `Basic ${key}` });
    expectProblem(answer, 401, 'sign_in_required');
  });

  it('is told apart from another by every character', async () => {
    const key = await app.apiKey('admin');
    const shorter = new ApiClient(app.url, { key: key.slice(0, -1) });
    expectProblem(await shorter.get('/api/v1/claims'), 401, 'key_invalid');
  });
});

describe('an API key', () => {
  it('is kept as a hash: the key itself stands nowhere in the database', async () => {
    const key = await app.apiKey('reader');
    const [{ dump }] = await app.dataSource.query<[{ dump: string }]>(
      `select (select string_agg(k::text, ' ') from api_keys k) || (select string_agg(s::text, ' ') from api_key_secrets s) || (select string_agg(e::text, ' ') from audit_events e) as dump`,
    );
    expect(dump).not.toContain(key);
    expect(dump).not.toContain(Buffer.from(key).toString('hex'));
  });

  it('tells that it is in use', async () => {
    const key = await app.apiKey('reader');
    await new ApiClient(app.url, { key }).get('/api/v1/claims');
    const [row] = await app.dataSource.query<{ recently: boolean }[]>(
      `select last_used_at > now() - interval '1 minute' as recently from api_keys
       where id = (select key_id from api_key_secrets where secret_hash = sha256(convert_to($1, 'UTF8')))`,
      [key],
    );
    expect(row).toEqual({ recently: true });
  });
});

/** `METHOD /path` of every handler of every controller. */
function routesOf({ app: application }: TestApp): string[] {
  const scanner = new MetadataScanner();
  const controllers = application.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ instance, metatype }) => {
    if (metatype === null) return [];
    const prefix = Reflect.getMetadata(PATH_METADATA, metatype) as string;
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const path = `/${prefix}/${Reflect.getMetadata(PATH_METADATA, handler) as string}`;
      const documented = path
        .replaceAll(/\/+/g, '/')
        .replace(/\/$/, '')
        .replaceAll(/:(\w+)/g, '{$1}');
      return [`${RequestMethod[method]} ${documented}`];
    });
  });
}
