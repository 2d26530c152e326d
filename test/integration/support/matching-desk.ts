import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { findMatches } from '../../../src/claims/matching/find-matches.js';
import { MatchesReader } from '../../../src/desk/matches.reader.js';
import { Desk } from './desk.js';

export const BRIDGE = 'The council closed the Harbour Bridge to lorries for two years';
export const VACCINE = 'A hospital in Leeds gave 500 children an expired measles vaccine';
export const DAM_AR = 'انهار سد الوادي الكبير بعد أمطار غزيرة وغرقت ثلاث قرى';

/** A desk at which each test finds its own claims only: those of the others are archived before it. */
export class MatchingDesk {
  desk: Desk;
  reader: MatchesReader;
  private sourceId: string;

  /** Opens it for all tests of a file. */
  constructor() {
    beforeAll(async () => {
      this.desk = await Desk.open();
      this.reader = new MatchesReader(this.desk.dataSource);
      this.sourceId = await this.desk.source();
    });
    afterAll(() => this.desk.close());
    beforeEach(() => this.archiveAll());
  }

  async archiveAll(): Promise<void> {
    await this.desk.rows(
      `update claims set status = 'archived', archived_from = status where status <> 'archived'`,
    );
  }

  claim(text: string, more: object = {}): Promise<string> {
    const { sourceId } = this;
    return this.desk.claim({
      text,
      attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }],
      ...more,
    });
  }

  /** Ids of the claims that a text finds, best first. */
  async idsFor(text: string): Promise<string[]> {
    return (await findMatches(this.desk.dataSource, text, 10)).matches.map(({ claimId }) => claimId);
  }
}
