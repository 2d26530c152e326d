import { declareSetting } from '../platform/settings/setting.js';

const SCALE_KEY = /^[a-z][a-z0-9_]{0,39}$/;

/** Name of the scale on which reviews and verdicts are given from now on, in its newest version. */
export const SCALE_IN_USE = declareSetting<string>({
  key: 'verdicts.scale',
  default: 'standard',
  meaning:
    'The rating scale of new reviews and verdicts. What was rated before keeps the scale it was rated on.',
  expected: 'the key of a rating scale',
  accepts: (value): value is string => typeof value === 'string' && SCALE_KEY.test(value),
});
