import type { PhraseTable } from '../text/phrase-table.js';
import type { CauseKind } from './causes.js';
import { foldedSet } from './folded-set.js';
import { phrasesByKey, phraseSet } from './phrase-rows.js';

/** What befell something or somebody, of which there is one cause. */
export type Happening =
  'fire' | 'blast' | 'crash' | 'collapse' | 'sinking' | 'illness' | 'death' | 'blackout';

const ROWS: Readonly<Record<Happening, string>> = {
  fire: 'fire, fires, blaze, blazes, wildfire, inferno, burned, burnt, burned down, burnt down, ablaze, حريق, الحريق, حرائق, نيران, النار, احترق~يحترق, احتراق',
  blast: 'blast, explosion, exploded, explode, blew up, blown up, انفجار, انفجر~ينفجر, تفجير, انفجارات',
  crash:
    'crash, crashed, came down, shot down, brought down, downed, plane crash, went down, سقوط, سقط~يسقط, تحطم~يتحطم, تحطم, أسقط~يسقط, إسقاط',
  collapse:
    'collapse, collapsed, caved in, gave way, burst, bursting, destroyed, انهيار, انهار~ينهار, دمر~يدمر, تدمير, انفجار السد',
  sinking: 'sank, sunk, sinking, sink, capsized, went down, غرق~يغرق, غرق, إغراق, أغرق~يغرق, انقلب~ينقلب',
  illness:
    'ill, illness, sick, sickness, outbreak, poisoning, food poisoning, poisoned, fell ill, مرض, مرضوا, تسمم, تسمم~يتسمم, إعياء, تفشي, حالات تسمم',
  death:
    'died, dies, death, dead, killed, murdered, murder, strangled, drowned, hanged, suicide, shot dead, stabbed to death, assassinated, توفي~يتوفى, وفاة, مات~يموت, موت, قتل~يقتل, مقتل, مصرع, رحيل, لقي مصرعه, لقيت مصرعها, انتحر~ينتحر, انتحار, اغتيل, اغتيال',
  blackout:
    'blackout, power cut, outage, power outage, انقطاع الكهرباء, انقطاع التيار, انقطاع التيار الكهربائي',
};

const OF_DISASTERS: readonly CauseKind[] = [
  'attack',
  'electric',
  'gas',
  'fault',
  'nature',
  'mistake',
  'accident',
];

/** Causes that such a thing has: a poisoning is not caused by "poison", nor a fire by "fire". */
export const CAUSES_OF: Readonly<Record<Happening, readonly CauseKind[]>> = {
  fire: OF_DISASTERS,
  blast: OF_DISASTERS,
  crash: OF_DISASTERS.filter((kind) => kind !== 'accident'),
  collapse: OF_DISASTERS,
  sinking: OF_DISASTERS,
  blackout: OF_DISASTERS,
  illness: ['water', 'food', 'chemical'],
  death: [
    'disease',
    'poison',
    'overdose',
    'suicide',
    'murder',
    'accident',
    'shooting',
    'bombing',
    'knife',
    'strangling',
    'drowning',
    'beating',
    'hanging',
    'fall',
  ],
};

/** By what is said of it, what happened. */
export const HAPPENINGS: PhraseTable<Happening> = phrasesByKey(ROWS);

/** Wordings that say that something is behind something. */
export const CAUSAL_LINKS: PhraseTable<true> =
  phraseSet(`cause~, caused by, started, start, sparked, spark, triggered, trigger, due to, because, because of, result of, resulted from, as a result of, traced to,
traced back to, blamed on, brought down by, downed by, set off, ignited, ignite, spread by, led to, leads to, down to, originated, origin, was, were, made, after, died of, died from,
died in, sank, sunk, wrecked, swept, toppled, أغرق~يغرق, دمر~يدمر, قتل~يقتل, when, by, came from, struck, hit, سبب, أسباب, سببه, سببها, بسبب, تسبب~يتسبب, ناجم, ناجمة, نجم~ينجم, نتج~ينتج, ناتج, ناتجة, نتيجة, جراء, من جراء, إثر, أدى~يؤدي,
عائد إلى, يعود إلى, تعود إلى, وراء, كان, كانت, بعد, ب, بفعل, من, متأثرا, بواسطة, راجع إلى`);

/** Somebody lived. */
export const NOT_FATAL: ReadonlySet<string> = foldedSet(
  'injured wounded leg arm hand shoulder foot survived survives hospital recovering stable أصيب أصيبت جرح جريح إصابة نجا نجت ساقه يده كتفه قدمه المستشفى',
);

/** Causes that say by themselves that they are behind it: "was shot down", "arsonists set", متعمد. */
export const SELF_EVIDENT: ReadonlySet<CauseKind> = new Set([
  'shooting',
  'knife',
  'strangling',
  'drowning',
  'beating',
  'hanging',
  'suicide',
  'murder',
  'fall',
  'poison',
  'attack',
]);

/** They say that it happened, or what it did, and not to what it happened. */
export const OF_HAPPENING: ReadonlySet<string> =
  foldedSet(`stomach huge massive deadly fatal devastating large mass mysterious broke erupted ripped swept tore gutted engulfed damaged destroyed killed left struck occurred happened took place started act incident disaster tragedy carrying
  outside inside investigators found passengers people residents students visitors guests soldiers cause causes caused causing started sparked triggered spread act death dead killed home body
  hit hitting hits struck after before down brought blew made make ignited set led traced result resulted origin blamed engineers shows showed deliberately
  اندلع اندلعت نشب نشبت شب شبت التهم وقع وقعت حدث حدثت أدى أدت إلى سبب أسباب سببه سببها ناجم ناجمة نجم نجمت نتج نتجت ناتج ناتجة نتيجة جراء إثر بسبب تسبب تسببت كان مجهولون ضرب
  أضرم أضرموا أضرمت النار النيران عمل فعل فاعل حادث حادثة ضحية أودى`);
