import { existsSync } from 'node:fs';

const bin = (path, ...args) => [`node_modules/${path}`, ...args];
const gate = (file) => [`scripts/gates/${file}.mjs`];

/** The gates, fast ones first. Those of one stage run side by side. */
export const GATE_STAGES = [
  {
    checks: [
      { name: 'translations', command: gate('translations') },
      { name: 'boundaries', command: bin('dependency-cruiser/bin/dependency-cruise.mjs', ...cruised()) },
      { name: 'styles', command: bin('stylelint/bin/stylelint.mjs', 'web/**/*.css', '--max-warnings', '0') },
      { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
    ],
  },
  {
    checks: [
      { name: 'lint', command: bin('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
      { name: 'types', command: bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
      { name: 'web-types', command: bin('typescript/bin/tsc', '--noEmit', '-p', 'web/tsconfig.json') },
      { name: 'unused', command: bin('knip/bin/knip.js', '--no-progress') },
      { name: 'reference', command: gate('reference') },
    ],
  },
  {
    needsServices: true,
    checks: [
      { name: 'openapi', command: gate('openapi') },
      { name: 'schema-in-step', command: gate('schema-in-step') },
      { name: 'schema-dump', command: gate('schema-dump') },
      { name: 'migrations-reversible', command: gate('migrations-reversible') },
    ],
  },
];

function cruised() {
  const folders = ['src', 'web', 'migrations', 'bench', 'evals', 'test'].filter((folder) =>
    existsSync(new URL(`../../${folder}`, import.meta.url)),
  );
  return [...folders, '--config', '.dependency-cruiser.cjs'];
}
