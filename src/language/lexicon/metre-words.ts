import { englishSet } from './english-set.js';

/** After "2m" they say that it is a length. */
export const DIMENSIONS: ReadonlySet<string> = englishSet(
  'tall high wide long deep thick broad apart ahead away behind square cubic',
);

/** Plural nouns before which "m" is for metres. */
export const MEASURED_IN_METRES: ReadonlySet<string> = englishSet(`
waves swells walls fences poles masts towers statues trenches tunnels barriers barricades banners flags gaps craters
runners sprinters sprints hurdles hurdlers races finals heats champions medallists medalists swimmers pools boats yachts
bridges ladders cliffs drops jumps intervals stairs
`);

/** Plural nouns that do not end in "s". */
export const IRREGULAR_PLURALS: ReadonlySet<string> = englishSet(
  'people men women children staff police personnel cattle sheep aircraft servicemen gunmen policemen firemen',
);
