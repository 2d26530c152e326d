/**
 * Reads CSV as RFC 4180 has it, without a byte order mark.
 *
 * @throws when a quoted cell is not closed
 */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const body = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < body.length) {
    const at = cell.lastIndex;
    const found = cell.exec(body);
    if (!found) throw new Error(`No CSV at character ${at}: ${body.slice(at, at + 40)}`);
    const [, content = '', end] = found;
    line.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
