/** What a service sends to a hook, as it is typed at a command line. */
export function callExample(url: string, reason: string): string {
  const body = JSON.stringify({ url: 'https://example.org/page', reason });
  return [
    `curl -X POST ${quoted(url)}`,
    `  -H ${quoted('Content-Type: application/json')}`,
    `  -d ${quoted(body)}`,
  ].join(' \\\n');
}

/** In single quotes, within which a shell takes everything as it is written. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
