/** What an engine answers to a line, or why it does not, with the id of the line as far as that can be read. */
export type LineAnswer = { answer: unknown; isWrong: boolean };

/** Answers one line of JSON. Whatever is wrong with it is the answer, so that the lines after it are answered, too. */
export function answerLine(engine: (line: unknown) => unknown, text: string): LineAnswer {
  let line: unknown = null;
  try {
    line = JSON.parse(text);
    return { answer: engine(line), isWrong: false };
  } catch (error) {
    return { answer: { id: idIn(line), error: reasonOf(error) }, isWrong: true };
  }
}

function idIn(line: unknown): string | number | null {
  const id = typeof line === 'object' && line !== null && 'id' in line ? line.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return error instanceof SyntaxError ? `not JSON: ${reason}` : reason;
}

/** Numbers of lines that are named at most. */
const MOST_NAMED = 10;

/** Says at the end how many lines had something wrong, and which. */
export function wrongLines(numbers: readonly number[], lines: number): string {
  const named = numbers.slice(0, MOST_NAMED).join(', ');
  const more = numbers.length > MOST_NAMED ? ', …' : '';
  return `${numbers.length.toString()} of ${lines.toString()} lines could not be answered and say why: line ${named}${more}.`;
}
