import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, Argument } from 'commander';
import { ENGINES } from '../language/engines.js';
import { MatchLines } from '../language/matching/match-lines.js';
import { answerLine, wrongLines } from './answer-line.js';

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
One JSON object a line, answered in order, one line each, with the same id:
  quantities     {"id": 1, "text": "99% of the missiles", "language": "en"}
                 {"id":1,"quantities":[{"start":0,"end":3,"text":"99%","kind":"share","low":0.99,"high":0.99,"value":0.99,
                  "unit":"share","population":"missile","outcome":null,"approximate":false, …}]}
  attribution    {"id": 1, "text": "The minister said that the bridge is safe.", "language": "en"}
                 {"id":1,"attributions":[{"content":{"start":23,"end":41,"text":"the bridge is safe"}, "source":{…},
                  "cue":{…},"kind":"paraphrase","polarity":"asserts","relay":[]}]}
  contradiction  {"id": 1, "a": {"text": "…", "language": "en", "date": "2024-04-14"}, "b": {…}}
                 {"id":1,"relation":"contradicts","score":0.75,"basis":"share_complement","explanation":{"en":"…","ar":"…"}}
  match          {"id": 1, "text": "…", "language": "ar"}, of the claims of --index FILE:
                 {"id": "a", "fields": {"text": "…", "title": "…", "subtitle": "…"}, "language": "ar"}
                 {"id":1,"matches":[{"id":"a","score":0.83}, …],"accepted":true}
start and end count Unicode code points; a share is a fraction of 1. date is the day on which it was said; it, title and
subtitle may be left out or null. A line that cannot be answered is answered with {"id": 1, "error": "…"}, and the others
go on; then the exit code is 1. Empty lines are passed over.

Example:
  $ echo '{"id": 1, "text": "99% of the missiles", "language": "en"}' | isnad engine quantities`,
    )
    .action(async (name: string, options: { index?: string }) => {
      const engine =
        name === MATCH
          ? await matchAgainst(options.index ?? program.error('error: match needs the claims: --index FILE'))
          : ENGINES[name];
      if (engine) await answerAll(engine);
    });
}

/** Answers all lines, whatever is wrong with some of them, and says at the end that something was. */
async function answerAll(engine: (line: unknown) => unknown): Promise<void> {
  const wrong: number[] = [];
  let lines = 0;
  for await (const { text, number } of linesOf(process.stdin)) {
    lines += 1;
    const { answer, isWrong } = answerLine(engine, text);
    if (isWrong) wrong.push(number);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained));
  }
  if (wrong.length > 0) throw new Error(wrongLines(wrong, lines));
}

async function matchAgainst(file: string): Promise<(line: unknown) => unknown> {
  const lines = new MatchLines();
  for await (const { text, number } of linesOf(createReadStream(file))) {
    try {
      lines.add(JSON.parse(text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${file}, line ${number.toString()}: ${reason}`, { cause: error });
    }
  }
  return (line) => lines.answer(line);
}

/** The lines of a stream that are not empty, with their numbers. */
async function* linesOf(stream: Readable): AsyncGenerator<{ text: string; number: number }> {
  let number = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== '') yield { text, number };
  }
}
