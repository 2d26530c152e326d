import { useIntl } from 'react-intl';
import { Problem } from '../api/problem.js';
import type { WordKey } from '../messages/words.js';

/** Says in the reader's language what went wrong; a code that we do not know shows the server's own words. */
export function useProblemText(): (error: unknown) => string {
  const { formatMessage, messages } = useIntl();
  const say = (id: WordKey): string => formatMessage({ id });
  return (error) => {
    if (!(error instanceof Problem)) return say('problem.unknown');
    const id = `problem.${error.code}`;
    if (id in messages) return formatMessage({ id });
    return error.detail ?? error.message;
  };
}

/** The text to show at one field of a form, and the words for what belongs to no field. */
export function useFieldProblems(error: unknown): (field: string) => string | undefined {
  const { formatMessage, messages } = useIntl();
  const fields = error instanceof Problem ? error.fields : [];
  return (name) => {
    const problem = fields.find(({ field }) => field === name);
    if (!problem) return undefined;
    const id = `fieldProblem.${problem.code}`;
    return id in messages ? formatMessage({ id }) : problem.message;
  };
}
