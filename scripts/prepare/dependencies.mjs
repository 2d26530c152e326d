import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { npm, told } from './run.mjs';

const STAMP = 'node_modules/.isnad-installed';

/** Installs exactly what package-lock.json says, unless that is what is installed. */
export async function installDependencies() {
  const wanted = stamp();
  if (read(STAMP) === wanted) return;
  // Whoever ran npm ci or npm install already is not made to wait again.
  if (!isInstalled()) {
    await told('Installing the dependencies', () =>
      // Building needs the development dependencies, whatever NODE_ENV says.
      npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'),
    );
  }
  writeFileSync(STAMP, wanted);
}

/** Native packages belong to a system and to a Node version as much as to the lock file. */
function stamp() {
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
}

/** Compares with the lock file that npm itself leaves in node_modules. */
function isInstalled() {
  const hidden = read('node_modules/.package-lock.json');
  // A stamp of ours that differs means that Node or the system has changed as well, or the lock file.
  if (hidden === null) return false;
  const installed = JSON.parse(hidden).packages;
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  return wanted.every(([path, entry]) => {
    if (path === '') return true;
    // npm leaves out what is optional and made for another system.
    if (installed[path] === undefined) return entry.optional === true || entry.devOptional === true;
    return installed[path].version === entry.version && installed[path].integrity === entry.integrity;
  });
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
