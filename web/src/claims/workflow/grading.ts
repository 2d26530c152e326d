import type { ClaimPage, Grading } from '../../api/contract.js';

/** What is graded of a claim, as the form holds it; '' for what nobody has graded. */
export interface Grades {
  harm: string;
  reach: string;
  tags: string[];
}

type Graded = Pick<ClaimPage, 'harm' | 'reach' | 'tags' | 'revision'>;

export function gradesOf({ harm, reach, tags }: Graded): Grades {
  return { harm: harm === null ? '' : String(harm), reach: reach === null ? '' : String(reach), tags };
}

const isSame = (one: string | string[], other: string | string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two differ. */
export function differingGrades(one: Grades, other: Grades): (keyof Grades)[] {
  return (['harm', 'reach', 'tags'] as const).filter((field) => !isSame(one[field], other[field]));
}

/**
 * What the typist has seen of the claim when it is saved: the claim as it stands, unless somebody has graded it anew
 * since the typing began. Whatever else happened to it takes nothing away.
 */
export function seenOf(began: Graded, now: Graded): Graded {
  return differingGrades(gradesOf(began), gradesOf(now)).length === 0 ? now : began;
}

/** What to send: the fields that were typed in, and no others. */
export function gradingOf(typed: Partial<Grades>): Grading {
  const grade = (value: string | undefined): number | null | undefined =>
    value === undefined ? undefined : value === '' ? null : Number(value);
  return { harm: grade(typed.harm), reach: grade(typed.reach), tags: typed.tags };
}
