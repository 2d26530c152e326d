import { SCENES, type World } from './scenes.js';
import { Dice, MONTHS, type Named, names } from './vocabulary.js';

const PLACES = 20_000;
const FAMILIES = 20_000;
/** Words that stand around what is said; real languages have more, but most of those are rare. */
const WORDS = 40_000;
const LANGUAGES = ['en', 'ar'] as const;

/** Shares of the claims. */
const DATED = 0.7;
const WITH_REPORTER = 0.5;
const PLANTED = 0.01;

export type Language = (typeof LANGUAGES)[number];

export interface GeneratedClaim {
  text: string;
  language: Language;
  /** `YYYY-MM-DD`, or null where nobody has noted it. */
  eventDate: string | null;
}

/** A claim, and those that were planted beside it. What is contradicted names nobody who told it: he may have told of another event. */
export interface Planting {
  /** Both wordings of what the claim says, without when and by whom. */
  said: readonly string[];
  claim: GeneratedClaim;
  /** The same in other words. */
  duplicate: GeneratedClaim | null;
  /** What cannot be true beside it. */
  contrary: GeneratedClaim | null;
}

/**
 * Claims of many events in both languages: who, where, when and how many are drawn anew for each, either wording is as
 * frequent as the other, and half of them have words around them that are used as often as words are (Zipf). The same seed
 * gives the same claims.
 */
export class GeneratedClaims {
  private readonly dice: Dice;
  private readonly world: World;
  private readonly words: Named[];

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.world = { places: names(this.dice, PLACES), families: names(this.dice, FAMILIES) };
    this.words = names(this.dice, WORDS);
  }

  /** One in a hundred has a duplicate, and another one in a hundred what contradicts it. */
  next(): Planting {
    const { dice } = this;
    const scene = dice.of(SCENES)(dice, dice.newsworthy(this.world.places), this.world);
    const language = dice.of(LANGUAGES);
    const eventDate = dice.happens(DATED) ? this.day() : null;
    const when = eventDate === null ? [this.month()[language]] : [];
    const say = (what: string, ...more: string[]): GeneratedClaim => ({
      text: [what, ...when, ...more].join(' '),
      language,
      eventDate,
    });
    const reporter = (): string[] => (dice.happens(WITH_REPORTER) ? [this.reporter(language)] : []);
    const isContradicted = dice.happens(PLANTED);
    const wordings = [scene.said[language], scene.again[language]] as const;
    const [wording, other] = dice.happens(0.5) ? wordings : [wordings[1], wordings[0]];
    return {
      said: wordings,
      claim: say(wording, ...(isContradicted ? [] : reporter())),
      duplicate: dice.happens(PLANTED) ? say(other, ...reporter()) : null,
      contrary: isContradicted ? say(scene.contrary[language]) : null,
    };
  }

  private day(): string {
    const days = this.dice.whole(0, 10 * 365);
    return new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10);
  }

  private month(): Named {
    const [month, year] = [this.dice.of(MONTHS), this.dice.whole(2015, 2024).toString()];
    return { en: `in ${month.en} ${year}`, ar: `في ${month.ar} ${year}` };
  }

  /** Who is said to have told it, in words that are common and rare. */
  private reporter(language: Language): string {
    const told = Array.from({ length: this.dice.whole(1, 4) }, () => this.dice.zipf(this.words)[language]);
    return language === 'en' ? `according to ${told.join(' ')}` : `بحسب ${told.join(' ')}`;
  }
}
