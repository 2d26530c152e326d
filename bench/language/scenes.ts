import { DISEASES, type Dice, GIVEN_NAMES, LAWS, type Named, SITES } from './vocabulary.js';

/** What one thing that is said to have happened looks like in words. */
export interface Scene {
  /** The claim. */
  said: Named;
  /** The same in other words. */
  again: Named;
  /** What cannot be true beside it. */
  contrary: Named;
}

/** Names that scenes take place among. */
export interface World {
  places: readonly Named[];
  families: readonly Named[];
}

type Write = (dice: Dice, place: Named, world: World) => Scene;

/** شخص after a figure. */
function people(n: number): string {
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return `${n.toString()} أشخاص`;
  return `${n.toString()} ${rest >= 11 ? 'شخصا' : 'شخص'}`;
}

const strike: Write = (dice, { en, ar }) => {
  const site = dice.of(SITES);
  const n = dice.whole(11, 90);
  return {
    said: {
      en: `At least ${n.toString()} people were killed in an air strike on the ${site.en} in ${en}`,
      ar: `قُتل ${people(n)} على الأقل في غارة جوية على ${site.ar} في ${ar}`,
    },
    again: {
      en: `An air strike on the ${site.en} in ${en} killed at least ${n.toString()} people`,
      ar: `غارة جوية على ${site.ar} في ${ar} أسفرت عن مقتل ${people(n)} على الأقل`,
    },
    contrary: {
      en: `No one was killed in the air strike on the ${site.en} in ${en}`,
      ar: `لم يُقتل أحد في الغارة الجوية على ${site.ar} في ${ar}`,
    },
  };
};

const fire: Write = (dice, { en, ar }) => {
  const site = dice.of(SITES);
  const n = dice.whole(11, 40);
  const more = n * 2 + dice.whole(3, 9);
  return {
    said: {
      en: `${n.toString()} people were injured in a fire at the ${site.en} of ${en}`,
      ar: `أصيب ${people(n)} في حريق ${site.ar} في ${ar}`,
    },
    again: {
      en: `A fire at the ${site.en} of ${en} injured ${n.toString()} people`,
      ar: `حريق ${site.ar} في ${ar} أدى إلى إصابة ${people(n)}`,
    },
    contrary: {
      en: `${more.toString()} people were injured in the fire at the ${site.en} of ${en}`,
      ar: `أصيب ${people(more)} في الحريق في ${site.ar} في ${ar}`,
    },
  };
};

const turnout: Write = (dice, { en, ar }) => {
  const p = dice.whole(20, 55);
  const q = p + dice.whole(8, 30);
  return {
    said: {
      en: `Turnout in the municipal election in ${en} was ${p.toString()}%`,
      ar: `بلغت نسبة المشاركة في الانتخابات البلدية في ${ar} ${p.toString()}%`,
    },
    again: {
      en: `The municipal election in ${en} had a turnout of ${p.toString()}%`,
      ar: `نسبة المشاركة في انتخابات ${ar} البلدية وصلت إلى ${p.toString()}%`,
    },
    contrary: {
      en: `Turnout in the municipal election in ${en} reached ${q.toString()}%`,
      ar: `وصلت نسبة المشاركة في الانتخابات البلدية في ${ar} إلى ${q.toString()}%`,
    },
  };
};

const vote: Write = (dice, { en, ar }) => {
  const law = dice.of(LAWS);
  const p = dice.whole(55, 90);
  const q = dice.whole(50, 80);
  return {
    said: {
      en: `${p.toString()}% of voters in ${en} voted for the ${law.en} law`,
      ar: `صوت ${p.toString()}% من الناخبين في ${ar} لصالح قانون ${law.ar}`,
    },
    again: {
      en: `In ${en}, the ${law.en} law was supported by ${p.toString()}% of voters`,
      ar: `أيد ${p.toString()}% من ناخبي ${ar} قانون ${law.ar}`,
    },
    contrary: {
      en: `${q.toString()}% of voters in ${en} voted against the ${law.en} law`,
      ar: `صوت ${q.toString()}% من الناخبين في ${ar} ضد قانون ${law.ar}`,
    },
  };
};

const missiles: Write = (dice, { en, ar }) => {
  const p = dice.whole(70, 99);
  const q = dice.whole(40, 80);
  return {
    said: {
      en: `${p.toString()}% of the missiles fired at ${en} were intercepted`,
      ar: `تم اعتراض ${p.toString()}% من الصواريخ التي أطلقت على ${ar}`,
    },
    again: {
      en: `Air defences intercepted ${p.toString()}% of the missiles that were fired at ${en}`,
      ar: `اعترضت الدفاعات الجوية ${p.toString()}% من الصواريخ التي أطلقت على ${ar}`,
    },
    contrary: {
      en: `${q.toString()}% of the missiles fired at ${en} hit their targets`,
      ar: `أصاب ${q.toString()}% من الصواريخ التي أطلقت على ${ar} أهدافها`,
    },
  };
};

const vaccines: Write = (dice, { en, ar }) => {
  const disease = dice.of(DISEASES);
  const p = dice.whole(20, 50);
  const q = p + dice.whole(10, 40);
  return {
    said: {
      en: `${p.toString()}% of children in ${en} have been vaccinated against ${disease.en}`,
      ar: `تلقى ${p.toString()}% من الأطفال في ${ar} لقاح ${disease.ar}`,
    },
    again: {
      en: `Against ${disease.en}, ${p.toString()}% of the children of ${en} have been vaccinated`,
      ar: `لقاح ${disease.ar} تلقاه ${p.toString()}% من أطفال ${ar}`,
    },
    contrary: {
      en: `${q.toString()}% of children in ${en} have been vaccinated against ${disease.en}`,
      ar: `تلقى ${q.toString()}% من الأطفال في ${ar} لقاح ${disease.ar}`,
    },
  };
};

function person(dice: Dice, { families }: World): Named {
  const [given, family] = [dice.of(GIVEN_NAMES), dice.newsworthy(families)];
  return { en: `${given.en} ${family.en}`, ar: `${given.ar} ${family.ar}` };
}

const arrest: Write = (dice, { en, ar }, world) => {
  const who = person(dice, world);
  const site = dice.of(SITES);
  return {
    said: {
      en: `${who.en} was arrested at the ${site.en} in ${en}`,
      ar: `اعتقلت الشرطة ${who.ar} في ${site.ar} في ${ar}`,
    },
    again: {
      en: `Police arrested ${who.en} at the ${site.en} in ${en}`,
      ar: `${who.ar} اعتقلته الشرطة في ${site.ar} في ${ar}`,
    },
    contrary: {
      en: `${who.en} was not arrested at the ${site.en} in ${en}`,
      ar: `لم تعتقل الشرطة ${who.ar} في ${site.ar} في ${ar}`,
    },
  };
};

const visit: Write = (dice, { en, ar }, world) => {
  const who = person(dice, world);
  const site = dice.of(SITES);
  return {
    said: {
      en: `Minister ${who.en} visited the ${site.en} in ${en}`,
      ar: `زار الوزير ${who.ar} ${site.ar} في ${ar}`,
    },
    again: {
      en: `The ${site.en} in ${en} was visited by minister ${who.en}`,
      ar: `الوزير ${who.ar} زار ${site.ar} في ${ar}`,
    },
    contrary: {
      en: `Minister ${who.en} did not visit the ${site.en} in ${en}`,
      ar: `لم يزر الوزير ${who.ar} ${site.ar} في ${ar}`,
    },
  };
};

/** In equal parts. */
export const SCENES: readonly Write[] = [strike, fire, turnout, vote, missiles, vaccines, arrest, visit];
