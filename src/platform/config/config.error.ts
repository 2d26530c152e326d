import type { Variable } from './variable.js';

/** One or more environment variables have a value that cannot be used. The values are secrets until proven otherwise. */
export class ConfigError extends Error {
  constructor(readonly wrong: readonly Variable[]) {
    super(wrong.map((variable) => `${variable.name} must be ${variable.expected}`).join('; '));
    this.name = 'ConfigError';
  }
}
