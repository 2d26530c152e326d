import {
  createTheme,
  localStorageColorSchemeManager,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent: a calm petrol. White text stands on shade 8 at 7.9:1 and on shade 6 at 5.5:1. */
const petrol: MantineColorsTuple = [
  '#eaf4f5',
  '#d5e7ea',
  '#abd0d6',
  '#7fb9c2',
  '#56a1ad',
  '#38899a',
  '#2a7283',
  '#1f6271',
  '#1b5763',
  '#123f49',
];

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol },
  // The face depends on the language of each piece of text: styles/type.css sets these variables.
  fontFamily: 'var(--face-ui)',
  headings: { fontFamily: 'var(--face-ui)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Radio: { styles: { radio: { borderColor: 'var(--edge)' } } } },
});

/** Hands our tokens (styles/tokens.css) to Mantine, so that its components and ours share one palette. */
export const cssVariables: CSSVariablesResolver = () => {
  const fromTokens = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-anchor': 'var(--accent)',
  };
  return { variables: {}, light: fromTokens, dark: fromTokens };
};

/** public/first-paint.js reads the same key. */
export const colourChoice = localStorageColorSchemeManager({ key: 'isnad.colours' });
