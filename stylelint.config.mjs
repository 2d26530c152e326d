/** One value of a shorthand: a word, or a function with all that stands in its brackets. */
const VALUE = String.raw`(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+`;

/** Whatever mirrors in a right-to-left page is said in logical words; heights and widths stay as they are. */
export default {
  rules: {
    'property-layout-mappings': [
      'flow-relative',
      {
        ignoreProperties: [
          /^(min-|max-|contain-intrinsic-)?(width|height)$/,
          /^(overflow|overscroll-behavior)-[xy]$/,
          /^(top|bottom)$/,
          /-(top|bottom)(-(width|style|color))?$/,
        ],
      },
    ],
    'value-keyword-layout-mappings': ['flow-relative', { ignoreProperties: ['resize'] }],
    'declaration-property-value-disallowed-list': [
      {
        // Four values name left and right, unless both are the same.
        '/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/': new RegExp(
          String.raw`^${VALUE}\s+(${VALUE})\s+${VALUE}\s+(?!\1$)${VALUE}$`,
        ),
        'border-radius': [
          new RegExp(String.raw`^(${VALUE})\s+(?!\1(?:\s|$))${VALUE}`),
          new RegExp(String.raw`^${VALUE}\s+${VALUE}\s+(${VALUE})\s+(?!\1$)${VALUE}$`),
        ],
        '/^(background|background-position|background-position-x|transform-origin)$/': /\b(left|right)\b/,
      },
      {
        message: (property) =>
          `"${property}" names left or right here, which does not mirror: say start and end`,
      },
    ],
    'property-no-unknown': true,
    'declaration-property-value-no-unknown': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'no-duplicate-selectors': true,
    'block-no-empty': true,
    'no-invalid-position-at-import-rule': true,
    'no-irregular-whitespace': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-pseudo-element-no-unknown': true,
    'media-feature-name-no-unknown': true,
  },
};
