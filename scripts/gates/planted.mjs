/**
 * Proves that the gates bite: in a copy of the tree, one fault at a time is
 * planted, the gate that should see it has to turn red, and the fault is taken
 * out again. Takes some minutes, so it is no part of `npm test`:
 *
 *   npm run test:gates                 every fault
 *   npm run test:gates -- lint types   those of some gates
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PLANTS } from './plants.mjs';
import { ROOT } from './run-checks.mjs';
import { GATE_STAGES } from './stages.mjs';

const chosen = process.argv.slice(2);
const plants = PLANTS.filter(({ gate }) => chosen.length === 0 || chosen.includes(gate));
const copy = mkdtempSync(join(tmpdir(), 'isnad-planted-'));
const commands = new Map(
  GATE_STAGES.flatMap(({ checks }) => checks.map(({ name, command }) => [name, command])),
);

try {
  copyTree();
  build();
  const missed = checkGreen() ? plants.filter((plant) => !bites(plant)) : plants;
  console.log(`${plants.length - missed.length} passed, ${missed.length} failed`);
  process.exitCode = missed.length > 0 || plants.length === 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function copyTree() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  for (const file of String(listed).split('\0')) {
    if (file === '' || !existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { ok: status === 0, output: stdout + stderr };
}

function build() {
  const { ok, output } = node('node_modules/@nestjs/cli/bin/nest.js', 'build');
  if (!ok) throw new Error(`The copy does not build:\n${output}`);
}

/** A gate that is red already could not turn red. */
function checkGreen() {
  const red = [...new Set(plants.map(({ gate }) => gate))].filter((gate) => !node(...commands.get(gate)).ok);
  if (red.length > 0) console.log(`Red before anything was planted: ${red.join(', ')}`);
  return red.length === 0;
}

function bites({ gate, fault, says, needsBuild, files }) {
  const originals = new Map();
  for (const [file, change] of Object.entries(files)) {
    const path = join(copy, file);
    const original = existsSync(path) ? readFileSync(path, 'utf8') : null;
    originals.set(path, original);
    const changed = change(original);
    if (changed === original) throw new Error(`${fault}: nothing was planted in ${file}`);
    writeFileSync(path, changed);
  }
  if (needsBuild) build();
  const { ok, output } = node(...commands.get(gate));
  const isSeen = !ok && says.test(output);
  console.log(`${isSeen ? '✓' : '✗'} ${gate} sees ${fault}`);
  if (!isSeen) console.log(ok ? '    It stayed green.' : output.replace(/^(?=.)/gm, '    '));
  for (const [path, original] of originals) {
    if (original === null) rmSync(path);
    else writeFileSync(path, original);
  }
  return isSeen;
}
