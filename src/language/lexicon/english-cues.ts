/**
 * English verbs of reporting, with the frames that they take:
 * `b` a clause without "that" · `c` a clause with "that" · `n` a noun phrase · `q` a quotation, or a content that
 * stands before it · `r` a recipient first ("told reporters") · `o` object and predicate ("accused X of Y") ·
 * `w` a clause with how, why, what · `i` "to" with a verb (vowed to) · `g` a verb in -ing (describe X doing) ·
 * `F` of courts and hearings only, to whom somebody said it ·
 * `D` denies · `Q` questions · `N` refuses to comment · `p` only with its own particle.
 * A base alone is inflected by rule; irregular and doubled forms stand behind the colon, `_` joins a particle.
 */
export const ENGLISH_CUE_ROWS: readonly (readonly [words: string, frames: string])[] = [
  ['say:says,said,saying', 'bcqw'],
  ['tell:tells,told,telling', 'bcqrw'],
  ['add', 'cqu'],
  [
    'insist claim state declare assert contend maintain allege reiterate emphasize emphasise remark joke quip:quips,quipped,quipping',
    'bcqw',
  ],
  [
    'argue acknowledge concede explain note observe caution conclude confirm recall complain confess quip opine lament boast muse recount speculate theorize',
    'bcqw',
  ],
  ['write:writes,wrote,writing,written tweet post reply respond answer counter', 'cq'],
  ['continue', 'q'],
  ['warn', 'bcqr'],
  ['assure remind inform notify', 'bcqr'],
  ['admit:admits,admitted,admitting', 'bcqn'],
  [
    'announce report predict promise disclose reveal indicate suggest hint imply assess stress underscore underline testify certify attest',
    'bcqn',
  ],
  ['forecast:forecasts,forecast,forecasted,forecasting estimate project', 'bcqno'],
  ['vow pledge threaten swear:swears,swore,swearing,sworn', 'bcqi'],
  ['promise', 'i'],
  ['ask', 'qwr'],
  ['wonder', 'qwQ'],
  ['question', 'nqwQ'],
  ['doubt', 'cnQ'],
  ['deny', 'bcnqD'],
  ['dispute reject dismiss refute rebut:rebuts,rebutted,rebutting', 'nqD'],
  ['accuse blame', 'o'],
  [
    'call describe label dub:dubs,dubbed,dubbing brand characterize characterise portray depict denounce',
    'oq',
  ],
  ['describe', 'gn'],
  ['put:puts,put,putting', 'o'],
  ['put_it:puts_it,put_it', 'q'],
  ['cite', 'n'],
  ['mention outline detail', 'cn'],
  ['recall', 'n'],
  ['point_out:points_out,pointed_out,pointing_out', 'bcq'],
  ['go_on_to_say:goes_on_to_say,went_on_to_say,going_on_to_say', 'bcqw'],
  ['go_on:goes_on,went_on', 'q'],
  ['make_clear:makes_clear,made_clear,made_it_clear,makes_it_clear,making_clear', 'bc'],
  ['rule_out:rules_out,ruled_out,ruling_out', 'nD'],
  ['chime_in:chimed_in', 'q'],
  [
    'interject exclaim retort shout yell whisper murmur scoff sneer scream proclaim shoot_back:shot_back,shoots_back',
    'q',
  ],
  ['agree', 'cq'],
  ['rule', 'c'],
  ['charge', 'cq'],
  ['show:shows,showed,showing,shown find:finds,found,finding', 'bcnD-'],
  ['read:reads', 'qD-'],
  ['decry bemoan propose', 'cn'],
  ['list', 'n'],
  ['point_to:points_to,pointed_to,pointing_to', 'n'],
  ['lay_out:lays_out,laid_out,laying_out', 'n'],
  [
    'speak_of:speaks_of,spoke_of,speaking_of talk_about:talks_about,talked_about,talking_about boast_about:boasts_about,boasted_about,boasting_about complain_about:complains_about,complained_about,complaining_about hint_at:hints_at,hinted_at,hinting_at',
    'n',
  ],
  ['refer_to:refers_to,referred_to,referring_to', 'on'],
  ['criticize criticise slam:slams,slammed,slamming blast mock deride ridicule', 'o-'],
  ['remember', 'o-'],
  ['see:sees,saw,seen', 'h'],
  ['claim', 'ni'],
  ['purport', 'i'],
  ['acknowledge', 'ng'],
  ['rate', 'o-'],
  ['detail', 'n'],
  ['liken compare', 'o-'],
  ['urge', 'q'],
  ['demand', 'q'],
  ['laugh smile', 'q'],
  ['hear:hears,heard,hearing', 'bcqF'],
];

/** What is denied where it is rejected or dismissed; anything else is turned down. */
export const ENGLISH_DENIABLE =
  'accusation account allegation argument assertion assessment belief charge claim comparison conclusion contention criticism description figure finding idea insinuation interpretation narrative notion perception report rumor rumour speculation story suggestion theory version characterization characterisation';

/** With these somebody passes on what was said, and nobody is told to be the one. */
export const ENGLISH_HEARSAY: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly reported alleged claimed said announced rumored rumoured'.split(
    ' ',
  ),
);

/** What is passed from one account to another. */
export const SHAREABLE: ReadonlySet<string> = new Set(
  'post tweet message video photo photograph picture image clip screenshot meme article text caption story reel thread'.split(
    ' ',
  ),
);

/** Texts and data that state something; with them "show", "find", "suggest" report. */
export const ENGLISH_DOCUMENTS: ReadonlySet<string> = new Set(
  'report study survey poll document file record memo letter email e-mail statement article book data figure statistic census analysis paper filing indictment complaint lawsuit transcript review audit post tweet caption note brief dossier bulletin estimate forecast index law order affidavit editorial column release summary research finding result number evidence log cable message text website blog slide presentation assessment investigation minutes chart table account diary warrant advisory'.split(
    ' ',
  ),
);

/** Nouns for people who are not told apart from others of their kind. */
export const ENGLISH_UNNAMED: ReadonlySet<string> = new Set(
  'source people person man woman official witness resident analyst expert diplomat observer critic supporter opponent neighbour neighbor voter user activist aide adviser advisor insider economist scientist researcher lawyer attorney protester demonstrator survivor passenger relative friend colleague worker employee employer soldier officer policeman student teacher parent doctor nurse farmer trader investor manager executive strategist commentator pundit pollster volunteer villager local fan guest visitor customer hydrologist historian scholar academic engineer inspector reporter journalist lawmaker senator republican democrat member leader operative staffer counterpart veteran conservative liberal advocate donor one other some many several few others another those'.split(
    ' ',
  ),
);

/** Outlets and agencies by their common nouns: what is told to them reaches the reader through them. */
export const ENGLISH_OUTLET_WORDS: ReadonlySet<string> = new Set(
  'newspaper paper magazine agency radio television tv station channel network broadcaster website outlet news press times post journal herald tribune gazette daily beacon observer guardian telegraph mail chronicle cnn nbc cbs abc fox bbc msnbc npr reuters ap afp bloomberg politico breitbart buzzfeed fox meridian program programme show podcast interviewer'.split(
    ' ',
  ),
);

export const ENGLISH_PERSON_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen rep gov gen president vice prime minister senator governor mayor secretary chancellor king queen prince princess general colonel captain major lieutenant sergeant judge justice director chief executive chairman chairwoman ceo spokesman spokeswoman spokesperson professor doctor ambassador chair head leader coach playwright novelist author actor actress former'.split(
    ' ',
  ),
);
/** Offices and bodies that a headline puts before a colon. */
export const ENGLISH_TITLE_SPEAKERS: ReadonlySet<string> = new Set(
  'pm police officials minister ministry president premier army military government opposition union court prosecutors authorities un nato eu spokesman spokeswoman spokesperson mayor governor family lawyer coach ceo chief watchdog regulator central scientists experts hospital airline company firm agency bank university inquiry'.split(
    ' ',
  ),
);

export const ENGLISH_MOUTHPIECES: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokesmen lawyer lawyers attorney attorneys'.split(' '),
);
