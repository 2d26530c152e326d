const lengthOf = (text: string): number => Array.from(text).length;

/**
 * Where words stand in a text; of several places the one nearest to where they are expected.
 *
 * @param near in code points, as is what is returned
 * @returns undefined where they stand nowhere
 */
export function passagePlace(text: string, exact: string, near: number): number | undefined {
  if (exact === '') return undefined;
  const places: number[] = [];
  let [read, length] = [0, 0];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    length += lengthOf(text.slice(read, at));
    read = at;
    places.push(length);
  }
  return places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
