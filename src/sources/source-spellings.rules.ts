import { foldForSearch } from '../language/text/normalise.js';

const ARABIC_TITLES = new Set(
  foldForSearch(
    'الرئيس الوزير الوزيرة الدكتور الدكتورة السيد السيدة الشيخ الحاج المهندس المهندسة اللواء العميد العقيد الناطق المتحدث الأستاذ موقع صحيفة قناة وكالة إذاعة تلفزيون مجلة شبكة جماعة حركة منظمة شركة',
  ).split(' '),
);
const ENGLISH_TITLES = new Set(
  'the mr mrs ms dr prof president minister senator sen rep gov governor judge general secretary chancellor king queen prime foreign newspaper agency'.split(
    ' ',
  ),
);

/** Folded spellings under which a registry may know a name: as written first, then without titles, marks, article. */
export function spellingsOf(name: string): string[] {
  const written = foldForSearch(name).replace(/\s+/g, ' ').trim();
  const plain = written.replace(/["'.]/g, '').replace(/\s+/g, ' ').trim();
  const spellings = new Set([written, plain]);
  let words = plain.split(' ');
  while (words.length > 1 && (ARABIC_TITLES.has(words[0] ?? '') || ENGLISH_TITLES.has(words[0] ?? ''))) {
    words = words.slice(1);
    spellings.add(words.join(' '));
  }
  const [first = '', ...rest] = words;
  if (/^ال.{3}/.test(first)) spellings.add([first.slice(2), ...rest].join(' '));
  spellings.add(words.join(' ').replace(/'s$/, ''));
  return [...spellings].filter((spelling) => spelling !== '');
}
