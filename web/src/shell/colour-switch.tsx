import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useWords } from '../messages/words.js';

/** Light or dark; follows the system until somebody chooses. */
export function ColourSwitch() {
  const t = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = shown === 'dark' ? 'light' : 'dark';
  const OtherIcon = other === 'dark' ? IconMoon : IconSun;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      c="var(--ink-soft)"
      aria-label={t(`shell.colours.${other}`)}
      title={t(`shell.colours.${other}`)}
      onClick={() => {
        setColorScheme(other);
      }}
    >
      <OtherIcon size={19} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
