/**
 * English verbs of belief, wish, fear, call and support, with the frames of `english/cues.ts`. What follows them is what
 * somebody thinks or wants of something; by itself it asserts nothing that could be checked.
 */
export const ENGLISH_STANCE_ROWS: readonly (readonly [words: string, frames: string])[] = [
  // Belief
  [
    'believe think:thinks,thought,thinking feel:feels,felt,feeling suspect imagine guess assume know:knows,knew,knowing understand:understands,understood,understanding recognize recognise',
    'bcw',
  ],
  ['hope fear worry wish pray', 'bci'],
  ['fear regret know:knows,knew,knowing recognize recognise', 'n'],
  ['expect anticipate foresee:foresees,foresaw,foreseeing', 'ci'],
  ['consider view', 'ng'],
  ['learn discover notice', 'bcn'],
  // Wish and intention
  ['want seek:seeks,sought,seeking prefer:prefers,preferred,preferring wish', 'nig'],
  ['intend aim plan:plans,planned,planning refuse offer:offers,offered,offering hope', 'i'],
  ['offer:offers,offered,offering', 'n'],
  [
    'hope_for:hopes_for,hoped_for,hoping_for look_for:looks_for,looked_for,looking_for look_forward_to:looks_forward_to,looked_forward_to,looking_forward_to',
    'ng',
  ],
  // Calls
  [
    'call_for:calls_for,called_for,calling_for call_on:calls_on,called_on,calling_on call_upon:calls_upon,called_upon,calling_upon argue_for:argues_for,argued_for,arguing_for plead_for:pleads_for,pleaded_for,pleading_for advocate recommend encourage order request instruct advise demand urge',
    'cng',
  ],
  // For and against
  [
    'criticize criticise slam:slams,slammed,slamming blast mock deride ridicule denounce decry blame praise support oppose endorse praise condemn defend applaud welcome hail laud tout champion commend congratulate thank disavow repudiate renounce assail lambast lambaste excoriate disparage insult belittle rebuke scold chide deplore challenge attack object_to:objects_to,objected_to,objecting_to lash_out_at:lashes_out_at,lashed_out_at,lashing_out_at rail_against:rails_against,railed_against,railing_against take_issue_with:takes_issue_with,took_issue_with,taking_issue_with speak_out_against:speaks_out_against,spoke_out_against,speaking_out_against',
    'ng',
  ],
  ['express voice reiterate discuss highlight allude_to:alludes_to,alluded_to,alluding_to', 'n'],
];

/** Nouns as often as verbs. */
export const ENGLISH_STANCE_NOUNS =
  'hope fear worry wish plan offer support request order demand attack challenge view want champion insult rebuke guess regret';

/** Nouns of saying: with an owner and "that", what the owner said follows. */
export const ENGLISH_SAYING_NOUNS: ReadonlySet<string> = new Set(
  'accusation admission allegation argument assertion assurance charge claim comment complaint conclusion confession contention declaration estimate explanation finding forecast insistence observation pledge prediction promise remark report statement suggestion testimony threat vow warning'.split(
    ' ',
  ),
);

/** Nouns of denying: with an owner and "that", what the owner says is not so follows. */
export const ENGLISH_DENYING_NOUNS: ReadonlySet<string> = new Set('denial refutation'.split(' '));

/** Nouns of standing for or against something, with the prepositions behind them. */
export const ENGLISH_STANCE_NOUN_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['support praise', 'for of'],
      [
        'endorsement criticism condemnation defense defence rejection embrace denunciation mockery dismissal',
        'of',
      ],
      ['opposition objection commitment', 'to'],
      ['call demand plea push hope', 'for to that'],
      ['promise pledge vow desire refusal threat', 'to for'],
      ['attack', 'on against'],
      ['view opinion position stance', 'of on that'],
      ['concern fear worry doubt complaint question comment remark', 'about that'],
      ['belief', 'that in'],
    ] as const
  ).flatMap(([nouns, prepositions]) =>
    nouns.split(' ').map((noun): [string, string[]] => [noun, prepositions.split(' ')]),
  ),
);
