/** Says what was done, beside standard output: that is for what a program reads. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
