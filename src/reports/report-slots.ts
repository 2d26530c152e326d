import { TooManyReports } from './report.errors.js';

/** Lets so many reports be read at the same time; the others wait for their turn, in the order in which they came. */
export class ReportSlots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** @param patience milliseconds that one waits for its turn */
  constructor(
    slots: number,
    private readonly patience: number,
  ) {
    this.free = slots;
  }

  /** @throws TooManyReports when its turn has not come in time */
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
        reject(new TooManyReports());
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
}
