import { Button, NativeSelect } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ClaimPage } from '../../api/contract.js';
import { Problem } from '../../api/problem.js';
import { useGrade } from '../../api/work.js';
import { useWords } from '../../messages/words.js';
import { GRADES, type GradedField, useGradeWord } from '../../ui/grades.js';
import { useFieldProblems } from '../../ui/problem-text.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { TagsField } from '../../ui/tags-field.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { differingGrades, gradesOf, gradingOf, seenOf, type Grades } from './grading.js';
import css from './work.module.css';

/**
 * How far the claim has spread, what believing it does, and its tags. What is not typed in follows the claim. Where a
 * colleague graded it meanwhile nothing is saved: each field says what stands there now, and what was typed stays.
 */
export function GradingForm({ claim, onDone }: { claim: ClaimPage; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const grade = useGrade(claim.id);
  const wordOf = useGradeWord();
  const problemOf = useFieldProblems(grade.error);
  const [typed, setTyped] = useState<Partial<Grades>>({});
  const [began, setBegan] = useState<ClaimPage | null>(null);
  const [overtaken, setOvertaken] = useState<ClaimPage | null>(null);
  const current = gradesOf(claim);
  const shown = { ...current, ...typed };

  const type = (changes: Partial<Grades>): void => {
    setBegan((before) => before ?? claim);
    setTyped((before) => ({ ...before, ...changes }));
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    grade.mutate(
      { seen: seenOf(began ?? claim, claim), body: gradingOf(typed) },
      {
        onSuccess: () => {
          onDone();
          announce(t('grading.saved'));
        },
        onError: (error) => {
          if (!(error instanceof Problem) || error.status !== 412) return;
          setOvertaken(began ?? claim);
          setBegan(null);
        },
      },
    );
  };

  const changed = overtaken ? differingGrades(gradesOf(overtaken), current) : [];
  const meanwhile = (field: keyof Grades): string | undefined => {
    if (!changed.includes(field)) return undefined;
    const value = field === 'tags' ? current.tags.join(t('grading.comma')) : wordOf(field, current[field]);
    return t('grading.meanwhile', { value: value === '' ? t('grading.noTags') : value });
  };
  const select = (field: GradedField) => (
    <NativeSelect
      label={t(`grading.${field}`)}
      description={meanwhile(field)}
      error={problemOf(field)}
      value={shown[field]}
      data={[
        { value: '', label: t('grade.none') },
        ...GRADES.map((value) => ({ value, label: wordOf(field, value) })),
      ]}
      onChange={(event) => {
        type({ [field]: event.currentTarget.value });
      }}
    />
  );

  return (
    <form className={css.form} onSubmit={submit} aria-label={t('grading.open')}>
      {grade.error && <ProblemNotice error={grade.error} />}
      {select('harm')}
      {select('reach')}
      <TagsField
        label={t('tags.title')}
        description={meanwhile('tags') ?? t('tags.hint')}
        error={problemOf('tags')}
        value={shown.tags}
        onChange={(tags) => {
          type({ tags });
        }}
      />
      <Button type="submit" className={css.send} loading={grade.isPending}>
        {t('grading.save')}
      </Button>
    </form>
  );
}
