import { useState, type ChangeEvent } from 'react';
import { useFieldProblems } from './problem-text.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What makes a control one of a form. Its name is no narrower type: a part of a form takes the fields of the whole. */
interface Bound {
  name: string;
  value: string | undefined;
  error: string | undefined;
  onChange: (event: ChangeEvent<Control>) => void;
}

/** The values of a form, all of them texts, with what the server said about each. */
export function useFields<T extends Record<string, string>>(initial: T, error: unknown) {
  const [values, setValues] = useState(initial);
  const problemOf = useFieldProblems(error);

  const set = (name: keyof T, value: string): void => {
    setValues((before) => ({ ...before, [name]: value }));
  };
  /** Puts several values in at once: a draft, or another's version. */
  const put = (given: Partial<T>): void => {
    setValues((before) => ({ ...before, ...given }));
  };
  const bind = (name: keyof T & string): Bound => ({
    name,
    value: values[name],
    error: problemOf(name),
    onChange: (event: ChangeEvent<Control>) => {
      set(name, event.currentTarget.value);
    },
  });
  return { values, set, put, bind, problemOf };
}

/** The fields of a form, or of a part of one. */
export type Fields<T extends Record<string, string>> = ReturnType<typeof useFields<T>>;

/** What was typed, or undefined for nothing: the API tells an absent field from an empty one. */
export function filled(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim();
}
