import { englishSet } from './english-set.js';

/** Closed classes of English words by which clauses are told apart without a parser. */

export const AUXILIARIES = englishSet(
  "has have had is are was were be been being am will would can could may might must should shall did does do 's 've 'd",
);
/** Without "am", which in a report is the morning: "at 9 am". */
export const BE_OF_OTHERS = englishSet('is are was were be been being');
export const BE: ReadonlySet<string> = new Set([...BE_OF_OTHERS, 'am']);
/** They make a passive of the participle behind them. */
export const OF_PASSIVES = englishSet("be is are was were been being am get gets got 's 're");
export const NEGATIONS = englishSet(
  "not never didn't doesn't don't wouldn't won't can't couldn't hasn't haven't hadn't isn't wasn't weren't aren't shouldn't cannot neither nor hardly scarcely barely rarely seldom",
);
export const ADVERBS = englishSet(
  'also later then now already once again once earlier only often ever still just even further first instead simply soon since himself herself themselves itself all both too recently repeatedly long twice rightly privately publicly briefly thus previously either',
);
export const DETERMINERS = englishSet(
  'a an the this that these those his her their its our my your some any no each every another both several many most few all one two three four five six seven eight nine ten',
);
export const SUBJECT_PRONOUNS = englishSet('he she it they we i you there');
export const OBJECT_PRONOUNS = englishSet('him her them me us you it');
export const PREPOSITIONS = englishSet(
  'in on at during to from for with by of about after before via through as over into against under between among without within near amid despite toward towards regarding concerning across outside inside since until upon behind beyond along throughout near above below',
);
/** A clause begins after one of these. */
export const SUBORDINATORS = englishSet(
  'that because when while if although though as whereas since unless until where after before whether but so yet than how why what and or nor',
);
/** Of these, the ones that open a clause in front of its main clause. */
export const SUBORDINATES = englishSet(
  'if when while as after before although though because since once unless until',
);
/** What the narration sets before a sentence. */
export const OPENERS = englishSet(
  'and but so yet then now however still meanwhile also even or nor moreover furthermore indeed thus therefore instead',
);
export const WH = englishSet('how why what who whom whose which where when whether if');
export const RELATIVES = englishSet('who which that whose whom');
export const TIMES = englishSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow afterward afterwards recently earlier later again too next last this first then before there here morning afternoon evening night week month year ago once aloud publicly repeatedly',
);
/** "A day after", "shortly before": how long before or behind what a clause tells. */
export const TIME_UNITS = englishSet(
  'second seconds minute minutes hour hours day days night week weeks month months year years moment moments shortly soon long immediately just',
);
/** Verbs in -ed or irregular that end a subject read from the left; for finding the subject of a sentence only. */
export const PLAIN_VERBS = englishSet(
  'went came took made gave got held met won lost left began ran led saw knew thought felt kept brought set spoke stood sat paid sent rose fell grew became showed wants want plans plan hopes hope believes believe thinks think expects expect needs need seeks seek has have had is are was were will would can could may might must should shall did does do has laid drew broke built bought caught chose cut fought found hit sought shot sold spent struck taught threw wore',
);
/** Particles between a text and those through whose hands it came. */
export const SEEN_BY = englishSet(
  'seen obtained reviewed published released reported broadcast carried aired posted leaked quoted interviewed',
);
