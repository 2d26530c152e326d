import type { Setting } from '../../api/contract.js';

/** What the control of a setting is given. */
export type ControlProps = {
  setting: Setting;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
};
