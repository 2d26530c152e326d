import { createInterface } from 'node:readline';
import { type Command, Argument } from 'commander';
import { ENGINES } from '../language/engines.js';

/** `isnad engine`: one JSON line in, one JSON line out, without a database. */
export function addEngineCommand(program: Command): void {
  program
    .command('engine')
    .description('Run a part of the language engine on JSON Lines from standard input.')
    .addArgument(new Argument('<name>', 'which part').choices(Object.keys(ENGINES)))
    .addHelpText(
      'after',
      `
One JSON object a line, answered in order with the same id:
  quantities     {"id": 1, "text": "99% of the missiles", "language": "en"}
  attribution    {"id": 1, "text": "The ministry said that …", "language": "en"}
  contradiction  {"id": 1, "a": {"text": "…", "language": "en", "date": "2024-04-14"}, "b": {…}}
date is the day on which it was said, and may be left out or null.`,
    )
    .action(async (name: string) => {
      const engine = ENGINES[name];
      let number = 0;
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        number += 1;
        if (line.trim() === '') continue;
        try {
          const answer = `${JSON.stringify(engine?.(JSON.parse(line)))}\n`;
          if (!process.stdout.write(answer))
            await new Promise((drained) => process.stdout.once('drain', drained));
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Error(`line ${number.toString()}: ${reason}`, { cause: error });
        }
      }
    });
}
