import { describe, expect, it } from '@jest/globals';
import { CLAIM_MOVES, type ClaimMove, destinationOf, movesFrom } from './claim-state.js';
import { CLAIM_STATUSES, type ClaimStatus } from './claim.entity.js';

const MOVES = Object.keys(CLAIM_MOVES) as ClaimMove[];
const at = (status: ClaimStatus, archivedFrom: ClaimStatus | null = null) => ({ status, archivedFrom });

describe('destinationOf', () => {
  it.each(MOVES.filter((move) => move !== 'restore'))(
    'leads where the table says, from there alone: %s',
    (move) => {
      for (const status of CLAIM_STATUSES) {
        const isPossible = (CLAIM_MOVES[move].from as readonly ClaimStatus[]).includes(status);
        expect(destinationOf(move, at(status))).toBe(isPossible ? CLAIM_MOVES[move].to : null);
      }
    },
  );

  it.each(CLAIM_MOVES.archive.from)('brings a claim that was archived as %s back to that', (status) => {
    expect(destinationOf('restore', at('archived', status))).toBe(status);
  });

  it('restores nothing that is not archived', () => {
    for (const status of CLAIM_STATUSES.filter((each) => each !== 'archived')) {
      expect(destinationOf('restore', at(status))).toBeNull();
    }
  });
});

describe('movesFrom', () => {
  it.each(CLAIM_STATUSES)('names exactly the moves that lead somewhere: %s', (status) => {
    const claim = at(status, status === 'archived' ? 'open' : null);
    expect(movesFrom(status)).toEqual(MOVES.filter((move) => destinationOf(move, claim) !== null));
  });

  it('leaves no status without a way out, so that nothing is lost for good', () => {
    for (const status of CLAIM_STATUSES) expect(movesFrom(status)).not.toEqual([]);
  });

  it('lets every status be reached from a draft', () => {
    const reached = new Set<ClaimStatus>(['draft']);
    for (const status of reached) {
      for (const move of movesFrom(status)) {
        const next = destinationOf(move, at(status, 'draft'));
        if (next !== null) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...CLAIM_STATUSES].sort());
  });
});
