/**
 * The letters that the words of one root share, roughly: of an Arabic stem what forms and weak letters add is taken off, of an
 * English one the beginning is taken.
 */
export function rootOf(stem: string): string {
  if (stem < '\u0600') return stem.slice(0, 5);
  let root = stem.replace(/^(?:ال|است|مست|يست|تست)(?=.{3})/u, '').replace(/^[ايتنمس](?=.{3})/u, '');
  root = root.replace(/(?<=.)[اويى](?=.)/gu, '').replace(/[هةاويىء]$/u, '');
  if (root.length > 3) root = root.replace(/^(.)[تط](?=.{2})/u, '$1');
  return root.length < 2 ? stem : root.slice(0, 4);
}
