import './app.module.js';
import { PERMISSIONS, USER_ROLES } from './platform/auth/permissions.js';
import { envExample } from './platform/config/env-example.js';
import { variables } from './platform/config/variables.js';
import { problemTypes } from './platform/http/problem.js';
import { JOB_KINDS } from './platform/jobs/job-kinds.js';
import { declaredSettings } from './platform/settings/setting.js';

/** Failures that HTTP itself names, which no class of ours stands for. */
const PLAIN = [
  ['bad_request', 400, 'The request is not HTTP, or its body is not JSON.'],
  ['payload_too_large', 413, 'The body is larger than 5 MiB.'],
  ['unsupported_media_type', 415, 'Send `Content-Type: application/json`.'],
  ['internal_error', 500, 'Something failed here. It is logged.'],
] as const;

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const problems = [
  ...problemTypes().map(({ code, status, title }) => [code, status, `${title}.`] as const),
  ...PLAIN,
].sort(([a], [b]) => a.localeCompare(b));

const reference = `# Reference

Made from the code by \`npm run reference\`; \`npm test\` compares it.

## Problems
Every failure is answered as RFC 9457 problem details (\`application/problem+json\`) with one of these codes. A code keeps its meaning for good. \`errors\` lists the fields of bad input.

${table(
  ['code', 'status', 'meaning'],
  problems.map(([code, status, meaning]) => [`\`${code}\``, status.toString(), meaning]),
)}

## Permissions
${table(
  ['permission', ...USER_ROLES.map((role) => `\`${role}\``)],
  Object.entries(PERMISSIONS).map(([permission, roles]) => [
    `\`${permission}\``,
    ...USER_ROLES.map((role) => (roles.some((each) => each === role) ? 'yes' : '')),
  ]),
)}

Published verdicts, rating scales, health and the API's description are open to everybody.

## Settings
What a desk decides for itself while Isnad runs: on the page Settings, with \`PUT /api/v1/settings/{key}\`, or with \`isnad setting set\`.

${table(
  ['setting', 'default', 'a value is', 'meaning'],
  declaredSettings().map(({ key, default: value, expected, meaning }) => [
    `\`${key}\``,
    `\`${JSON.stringify(value)}\``,
    expected.en,
    meaning.en,
  ]),
)}

## Kinds of job
${JOB_KINDS.map((kind) => `- \`${kind}\``).join('\n')}
`;

const configuration = table(
  ['variable', 'default', 'meaning'],
  variables.map(({ name, default: value, meaning }) => [
    `\`${name}\``,
    value === '' ? '' : `\`${value}\``,
    meaning,
  ]),
);

/** Prints what the documentation repeats of the code, as JSON. */
process.stdout.write(JSON.stringify({ reference, configuration, envExample: envExample() }));
