import type { PhraseTable } from '../text/phrase-table.js';
import { foldedSet } from './folded-set.js';
import { phrasesByRow } from './phrase-rows.js';

/** Dimensions of which a wording says that nobody is counted in them; English; Arabic. */
const NONE_ROWS = `
died injured; no casualties, no injuries, no one was hurt, no one was injured, no one was harmed, nobody was hurt, nobody was injured, nobody was harmed, no one hurt, no one injured, nobody hurt, nobody injured, without casualties, without any casualties, without injuries, without any injuries, without injury, without causing casualties, without causing any casualties, without causing injuries, without causing any injuries, caused no casualties, caused no injuries, left no casualties, zero casualties, escaped unhurt, escaped unharmed, escaped without injury, escaped injury; لا إصابات, دون إصابات, دون أي إصابات, دون وقوع إصابات, دون وقوع أي إصابات, دون تسجيل إصابات, دون تسجيل أي إصابات, دون خسائر بشرية, دون أي خسائر بشرية, دون وقوع خسائر بشرية, دون تسجيل خسائر بشرية, لا خسائر بشرية, لم تقع إصابات, لم تقع أي إصابات, لم تحدث إصابات, لم تسجل إصابات, لم تسجل أي إصابات, لم تسجل أي إصابة, لم تسجل خسائر بشرية, لم يسجل وقوع إصابات, لم يسفر … عن إصابات, لم يسفر … عن أي إصابات, لم يسفر … خسائر بشرية, لم تسفر … عن إصابات, لم تقع خسائر بشرية, لم يخلف … إصابات, لم يخلف … خسائر بشرية, بلا إصابات, بلا خسائر بشرية, عدم وقوع إصابات, عدم وقوع أي إصابات, عدم تسجيل إصابات, عدم تسجيل أي إصابات, عدم وقوع خسائر بشرية, لم يصب أحد, لم يصب أي أحد, لم يصب أي شخص, لم يصب فيه أحد, لم يصب فيها أحد, لم يتعرض أحد لأذى, لم يصب منهم أحد
died; no deaths, no fatalities, no loss of life, without loss of life, without any loss of life, without fatalities, without deaths, no one was killed, nobody was killed, no one died, nobody died, no one perished, nobody perished, caused no deaths, claimed no lives, no lives were lost; لا قتلى, لا وفيات, دون قتلى, دون وفيات, دون ضحايا, دون وقوع ضحايا, دون سقوط ضحايا, دون سقوط قتلى, دون وقوع قتلى, لم تسجل وفيات, لم تسجل أي وفيات, لم تسجل أي وفاة, لم يسقط قتلى, لم يسقط ضحايا, لم يسقط أي قتيل, لم يقتل أحد, لم يمت أحد, لم يسفر … عن قتلى, لم يسفر … عن ضحايا, لم يسفر … عن وفيات, بلا ضحايا, عدم وقوع ضحايا, عدم سقوط ضحايا, عدم تسجيل وفيات
survived; no survivors, no one survived, nobody survived, left no survivors; لم ينج أحد, لم ينج منهم أحد, لم ينج أي منهم, لا ناجين, دون ناجين, لا ناجون, لا يوجد ناجون, لا يوجد ناجين, عدم وجود ناجين
against; unanimously, unanimous, without opposition, without dissent, without a dissenting vote, with no votes against, no votes against, with no opposition; بالإجماع, بإجماع, إجماعا, دون معارضة, دون أي معارضة, دون أصوات معارضة
`;

/** Wordings that say that there is none. */
export const NONE_OF: PhraseTable<readonly string[]> = phrasesByRow(NONE_ROWS, (keys) => keys.split(' '));

/** Everybody by all words for it; what stands with them says of which group. */
export const EVERYBODY: ReadonlySet<string> = foldedSet(
  'all every everyone everybody جميع كل كافة جميعهم كلهم الجميع بجميع وجميع',
);

/** Of these "all" says everybody: who was on board, the people. */
export const ANYBODY_AT_ALL: ReadonlySet<string> = foldedSet(
  'people person persons board aboard those occupants passengers crew on of the في من متن شخص أشخاص الأشخاص ركابه ركابها',
);

/** "Not all", "nearly all": some may be left. */
export const NOT_QUITE: ReadonlySet<string> = foldedSet(
  'not nearly almost virtually practically but ليس ليست تقريبا',
);

/** Behind a wording for nobody, they say among whom: among others there may be some. */
export const AMONG_WHOM: ReadonlySet<string> = foldedSet('among amongst ranks بين صفوف ضمن وسط من لدى');
