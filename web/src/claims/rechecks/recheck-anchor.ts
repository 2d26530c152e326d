/** Where a recheck stands in the page of its claim. */
export function recheckAnchor(id: string): string {
  return `recheck-${id}`;
}
