/** Brings due jobs to a place where they are run. */
export interface Carrier {
  readonly name: 'redis' | 'in_process';
  /** Hands over the ids. @throws when it could not; they are then offered again. */
  carry(ids: string[]): Promise<void>;
  /** Of these ids, those that it no longer holds and that nobody is working on. */
  lost(ids: string[]): Promise<string[]>;
  /** Whether it can be reached now. */
  isReachable(): Promise<boolean>;
}

export const CARRIER = Symbol('carrier');
