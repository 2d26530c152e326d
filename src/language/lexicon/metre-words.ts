/** After "2m" they say that it is a length. */
export const DIMENSIONS: ReadonlySet<string> = set(
  'tall high wide long deep thick broad apart ahead away behind square cubic',
);

/** Plural nouns before which "m" is for metres. */
export const MEASURED_IN_METRES: ReadonlySet<string> = set(`
waves swells walls fences poles masts towers statues trenches tunnels barriers barricades banners flags gaps craters
runners sprinters sprints hurdles hurdlers races finals heats champions medallists medalists swimmers pools boats yachts
bridges ladders cliffs drops jumps intervals stairs
`);

/** Plural nouns that do not end in "s". */
export const IRREGULAR_PLURALS: ReadonlySet<string> = set(
  'people men women children staff police personnel cattle sheep aircraft servicemen gunmen policemen firemen',
);

function set(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}
