import { foldedSet } from './folded-set.js';

/** Beside two numbers they make it the score of a match. */
export const MATCH_WORDS: ReadonlySet<string> = foldedSet(`
beat beats beaten won win wins winning defeat defeats defeated edged thrashed overcame draw drew drawn lost lose finished ended match game final score scoreline
victory result goals tie played semi-final semifinal derby
فاز فازت يفوز تفوز بفوز فوز تغلب تغلبت هزم هزمت هزيمة تعادل تعادلا تعادلت انتهت انتهى مباراة المباراة لقاء نتيجة بنتيجة خسر خسرت خسارة نهائي النهائي أهداف هدف
`);

/** They tell of the match and not which one it is. */
export const MATCH_IDLE: ReadonlySet<string> = foldedSet(`
beat beats beaten won win wins winning defeat defeats defeated edged thrashed overcame draw drew drawn lost lose finished ended match game score scoreline
victory result goals tie played between over against with by to side team club after
فاز فازت يفوز تفوز بفوز فوز فوزه تغلب تغلبت هزم هزمت هزيمة تعادل تعادلا تعادلت انتهت انتهى مباراة المباراة لقاء اللقاء نتيجة بنتيجة خسر خسرت خسارة أهداف هدف فريق نادي منتخب أمام على ضد مع بين
`);
