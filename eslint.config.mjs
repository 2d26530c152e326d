import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a default export loses its name on the way.',
};

const houseRules = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that holds it.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]',
    message: 'At most five constructor parameters: this class does more than one thing.',
  },
  {
    selector: 'ClassDeclaration[id.name=/(Manager|Helpers?|Utils?|Common)$/]',
    message: 'Name it after what it does.',
  },
  {
    selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]',
    message: 'No I prefix.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'A detour over unknown silences the compiler: give it the type it asks for.',
  },
  {
    selector:
      'ImportDeclaration[source.value="class-validator"] > ImportSpecifier[imported.name="MaxLength"]',
    message: 'Use MaxLength of platform/http, which counts as the columns do.',
  },
  noDefaultExport,
];

/** What mirrors in a right-to-left page has to be said in logical words. */
const logicalStyleOnly = [
  {
    selector:
      'JSXAttribute[name.name=/^(ml|mr|pl|pr|left|right)$/], ' +
      'JSXAttribute[name.name=/[sS]tyles?$/] Property[key.name=/^(left|right|float|.*(Left|Right)(Width|Color|Style|Radius)?)$/]',
    message: 'Logical properties only (inset-inline-start, ms, me, ps, pe …): left and right do not mirror.',
  },
  {
    selector:
      'JSXAttribute[name.name="ta"][value.value=/^(left|right)$/], Property[key.name="textAlign"][value.value=/^(left|right)$/]',
    message: 'Say start or end: left and right do not mirror.',
  },
];

const typed = {
  rules: {
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
    ],
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    // An answer is written by hand, as a literal in the shape of its DTO class.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/no-misused-spread': 'off',
    // It is marked so that nobody uses it lightly; our configuration allows it for a provider on the same machine.
    '@typescript-eslint/no-deprecated': [
      'error',
      { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
    ],
    eqeqeq: 'error',
    'no-console': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    'no-restricted-syntax': ['error', ...houseRules],
    'max-lines': ['error', { max: 300 }],
  },
};

const testRules = {
  rules: {
    'no-restricted-properties': [
      'error',
      ...['describe', 'it', 'test'].flatMap((object) => [
        { object, property: 'only', message: 'It would leave out every other test.' },
        { object, property: 'skip', message: 'A test that does not run proves nothing.' },
        { object, property: 'todo', message: 'Open an issue instead.' },
      ]),
      ...['mock', 'unstable_mockModule'].map((property) => ({
        object: 'jest',
        property,
        message: 'Only what is not ours is faked, and then as a server on the wire.',
      })),
    ],
    // A test may reach for what it knows to be there; when it is not, the test fails, as it should.
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/unbound-method': 'off',
    'no-console': 'off',
  },
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.isnad/', 'web/src/api/schema.d.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, typed],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['src/cli.ts', 'src/cli/**', 'src/main.ts', 'src/openapi.ts', 'bench/**', 'evals/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Vite looks for a default export.
    files: ['**/vite.config.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...houseRules.filter((rule) => rule !== noDefaultExport)],
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    ignores: ['**/vite.config.ts'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // What a component or a hook returns is best read off its body.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'no-restricted-syntax': ['error', ...houseRules, ...logicalStyleOnly],
    },
  },
  {
    // A table of columns, of words or of steps is read as a list, however long.
    files: [
      '**/*.entity.ts',
      '**/*.spec.{ts,tsx}',
      '**/*.test.{ts,tsx}',
      'src/language/lexicon/**',
      'migrations/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.spec.{ts,tsx}', 'test/**'], ...testRules },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
);
