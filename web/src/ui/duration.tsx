import { useIntl } from 'react-intl';

/** From the largest: the first that fits is the one that is said. */
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A length of time in the one unit that says it best. */
export function useDuration(): (seconds: number) => string {
  const { formatNumber } = useIntl();
  return (seconds) => {
    const long = { style: 'unit', unitDisplay: 'long' } as const;
    if (seconds < 1)
      return formatNumber(Math.round(seconds * 1_000), {
        ...long,
        unit: 'millisecond',
        unitDisplay: 'short',
      });
    const [unit, length] = UNITS.find(([, each]) => seconds >= 2 * each || seconds === each) ?? UNITS[3];
    return formatNumber(seconds / length, { ...long, unit, maximumFractionDigits: seconds < 10 ? 1 : 0 });
  };
}

export function Duration({ seconds }: { seconds: number }) {
  return <>{useDuration()(seconds)}</>;
}
