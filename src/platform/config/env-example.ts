import { variables } from './variables.js';

/** The text of `.env.example`: every variable with its meaning, commented out at its default. */
export function envExample(): string {
  const entries = variables.map(
    (variable) =>
      `# ${variable.meaning}\n# Must be ${variable.expected}.\n# ${variable.name}=${variable.default}\n`,
  );
  return [
    '# Nothing here has to be set: npm start works on a fresh clone.\n' +
      '# Isnad reads its environment, not this file. Copy it to .env for docker compose, or load it with\n' +
      '# set -a; . ./.env; set +a\n',
    ...entries,
  ].join('\n');
}
