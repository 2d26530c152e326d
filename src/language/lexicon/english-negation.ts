import { englishSet } from './english-set.js';

/** English words under which a verb of reporting does not tell that anything was said. */

/** At the head of a subject: nobody, or as good as nobody, is told to have said it. */
export const ENGLISH_NOBODY = englishSet(
  'no none nobody nothing neither nor not never few little hardly scarcely barely rarely seldom',
);
/** Before "that": it is denied or open whether somebody said so. */
export const ENGLISH_DOUBTS = englishSet(
  'false untrue unclear unlikely impossible improbable unproven lack without may might could deny denies denied denying doubt doubts doubted doubting disputed',
);
export const ENGLISH_CONDITIONS = englishSet('if unless whether lest');
export const ENGLISH_MODALS = englishSet("will would can could may might must should shall 'll cannot");
