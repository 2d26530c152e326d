/** Lets so many do something at the same time; the others wait for their turn, in the order in which they came. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param patience milliseconds that one waits for its turn
   * @param refusal makes what one is told whose turn has not come in time
   */
  constructor(
    slots: number,
    private readonly patience: number,
    private readonly refusal: () => Error,
  ) {
    this.free = slots;
  }

  /** Has to be given back. @throws the refusal when its turn has not come in time */
  async take(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        reject(this.refusal());
      }, this.patience);
      this.waiting.push(turn);
    });
  }

  giveBack(): void {
    const next = this.waiting.shift();
    // The slot goes from hand to hand: a newcomer cannot slip in between.
    if (next) next();
    else this.free += 1;
  }

  /** Does it when its turn has come, and lets the next one in however it ends. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    await this.take();
    try {
      return await work();
    } finally {
      this.giveBack();
    }
  }
}
