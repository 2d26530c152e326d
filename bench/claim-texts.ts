import { seeded } from '../evals/seeded.js';

/** Words of each generated language; real languages have more, but most of those are rare. */
const VOCABULARY = 60_000;
const SHORTEST = 8;
const LONGEST = 20;
const FIGURE_EVERY = 12;

const SOUNDS = {
  en: [
    'ba',
    'co',
    'di',
    'fer',
    'gan',
    'hil',
    'jo',
    'kel',
    'lu',
    'mar',
    'nes',
    'or',
    'pri',
    'ran',
    'so',
    'tu',
    'vel',
    'wi',
  ],
  ar: [
    'با',
    'كو',
    'دي',
    'فر',
    'جن',
    'حل',
    'زو',
    'قل',
    'لم',
    'مر',
    'نس',
    'صر',
    'شر',
    'رن',
    'سو',
    'تم',
    'عل',
    'غي',
  ],
} as const;
type Language = keyof typeof SOUNDS;

export interface GeneratedClaim {
  text: string;
  language: Language;
}

/**
 * Claims of made-up words in both languages, as often used as words are (Zipf), and other wordings of some of them. The same
 * seed gives the same claims.
 */
export class ClaimTexts {
  private readonly random: () => number;
  private readonly words: Record<Language, string[]>;

  constructor(seed: number) {
    this.random = seeded(seed);
    this.words = { en: this.vocabulary('en'), ar: this.vocabulary('ar') };
  }

  claim(): GeneratedClaim {
    const language = this.random() < 0.5 ? 'en' : 'ar';
    const length = SHORTEST + Math.floor(this.random() * (LONGEST - SHORTEST));
    return { language, text: Array.from({ length }, () => this.word(language)).join(' ') };
  }

  /** The same in other words: some left out, some inflected, some added, and the halves the other way round. */
  reworded({ text, language }: GeneratedClaim): string {
    const words = text
      .split(' ')
      .filter(() => this.random() > 0.2)
      .map((word) => (this.random() < 0.2 ? (language === 'en' ? `${word}s` : `ال${word}`) : word));
    const added = [this.word(language), this.word(language)];
    const middle = Math.floor(words.length / 2);
    return [...words.slice(middle), ...added, ...words.slice(0, middle)].join(' ');
  }

  private word(language: Language): string {
    if (this.random() < 1 / FIGURE_EVERY) return Math.floor(this.random() ** 3 * 10_000).toString();
    // The inverse of Zipf's distribution, to a good approximation.
    const rank = Math.floor(VOCABULARY ** this.random()) - 1;
    return this.words[language][rank] ?? '';
  }

  private vocabulary(language: Language): string[] {
    const sounds = SOUNDS[language];
    const words = new Set<string>();
    while (words.size < VOCABULARY) {
      const length = 2 + Math.floor(this.random() * 3);
      words.add(Array.from({ length }, () => sounds[Math.floor(this.random() * sounds.length)]).join(''));
    }
    return [...words];
  }
}
