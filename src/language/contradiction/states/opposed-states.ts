import { areStatesApart, type NamedState } from '../../lexicon/states.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { statesOf, type StateMention } from '../../wording/state-mentions.js';
import { isBackground } from '../../wording/state-scope.js';

interface Opposed {
  one: StateMention;
  other: StateMention;
  states: readonly [NamedState, NamedState];
}

/** Pairs of states that exclude each other, of families of which neither side says what the other says. */
export function opposedStates(a: StatementReading, b: StatementReading): Opposed[] {
  const [left, right] = [foregroundOf(a), foregroundOf(b)];
  const found: Opposed[] = [];
  for (const one of left) {
    for (const other of right) {
      for (const first of one.states) {
        for (const second of other.states) {
          if (familyOf(first) !== familyOf(second)) continue;
          const isAgainst =
            one.denied === other.denied
              ? !one.denied && areStatesApart(first, second)
              : first.key === second.key;
          if (isAgainst && !saysEither(right, one, first) && !saysEither(left, other, second))
            found.push({ one, other, states: [first, second] });
        }
      }
    }
  }
  return found;
}

/** "Collapsed before it was finished": what only says when is left out where the text says something else of the kind. */
function foregroundOf(reading: StatementReading): StateMention[] {
  const mentions = statesOf(reading);
  const isAlike = (one: StateMention, other: StateMention): boolean =>
    one.states.some((state) => other.states.some((its) => familyOf(its) === familyOf(state)));
  return mentions.filter(
    (one) =>
      !isBackground(reading, one) ||
      !mentions.some((other) => other !== one && !isBackground(reading, other) && isAlike(one, other)),
  );
}

/** "Fell, then rose" and "rose": one says one of the two of itself that the other says. */
function saysEither(mentions: readonly StateMention[], said: StateMention, { key }: NamedState): boolean {
  return mentions.some(
    ({ states, denied }) => denied === said.denied && states.some((state) => state.key === key),
  );
}

export function familyOf({ key }: NamedState): string {
  return key.slice(0, key.indexOf(':'));
}
