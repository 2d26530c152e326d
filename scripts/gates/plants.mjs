/**
 * @typedef {object} Plant
 * @property {string} gate the gate that has to turn red
 * @property {string} fault completes "… sees"
 * @property {RegExp} says what it has to say: a gate that is red for another reason has not seen the fault
 * @property {boolean} [needsBuild] whether the gate looks at the built application
 * @property {Record<string, (original: string | null) => string>} files what each file becomes
 */

const ENTITY = 'src/sources/source.entity.ts';
const CONTROLLER = 'src/sources/sources.controller.ts';
const MIGRATION = 'migrations/1763900000012-rechecks.ts';
const AR = 'web/src/messages/ar.json';

/** A new file with these lines. */
const file =
  (...lines) =>
  () =>
    `${lines.join('\n')}\n`;

/** The same file with one piece replaced. */
const replaced = (piece, by) => (original) => original.replace(piece, by);

/** The same messages after a change to the object that holds them. */
const messages = (change) => (original) => {
  const texts = JSON.parse(original);
  change(texts);
  return `${JSON.stringify(texts, null, 2)}\n`;
};

/** @type {Plant[]} */
export const PLANTS = [
  {
    gate: 'translations',
    fault: 'a missing translation',
    says: /is missing in ar\.json/,
    files: { [AR]: messages((texts) => delete texts[Object.keys(texts)[0]]) },
  },
  {
    gate: 'translations',
    fault: 'an Arabic plural with two forms',
    says: /lacks .*few/,
    files: {
      [AR]: messages((texts) => {
        const [key, text] = Object.entries(texts).find(([, value]) => value.includes(', plural,'));
        texts[key] = text.replace(/few \{(?:[^{}]|\{[^{}]*\})*\}/, '');
      }),
    },
  },
  {
    gate: 'translations',
    fault: 'another argument in one language',
    says: /\{planted\} is missing in en/,
    files: { [AR]: messages((texts) => (texts[Object.keys(texts)[0]] += ' {planted}')) },
  },
  {
    gate: 'translations',
    fault: 'a text that stands twice',
    says: /stands twice/,
    files: { [AR]: (json) => json.replace(/^(  "[^"]+": .*,\n)/m, '$1$1') },
  },
  {
    gate: 'boundaries',
    fault: 'an import cycle',
    says: /no-cycles/,
    files: {
      'src/sources/planted-one.ts': file(
        "import { two } from './planted-two.js';",
        'export const one = (): number => two();',
      ),
      'src/sources/planted-two.ts': file(
        "import { one } from './planted-one.js';",
        'export const two = (): number => one();',
      ),
    },
  },
  {
    gate: 'boundaries',
    fault: 'a domain that imports one below it',
    says: /sources-imports-nothing-below-it/,
    files: {
      'src/sources/planted.ts': file("export { Claim } from '../claims/claim.entity.js';"),
    },
  },
  {
    gate: 'styles',
    fault: 'a margin that does not mirror',
    says: /margin-left/,
    files: { 'web/src/styles/planted.css': file('.planted {', '  margin-left: 1rem;', '}') },
  },
  {
    gate: 'format',
    fault: 'a line that is not formatted',
    says: /planted/,
    files: { 'src/sources/planted.ts': file('export   const planted = "1"') },
  },
  {
    gate: 'lint',
    fault: 'a floating promise',
    says: /no-floating-promises/,
    files: {
      'src/sources/planted.ts': file(
        'export function planted(work: () => Promise<void>): void {',
        '  work();',
        '}',
      ),
    },
  },
  {
    gate: 'lint',
    fault: 'a switch that leaves a case out',
    says: /switch-exhaustiveness-check/,
    files: {
      'src/sources/planted.ts': file(
        "export function planted(side: 'for' | 'against'): number {",
        '  switch (side) {',
        "    case 'for':",
        '      return 1;',
        '  }',
        '  return 0;',
        '}',
      ),
    },
  },
  {
    gate: 'lint',
    fault: 'a style that names left',
    says: /Logical properties only/,
    files: {
      'web/src/ui/planted.tsx': file(
        "import { Box } from '@mantine/core';",
        '',
        'export function Planted() {',
        '  return <Box ml="md" />;',
        '}',
      ),
    },
  },
  {
    gate: 'types',
    fault: 'a type error',
    says: /TS2322/,
    files: { 'src/sources/planted.ts': file("export const planted: number = 'one';") },
  },
  {
    gate: 'unused',
    fault: 'a file that nobody uses',
    says: /planted\.ts/,
    files: { 'src/sources/planted.ts': file('export const planted = 1;') },
  },
  {
    gate: 'reference',
    fault: 'documentation that the code does not say',
    says: /docs\/reference\.md/,
    files: { 'docs/reference.md': (original) => `${original}\nPlanted.\n` },
  },
  {
    gate: 'openapi',
    fault: 'a changed API',
    says: /docs\/openapi\.json/,
    needsBuild: true,
    files: { [CONTROLLER]: replaced("'api/v1/sources'", "'api/v1/planted'") },
  },
  {
    gate: 'schema-in-step',
    fault: 'an entity with a column that no migration makes',
    says: /planted/,
    needsBuild: true,
    files: { [ENTITY]: replaced(/(export class \w+ \{\n)/, "$1  @Column('text')\n  planted: string;\n\n") },
  },
  {
    gate: 'schema-dump',
    fault: 'a migration with an index that the dump lacks',
    says: /planted/,
    needsBuild: true,
    files: {
      [MIGRATION]: replaced(
        'await runner.query(`',
        'await runner.query(`create index planted on sources ((id::text));`);\n    await runner.query(`',
      ),
    },
  },
  {
    gate: 'migrations-reversible',
    fault: 'a migration that its down does not undo',
    says: /planted|already exists/,
    needsBuild: true,
    files: {
      [MIGRATION]: replaced(
        'await runner.query(`',
        'await runner.query(`create table planted (id uuid);`);\n    await runner.query(`',
      ),
    },
  },
];
