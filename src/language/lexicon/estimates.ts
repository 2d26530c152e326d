import { foldedSet } from './folded-set.js';

/** A figure that is known to be not the last one. */
export const PROVISIONAL: ReadonlySet<string> = foldedSet(`
initially provisional provisionally preliminary originally
أولي أولية الأولية الأولي مبدئي مبدئية مبدئيا المبدئية بدئيا
`);

/** It is, too, beside one of `GUESSED`. */
export const FIRST: ReadonlySet<string> = foldedSet(
  'first early earlier initial flash أول البداية السابق السابقة',
);

export const GUESSED: ReadonlySet<string> = foldedSet(`
estimate estimates estimated put thought reported count counts figure figures reading reports results projected
قدر قدرت تقدير تقديرات التقدير التقديرات حصيلة بلغت أعلن أعلنت
`);

/** A figure that is expected. */
export const FORECAST: ReadonlySet<string> = foldedSet(
  'توقع توقعت توقعوا توقعات التوقعات يتوقع تتوقع تنبأ تنبأت',
);

/** A figure that takes the place of an earlier one. */
export const REVISED: ReadonlySet<string> = foldedSet(`
revised revises revise revision revisions restated recalculated amended
راجع راجعت مراجعة المراجعة منقح منقحة المنقحة المعدلة معدلة عدل عدلت
`);
