import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, Argument } from 'commander';
import { ENGINES } from '../language/engines.js';
import { MatchLines } from '../language/matching/match-lines.js';

/** Looks claims up in a file, so that it is no engine of single lines. */
const MATCH = 'match';

/** `isnad engine`: one JSON line in, one JSON line out, without a database. */
export function addEngineCommand(program: Command): void {
  program
    .command('engine')
    .description('Run a part of the language engine on JSON Lines from standard input.')
    .addArgument(new Argument('<name>', 'which part').choices([...Object.keys(ENGINES), MATCH]))
    .option('--index <file>', 'of match: the claims, as JSON Lines')
    .addHelpText(
      'after',
      `
One JSON object a line, answered in order with the same id:
  quantities     {"id": 1, "text": "99% of the missiles", "language": "en"}
  attribution    {"id": 1, "text": "The ministry said that …", "language": "en"}
  contradiction  {"id": 1, "a": {"text": "…", "language": "en", "date": "2024-04-14"}, "b": {…}}
  match          {"id": 1, "text": "…", "language": "ar"}, of the claims of --index FILE:
                 {"id": "a", "fields": {"text": "…", "title": "…", "subtitle": "…"}, "language": "ar"}
date is the day on which it was said; it, title and subtitle may be left out or null.`,
    )
    .action(async (name: string, options: { index?: string }) => {
      const engine =
        name === MATCH
          ? await matchAgainst(options.index ?? program.error('error: match needs the claims: --index FILE'))
          : ENGINES[name];
      await eachLine(process.stdin, '', async (line) => {
        if (!process.stdout.write(`${JSON.stringify(engine?.(line))}\n`))
          await new Promise((drained) => process.stdout.once('drain', drained));
      });
    });
}

async function matchAgainst(file: string): Promise<(line: unknown) => unknown> {
  const lines = new MatchLines();
  await eachLine(createReadStream(file), `${file}, `, (line) => {
    lines.add(line);
  });
  return (line) => lines.answer(line);
}

/** @param place said before the number of a line that is wrong */
async function eachLine(
  stream: Readable,
  place: string,
  take: (line: unknown) => void | Promise<void>,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await take(JSON.parse(line));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${place}line ${number.toString()}: ${reason}`, { cause: error });
    }
  }
}
