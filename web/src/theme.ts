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

/** Mantine's greys, on the tones of styles/tokens.css; it draws the edges of inputs with gray 4 and dark 4. */
const gray: MantineColorsTuple = [
  '#f8f7f4',
  '#f1efe9',
  '#e4e1d9',
  '#d3cfc5',
  '#959186',
  '#7d796f',
  '#656d70',
  '#495257',
  '#2d3336',
  '#1c2225',
];
const dark: MantineColorsTuple = [
  '#e8eae8',
  '#b4bcbd',
  '#96a0a2',
  '#7f8a8d',
  '#707c80',
  '#2d3639',
  '#1f2528',
  '#1a1f22',
  '#161a1d',
  '#121618',
];

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol, gray, dark },
  // The face depends on the language of each piece of text: styles/type.css sets these variables.
  fontFamily: 'var(--face-ui)',
  headings: { fontFamily: 'var(--face-ui)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Radio: {
      styles: {
        radio: { borderColor: 'var(--edge)' },
        // Below the label; styles/global.css takes the space before paragraphs away.
        description: { paddingInlineStart: 'var(--label-offset-start)' },
      },
    },
  },
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
    '--mantine-color-petrol-light': 'var(--accent-tint)',
    '--mantine-color-petrol-light-hover': 'var(--accent-tint-strong)',
    '--mantine-color-petrol-light-color': 'var(--accent)',
  };
  return { variables: {}, light: fromTokens, dark: fromTokens };
};

/** public/first-paint.js reads the same key. */
export const colourChoice = localStorageColorSchemeManager({ key: 'isnad.colours' });
