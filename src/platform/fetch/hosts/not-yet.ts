/** A host may not be asked yet. Whoever wants its page comes back at that time; the place in the line is kept. */
export class NotYet extends Error {
  constructor(
    readonly until: Date,
    host: string,
  ) {
    super(`${host} may not be asked before ${until.toISOString()}`);
    this.name = 'NotYet';
  }
}
