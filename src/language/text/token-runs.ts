import type { Token } from './tokens.js';

/** Tokens from one up to, not including, another. */
export interface TokenRun {
  from: number;
  to: number;
}

/** The folded words of a run with a space between each two, as findings name them and tables hold them. */
export function textOf(tokens: readonly Token[], { from, to }: TokenRun): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** The place of each token of a run. */
export function indexesOf({ from, to }: TokenRun): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
