import type { LocalisedTextDto } from '../http/localised-text.dto.js';
import type { Setting } from './setting.js';

type Shape<T> = Pick<Setting<T>, 'form' | 'expected' | 'accepts'>;

/** The shape of a setting that is a whole number. */
export function wholeNumber(least: number, most: number): Shape<number> {
  return {
    form: { kind: 'number', least, most },
    expected: {
      en: `a whole number from ${least.toString()} to ${most.toString()}`,
      ar: `عددًا صحيحًا من ${least.toString()} إلى ${most.toString()}`,
    },
    accepts: (value): value is number => Number.isInteger(value) && within(value as number, least, most),
  };
}

/** What a desk decided of each rule; one that it said nothing of is required. */
export type RuleSwitches<Code extends string> = Partial<Record<Code, 'required' | 'off'>>;

/** The shape of a setting that switches rules, each of which is required unless the desk switched it off. */
export function ruleSwitches<Code extends string>(
  titles: Readonly<Record<Code, LocalisedTextDto>>,
): Shape<RuleSwitches<Code>> {
  const switches = Object.entries<LocalisedTextDto>(titles).map(([code, title]) => ({ code, title }));
  const codes = switches.map(({ code }) => code).join(', ');
  return {
    form: { kind: 'switches', switches },
    expected: {
      en: `an object that gives "required" or "off" to any of: ${codes}`,
      ar: `كائنًا يعطي القيمة "required" أو "off" لأيٍّ من: ${codes}`,
    },
    accepts: (value): value is RuleSwitches<Code> =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(
        ([code, state]) => Object.hasOwn(titles, code) && (state === 'required' || state === 'off'),
      ),
  };
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
