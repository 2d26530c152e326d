import { foldedSet } from './folded-set.js';

/** Verbs and nouns by which somebody alleges something, or accuses somebody of it. */
const ALLEGATIONS = `
accuse accuses accused accusation accusations allege alleges allegedly allegation allegations
يزعم تزعم زعم زعمت مزاعم ادعى ادعت يدعي تدعي ادعاء ادعاءات اتهم اتهمت يتهم تتهم اتهام اتهامات
`;

/** What follows is alleged, or somebody is accused of it. */
export const ALLEGING: ReadonlySet<string> = foldedSet(`${ALLEGATIONS}
accusing alleging supposedly purportedly rumoured rumored
يزعمون زعموا زاعما زاعمة زاعمين المزاعم يدعون اتهموا يتهمون متهما متهمة متهم متهمين متهمون الاتهامات بتهمة بتهم بشبهة يشتبه
`);

/** With one of them anywhere in it, a text tells what others say. */
export const HEARSAY: ReadonlySet<string> = foldedSet(`${ALLEGATIONS}
alleged claim claims claimed claiming rumour rumours rumor rumors post posts
شائعة شائعات إشاعة إشاعات منشور منشورات متداول متداولة يتداول
`);

/** They do so before one of the words named; bare, they are also said of a man ("the alleged thief") or a toll. */
export const ALLEGING_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['alleged', 'that to'],
      ['claim', 'that to'],
      ['claims', 'that to'],
      ['claimed', 'that to'],
      ['claiming', 'that to'],
      ['purported', 'that to'],
      ['suspected', 'of'],
      ['charged', 'with'],
      ['indicted', 'for on'],
    ] as const
  ).map(([word, next]) => [word, new Set(next.split(' '))]),
);

/** People and places of whom nobody knows what they know. */
export const CROWD: ReadonlySet<string> = foldedSet(`
user users post posts tweet tweets netizens bloggers critics opponents theorists rumour rumours rumor rumors message messages memes
publication publications websites
منشور منشورات تغريدة تغريدات مستخدمون مستخدمين مستخدمو رواد صفحات حسابات ناشطون المنشور المنشورات منتقدون شائعات رسالة رسائل
`);

/** What they do. */
export const CROWD_SAYS: ReadonlySet<string> = foldedSet(`
say says said saying claim claims claimed claiming suggest suggests suggested believe believe believed insist insists insisted wrote
تقول يقول يقولون قال قالت قالوا تداول تداولت يتداول تتداول يتداولون زعم زعمت نشر نشرت ينشر تدعي تفيد يفيد أفاد أفادت
`);
