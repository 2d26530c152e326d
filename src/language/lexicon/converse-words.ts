import { englishSet } from './english-set.js';
import { foldedSet } from './folded-set.js';

/** What one is to the other, the other is to the one: who is named first says nothing. */
export const SYMMETRIC: ReadonlySet<string> = englishSet(`
marry marries married meet meets met divorce divorces divorced resemble resembles resembled equal equals equalled border borders
bordered adjoin adjoins neighbour neighbours neighbor neighbors collide collides collided clash clashes clashed collaborate
collaborates collaborated cooperate cooperates cooperated merge merges merged disagree disagrees disagreed agree agrees agreed
differ differs differed coincide coincides coincided overlap overlaps overlapped intersect intersects negotiate negotiates
negotiated quarrel quarrels quarrelled marrying meeting resembling bordering colliding
clashing collaborating cooperating merging disagreeing agreeing differing negotiating quarrelling
sibling siblings cousin cousins colleague colleagues neighbour neighbor spouse partner partners twin twins classmate classmates
roommate roommates namesake contemporary contemporaries rival rivals identical similar equivalent same different married engaged related
`);

/** Whoever does the one to somebody, to them the other is done: it depends on who is named first. */
export const WON_OR_LOST: ReadonlySet<string> =
  foldedSet(`beat beats beaten defeat defeats defeated win wins won lose loses lost هزم هزمت يهزم تهزم خسر خسرت يخسر تخسر فاز فازت يفوز تفوز تغلب تغلبت
  يتغلب تتغلب`);
