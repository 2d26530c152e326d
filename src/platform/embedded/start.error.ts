/** Isnad cannot start, for a reason that the person who starts it can mend. The message is one line that says how. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}

/** The system's code of an error (`ENOENT`, `EACCES`, …), or null where it has none. */
export function codeOf(error: unknown): string | null {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : null;
}

/** The message of whatever was thrown, on one line. */
export function textOf(error: unknown): string {
  const message = property(error, 'message');
  return (typeof message === 'string' ? message : String(error)).replaceAll(/\s+/g, ' ').trim();
}

/** Not by `instanceof`: an error that Node itself makes is no instance of the `Error` that a test sees. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
