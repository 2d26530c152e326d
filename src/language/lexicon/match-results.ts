import type { PhraseTable } from '../text/phrase-table.js';
import { phrasesByKey } from './phrase-rows.js';

/** How a match ended for whom a text names first. */
export type MatchResult = 'won' | 'lost' | 'drew';

const ROWS: Readonly<Record<MatchResult, string>> = {
  won: `beat, beats, beating, defeat~, thrash~, edge~, edge~ past, overcame, overcomes, see~ off, saw off, sees off, knocked out, knocks out, eliminate~
won against, wins against, won over, triumph~ over, got the better of, gets the better of, trounce~, hammer~, rout, routs, routed, crush~
stun, stuns, stunned, swept past, sweeps past, cruised past, ease~ past, outclass~, claimed victory over, secured victory over
فاز~يفوز … على, تغلب~يتغلب … على, انتصر~ينتصر … على, تفوق~يتفوق … على, هزم~يهزم, سحق~يسحق, أقصى~يقصي, فوز … على, تغلب … على, انتصار … على`,
  lost: `lost to, loses to, lose to, fell to, falls to, went down to, goes down to, lost against, loses against, bowed to, succumbed to
was beaten by, were beaten by, been beaten by, was defeated by, were defeated by, been defeated by, was thrashed by, were thrashed by
was edged by, were edged by, was knocked out by, were knocked out by, was eliminated by, were eliminated by, beaten by, defeated by
suffered defeat to, suffered defeat against, slumped to defeat against
خسر~يخسر … أمام, انهزم~ينهزم … أمام, سقط~يسقط … أمام, خسارة … أمام, هزيمة … أمام, خسر~يخسر … من`,
  drew: `drew with, draws with, draw with, drew against, tied with, ties with, tied against, was held by, were held by, shared the points with
was held to a draw by, were held to a draw by, drew a blank against, drew at home to, drew at home with
تعادل~يتعادل … مع, تعادل~يتعادل … أمام, تعادل … مع`,
};

/** Wordings of results between two that are both named. */
export const MATCH_RESULTS: PhraseTable<MatchResult> = phrasesByKey(ROWS);
