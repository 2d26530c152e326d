/** Where two texts part, with the lines around it; null when they are the same. */
export function firstDifference(expected, actual) {
  if (expected === actual) return null;
  const ours = expected.split('\n');
  const theirs = actual.split('\n');
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line < 0 ? ours.length : line;
  const around = (lines, sign) => lines.slice(at, at + 5).map((text) => `${sign} ${text}`);
  return [`from line ${at + 1} on:`, ...around(ours, '-'), ...around(theirs, '+')].join('\n');
}
