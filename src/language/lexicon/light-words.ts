import { foldedSet } from './folded-set.js';

/** Words that carry grammar and no matter: two sentences that differ in these alone say the same. */
export const LIGHT_WORDS: ReadonlySet<string> = foldedSet(`
a an the this that these those its his her their our your my it he she they we you i him them us me himself herself itself
themselves there here who whom whose which what is are was were be been being am do does did done doing has have had having will would
shall of in on at to by for from as into onto upon and or but than then so while when where 's 're 'll 've 'd s t
also too very just ever some any such other another one each about
في من على عن إلى ب ل ك و ف ثم أو أم أن إن هما أنه أنها إنه إنها التي الذي الذين اللذين ما هذا هذه هؤلاء ذلك تلك هو هي هم
كان كانت كانوا يكون تكون قد لقد سوف تم تمت يتم تتم جرى جرت لدى عند حيث كما بين بعض أي أيضا فقد وقد إذ أى فى الى ان انه
`);

/** Who says it, and not what is said. */
export const SAYING_WORDS: ReadonlySet<string> = foldedSet(`
said says say saying told tells reported reports according announced announces stated states added adds
قال قالت يقول تقول وقال وقالت أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد ذكر ذكرت أفاد أفادت أضاف أضافت أوضح أوضحت بحسب وفق وفقا صرح صرحت
`);

/** What follows is wanted, tried, thought or supposed, and is not said to be so. */
export const ATTITUDES: ReadonlySet<string> = foldedSet(`
hope hopes hoped try tries tried trying attempt attempts attempted want wants wanted think thinks thought believe believes believed wish
wishes wished suppose supposed if unless whether either seek seeks sought aim aims aimed pretend pretended almost
`);

/** What they stand with is alleged, feared or nearly so, and from it does not follow that it is so. */
export const DOUBTS: ReadonlySet<string> = foldedSet(`
doubt doubts doubted alleged allegedly alleges allege suspected suspects suspect rumoured rumored reputed reputedly purported
purportedly supposedly nearly could might accused accuse accuses accusing evidence theory theories
يزعم تزعم زعم زعمت مزاعم مزعوم مزعومة يشتبه مشتبه شائعة شائعات إشاعة كاد كادت يكاد تكاد يخشى تخشى
`);

/** Of what they join, one is so. */
export const CHOICES: ReadonlySet<string> = foldedSet('or أو أم');

/** The claim is of a picture or a film, of which there are many of any matter. */
export const PICTURES: ReadonlySet<string> = foldedSet(`
photograph photographs photo photos video videos image images picture pictures footage clip meme screenshot cartoon
صورة صور فيديو مقطع مقاطع مشهد مشاهد لقطات لقطة بالفيديو فيديوهات
`);
