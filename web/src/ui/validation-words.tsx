import { useEffect } from 'react';
import { useWords, type WordKey } from '../messages/words.js';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields whose message is ours at this moment. A field that has one counts as wrong until it is taken away again. */
const told = new Set<Field>();

/**
 * Says what a required field lacks in the language of the page. The browser would say it in its own, which an Arabic page need
 * not share.
 */
export function ValidationWords() {
  const t = useWords();
  useEffect(() => {
    const tell = ({ target }: Event): void => {
      if (!isField(target)) return;
      const word = wordFor(target);
      if (word === null) return;
      target.setCustomValidity(t(word));
      told.add(target);
    };
    const forget = ({ target }: Event): void => {
      if (isField(target)) clear(target);
    };
    // Before a form is looked at again, whether by its button or by Enter, which clicks it: it may be filled by now.
    const forgetAll = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[type=submit]')) told.forEach(clear);
    };
    document.addEventListener('invalid', tell, true);
    document.addEventListener('input', forget, true);
    document.addEventListener('click', forgetAll, true);
    return () => {
      document.removeEventListener('invalid', tell, true);
      document.removeEventListener('input', forget, true);
      document.removeEventListener('click', forgetAll, true);
    };
  }, [t]);
  return null;
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function clear(field: Field): void {
  field.setCustomValidity('');
  told.delete(field);
}

/** Null for what the browser says best by itself: it knows the bounds of a number, and how a date is written. */
function wordFor({ validity, type }: Field): WordKey | null {
  if (validity.valueMissing)
    return type === 'radio' || type === 'select-one' ? 'fieldProblem.isIn' : 'fieldProblem.required';
  if (!validity.typeMismatch) return null;
  return type === 'email' ? 'fieldProblem.isEmail' : 'fieldProblem.isUrl';
}
