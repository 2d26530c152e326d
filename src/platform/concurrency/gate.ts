/** Lets in so many at the same time; whoever comes meanwhile is let in as soon as one has left, in the order of coming. */
export class Gate {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly places: number) {}

  /** Calls back when there is a place: at the end of this turn of the event loop where there is one now. */
  enter(go: () => void): void {
    if (this.inside < this.places) {
      this.inside += 1;
      setImmediate(go);
    } else {
      this.waiting.push(go);
    }
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next) setImmediate(next);
    else this.inside -= 1;
  }
}
