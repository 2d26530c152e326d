import type { KeyScope } from '../../api/contract.js';

/** Under which heading a permission stands, by the first part of its name. */
const GROUPS = {
  sources: ['sources', 'documents'],
  claims: ['claims', 'queue', 'history', 'drafts'],
  evidence: ['evidence', 'files', 'captures'],
  reviews: ['reviews', 'interests', 'replies'],
  verdicts: ['verdicts', 'scales'],
  contradictions: ['contradictions', 'rechecks', 'reports'],
  desk: ['desk', 'jobs', 'metrics', 'settings', 'accounts'],
} as const;

type PermissionGroup = keyof typeof GROUPS;

/** The scopes under their headings, in the order of the headings; a heading without any is left out. */
export function grouped(scopes: readonly KeyScope[]): [PermissionGroup, KeyScope[]][] {
  return (Object.keys(GROUPS) as PermissionGroup[])
    .map((group): [PermissionGroup, KeyScope[]] => {
      const domains: readonly string[] = GROUPS[group];
      return [group, scopes.filter((scope) => domains.includes(scope.split('.')[0] ?? ''))];
    })
    .filter(([, found]) => found.length > 0);
}

/** The key of the words that say what a permission allows. */
export function permissionWord(scope: KeyScope): `permission.${KeyScope}` {
  const [domain = '', act = ''] = scope.split('.');
  return `permission.${domain}.${act}` as `permission.${KeyScope}`;
}
