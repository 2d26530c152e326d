import { foldedSet } from './folded-set.js';

/** What follows is alleged, or somebody is accused of it. */
export const ALLEGING: ReadonlySet<string> = foldedSet(`
accuse accuses accused accusing accusation accusations allege alleges alleging allegation allegations allegedly supposedly purportedly
rumoured rumored
زعم زعمت يزعم تزعم يزعمون زعموا زاعما زاعمة زاعمين مزاعم المزاعم ادعت ادعى يدعي تدعي يدعون ادعاء ادعاءات
اتهم اتهمت يتهم تتهم اتهموا يتهمون متهما متهمة متهم متهمين متهمون اتهام اتهامات الاتهامات بتهمة بتهم بشبهة يشتبه
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
