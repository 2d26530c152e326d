/**
 * Makes a fresh clone ready for `npm start` or `npm test`: dependencies, build, system packages. It runs before
 * there is a node_modules directory, so it and its parts use nothing but Node's own modules.
 */
const NEEDED = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`Isnad needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// Loaded only now: an older Node would stop at their syntax, with an error that explains nothing.
const { prepare } = await import('./prepare/prepare.mjs');
const purpose = process.argv[2];
if (purpose !== 'start' && purpose !== 'test') {
  console.error('Usage: node scripts/prepare.mjs start|test');
  process.exit(2);
}
try {
  await prepare(purpose);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
