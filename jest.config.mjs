/**
 * One project per level of test. Everything runs as ES modules, so Jest needs
 * NODE_OPTIONS=--experimental-vm-modules (`npm test` sets it).
 */
const swc = {
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
};

const withoutTsx = {
  ...swc,
  jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: false } },
};

/** ES modules that a CommonJS package requires: Node does that by itself, Jest only from Node 24.9 on. */
const REQUIRED_ES_MODULES = ['content-disposition'].join('|');

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js'] },
  transform: {
    '^.+\\.tsx$': ['@swc/jest', swc],
    '^.+\\.ts$': ['@swc/jest', withoutTsx],
    [`/node_modules/(${REQUIRED_ES_MODULES})/.+\\.js$`]: ['@swc/jest', {}],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${REQUIRED_ES_MODULES})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.isnad/'],
  setupFiles: ['<rootDir>/test/support/setup.mjs'],
};

/** A level that needs the real PostgreSQL and Redis of the global setup. */
function withServices(displayName, more = {}) {
  return {
    ...shared,
    displayName,
    testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`, `<rootDir>/test/${displayName}/**/*.test.tsx`],
    globalSetup: '<rootDir>/test/support/global-setup.mjs',
    globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    ...more,
  };
}

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{src,web/src,bench,evals,test}/**/*.spec.{ts,tsx}',
        '<rootDir>/test/gates/**/*.test.mjs',
      ],
    },
    withServices('integration'),
    withServices('api'),
    withServices('faults'),
    withServices('browser'),
  ],
};
