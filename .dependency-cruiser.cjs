/**
 * The domains, upper ones first: each may import those above it and never one below. The last two are none:
 * they fill a database and serve the command line, and know everything.
 */
const DOMAINS = [
  'sources',
  'documents',
  'claims',
  'evidence',
  'ratings',
  'reviews',
  'verdicts',
  'contradictions',
  'rechecks',
  'desk',
  'reports',
  'interop',
  'seed',
  'cli',
];

const below = DOMAINS.slice(0, -1).map((domain, index) => ({
  name: `${domain}-imports-nothing-below-it`,
  comment: 'A domain imports language, platform and the domains above it (docs: "Where things are").',
  severity: 'error',
  from: { path: `^src/${domain}/` },
  to: { path: `^src/(${DOMAINS.slice(index + 1).join('|')})/` },
}));

/** The folders of the language engine, in the order in which they build on each other. Tables of words are everybody's. */
const ENGINE = ['text', 'figures', 'statement', 'wording', 'contradiction'];

const later = ENGINE.slice(0, -1).map((folder, index) => ({
  name: `language-${folder}-imports-nothing-after-it`,
  comment: 'What reads a text does not know what compares two (docs/engine.md).',
  severity: 'error',
  from: { path: `^src/language/${folder}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: `^src/language/(${ENGINE.slice(index + 1).join('|')}|attribution|matching)/` },
}));

/** The folders of what compares two statements, likewise; the files beside them put them together. */
const CONTRADICTION = [
  'matter',
  'dates',
  'numbers',
  'answers',
  'states',
  'words',
  'model',
  'guards',
  'explanations',
];

const decidedLater = CONTRADICTION.map((folder, index) => ({
  name: `contradiction-${folder}-imports-nothing-after-it`,
  comment: 'What decides first does not know what is asked after it (docs/engine.md).',
  severity: 'error',
  from: { path: `^src/language/contradiction/${folder}/`, pathNot: '\\.spec\\.ts$' },
  to: {
    path: `^src/language/contradiction/(${[...CONTRADICTION.slice(index + 1).map((later) => `${later}/`), '[^/]+$'].join('|')})`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'language-is-alone',
      comment:
        'Text in, facts out: no framework, nothing else of ours, no input but the dictionary beside its reader, and no library but one that remembers.',
      severity: 'error',
      from: {
        path: '^src/language/',
        pathNot: '\\.spec\\.ts$|^src/language/lexicon/english-relations\\.ts$',
      },
      to: { pathNot: '^(src/language|node_modules/lru-cache)/' },
    },
    ...later,
    ...decidedLater,
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?!platform/|language/)' },
    },
    ...below,
    {
      name: 'domains-know-no-entry-point',
      comment: 'The files directly in src put the parts together; no part knows them.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/cli/' },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'nobody-imports-a-program',
      severity: 'error',
      from: {},
      to: { path: '^src/(main|cli|openapi|reference)\\.ts$' },
    },
    {
      name: 'domain-folders-only',
      comment: 'A new folder in src has to take its place in the order of domains above.',
      severity: 'error',
      from: { path: `^src/(?!language/|platform/|(${DOMAINS.join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'dashboard-and-server-apart',
      comment: 'The dashboard knows the server by its API alone.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|migrations|test|bench|evals)/' },
    },
    {
      name: 'server-knows-no-dashboard-or-test',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(web|test|bench|evals|scripts)/' },
    },
    {
      name: 'server-runs-without-tools',
      comment: 'What the server needs at run time belongs to "dependencies".',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^\\.(.*)\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    // A cycle of types is a cycle too: the two cannot be read apart.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
