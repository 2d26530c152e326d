/** The same text in both languages of the product. */
export class LocalisedTextDto {
  /** In English. */
  en: string;
  /** In Arabic. */
  ar: string;
}
