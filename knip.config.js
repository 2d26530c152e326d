export default {
  entry: [
    'src/{main,cli,openapi,reference}.ts',
    'src/platform/database/data-source.ts',
    // TypeORM finds them by their name.
    'src/**/*.entity.ts',
    // Started by their path, as threads of their own.
    'src/evidence/captures/page-reader.worker.ts',
    'src/platform/start/watchdog.worker.ts',
    '{bench,evals}/run.ts',
    'evals/{build,train}-*.ts',
    'test/soak/soak.ts',
    // Preloaded by their paths.
    'test/faults/support/*.mjs',
    'web/src/main.tsx',
    'web/vite.config.ts',
    'web/public/*.js',
    'scripts/gates/{openapi,reference,schema-dump,schema-in-step,migrations-reversible,translations}.mjs',
    'test/support/service-host.mjs',
    'test/support/{accessibility,api-client,browser,test-app,wait-until}.ts',
    '{src,web/src,bench,evals,test}/**/*.spec.{ts,tsx}',
    'test/**/*.test.{ts,tsx,mjs}',
  ],
  project: ['{src,migrations,bench,evals,test,scripts}/**/*.{ts,tsx,mjs}', 'web/**/*.{ts,tsx,css,js}'],
  // The test runner starts these by their path.
  ignoreDependencies: ['jest', 'stylelint'],
  ignoreExportsUsedInFile: true,
  // Style sheets import fonts from packages.
  compilers: {
    css: (text) =>
      [...text.matchAll(/@import\s+(?:url\()?(['"][^'"]+['"])/g)]
        .map(([, name]) => `import ${name};`)
        .join('\n'),
  },
};
