import type { PhraseTable } from '../text/phrase-table.js';
import { foldedSet } from './folded-set.js';
import { phrasesByKey } from './phrase-rows.js';

/** By what is said of it that a match was won, lost or drawn, and what that was. */
const RESULT_WORDS = `
beat beats beaten won win wins winning defeat defeats defeated edged thrashed overcame draw drew drawn lost lose finished ended match game score scoreline
victory result goals tie played
فاز فازت يفوز تفوز بفوز فوز تغلب تغلبت هزم هزمت هزيمة تعادل تعادلا تعادلت انتهت انتهى مباراة المباراة لقاء نتيجة بنتيجة خسر خسرت خسارة أهداف هدف
`;

/** Beside two numbers they make it the score of a match. */
export const MATCH_WORDS: ReadonlySet<string> = foldedSet(`${RESULT_WORDS}
final semi-final semifinal derby نهائي النهائي
`);

/** They tell of the match and not which one it is. */
export const MATCH_IDLE: ReadonlySet<string> = foldedSet(`${RESULT_WORDS}
between over against with by to side team club after فوزه اللقاء فريق نادي منتخب أمام على ضد مع بين
`);

/** Of each there is one in a season; of a semi-final two, in which nobody meets the same side twice. */
export type MatchRound = 'final' | 'semi-final' | 'quarter-final';

export const MATCH_ROUNDS: PhraseTable<MatchRound> = phrasesByKey<MatchRound>({
  final: 'final, finals, نهائي, النهائي, نهائية, النهائية',
  'semi-final': 'semifinal, semifinals, semi final, semi finals, نصف نهائي, نصف النهائي',
  'quarter-final': 'quarterfinal, quarterfinals, quarter final, quarter finals, ربع نهائي, ربع النهائي',
});
