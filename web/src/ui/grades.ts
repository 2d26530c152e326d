import { useWords } from '../messages/words.js';

/** The steps in which harm and reach are graded, as a select holds them. */
export const GRADES = ['0', '1', '2', '3'] as const;

export type GradedField = 'harm' | 'reach';

/** What a step means; of anything else, that nobody has graded it. */
export function useGradeWord(): (field: GradedField, value: string) => string {
  const t = useWords();
  return (field, value) => {
    const grade = GRADES.find((each) => each === value);
    if (!grade) return t('grade.none');
    return field === 'harm' ? t(`harm.${grade}`) : t(`reach.${grade}`);
  };
}
