const GROUPED_BY_COMMA = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const GROUPED_BY_POINT = /^[0-9]{1,3}(?:\.[0-9]{3}){2,}$|^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}$/;
const GROUPED_BY_LAKH = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$/;
/** Arabic typists use ، for the groups and a comma for the decimals; folding makes them one sign. */
const GROUPED_WITH_CENTS = /^[0-9]{1,3}(?:,[0-9]{3})+,[0-9]{2}$/;
const DECIMAL_COMMA = /^[0-9]+,[0-9]+$/;
const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;

/** Longest literal worth reading as a quantity; longer runs are identifiers. */
export const MOST_DIGITS = 18;
const LONGEST = MOST_DIGITS + 8;

/**
 * The value of digits with their separators: 1,234,567 · 1.234.567,8 · 12,34,567 · 180,25. Null for what is several
 * numbers: lists (22,24,26) and addresses (192.168.1.2).
 */
export function literalValue(text: string): number | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED_BY_COMMA.test(text) || GROUPED_BY_LAKH.test(text)) return Number(text.replaceAll(',', ''));
  if (GROUPED_BY_POINT.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_WITH_CENTS.test(text))
    return Number(`${text.slice(0, -3).replaceAll(',', '')}.${text.slice(-2)}`);
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** Whether the digits between the separators are numbers of their own. */
export function isList(text: string): boolean {
  return text.length > 2 && /[.,]/.test(text) && literalValue(text) === null;
}
