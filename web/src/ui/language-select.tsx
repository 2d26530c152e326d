import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useIntl } from 'react-intl';
import { UI_LANGUAGES } from '../messages/languages.js';

/** The language of a text being entered: those that the engine reads, and the one that it is in already. */
export function LanguageSelect(props: Omit<NativeSelectProps, 'data'>) {
  const { formatDisplayName } = useIntl();
  const current = props.value === undefined ? [] : [String(props.value)];
  const data = [...new Set<string>([...UI_LANGUAGES, ...current])].map((value) => ({
    value,
    label: formatDisplayName(value, { type: 'language' }) ?? value,
  }));
  return <NativeSelect data={data} {...props} />;
}
