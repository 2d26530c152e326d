import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, told } from './run.mjs';

const SERVER_FOLDERS = ['src', 'migrations', 'bench', 'evals'];

/** What is built, from what, and the file without which it doesn't count as built. */
const builds = [
  {
    name: 'server',
    script: 'build:server',
    result: 'dist/src/main.js',
    folders: SERVER_FOLDERS,
    files: ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'],
    // Specs are not built, and what the evaluation reads is no code. The language's words lie in text files.
    isInput: (path) => /\.(ts|json|txt)$/.test(path) && !path.endsWith('.spec.ts'),
    afterwards: removeOrphans,
  },
  {
    name: 'dashboard',
    script: 'build:web',
    result: 'dist/web/index.html',
    folders: ['web'],
    // package-lock.json also has the version that the dashboard shows.
    files: ['tsconfig.json', 'package-lock.json'],
    isInput: (path) => !/\.spec\.tsx?$/.test(path),
    afterwards: () => undefined,
  },
];

/** Builds what has changed since it was built last, judged by content: dates say nothing after a git checkout. */
export async function buildWhatIsStale() {
  for (const build of builds) {
    const stampPath = `dist/.prepare/${build.name}`;
    const digest = digestOf(build);
    const isBuilt = existsSync(build.result) && existsSync(stampPath);
    if (isBuilt && readFileSync(stampPath, 'utf8') === digest) continue;
    rmSync(stampPath, { force: true });
    await told(`Building the ${build.name}`, () => npm('run', '-s', build.script));
    build.afterwards();
    writeFileSync(stampPath, digest);
  }
}

function digestOf({ folders, files, isInput }) {
  const hash = createHash('sha256');
  const inputs = folders.flatMap(filesBelow).filter(isInput);
  for (const path of [...inputs, ...files.filter((file) => existsSync(file))].sort()) {
    const content = readFileSync(path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The compiler leaves what it once made of a file that is gone; an old migration among them would still run. */
function removeOrphans() {
  for (const path of SERVER_FOLDERS.flatMap((folder) => filesBelow(join('dist', folder)))) {
    const source = path.slice('dist/'.length).replace(/\.map$/, '');
    const origins = [source, source.replace(/\.js$/, '.ts'), source.replace(/\.js$/, '.tsx')];
    if (!origins.some((origin) => existsSync(origin))) rmSync(path);
  }
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'));
}
