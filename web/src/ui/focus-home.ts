import { createContext, useContext, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

type Place = RefObject<HTMLElement | null>;

/** The heading under which one is: where the focus goes when what had it is gone. */
export const FocusHome = createContext<Place>({ current: null });

/**
 * Whoever is in here with the focus when it goes finds themselves at the heading above, and not at the top of the page: a
 * form is gone once it is filed, a button once it may not be pressed again, an entry once it stands elsewhere.
 */
export function useFocusHome(root: Place): void {
  const home = useContext(FocusHome);
  useLayoutEffect(() => {
    const here = root.current;
    const heading = home.current;
    return () => {
      const focused = document.activeElement;
      const isHere = here?.contains(focused) === true || Boolean(focused?.closest('[role=dialog]'));
      if (!isHere) return;
      setTimeout(() => {
        if (document.activeElement === document.body) focusOn(heading);
      });
    };
  }, [root, home]);
}

/**
 * The same for an entry of a list that is worked through: when it goes, the focus is on the entry after it, or else on the
 * one before it, so that a person with a keyboard goes on where they were. The last one of all leaves it to its heading.
 *
 * @returns to be called when the entry is about to go by a button of its own: that may have lost the focus while it could not
 * be pressed
 */
export function useFocusNextEntry(entry: Place): () => void {
  useLayoutEffect(() => {
    const here = entry.current;
    return () => {
      if (here?.contains(document.activeElement) !== true) return;
      const next = here.nextElementSibling ?? here.previousElementSibling;
      setTimeout(() => {
        if (document.activeElement === document.body && next instanceof HTMLElement) focusOn(next);
      });
    };
  }, [entry]);
  return () => {
    if (document.activeElement === document.body) focusOn(entry.current);
  };
}

/**
 * The same where what has gone is a part of what stays: a button that is not offered any more. It may have lost the focus
 * earlier, while it could not be pressed.
 *
 * @param isDone whether that part is gone
 */
export function useFocusHomeAfter(isDone: boolean, home: Place): void {
  const before = useRef(isDone);
  useEffect(() => {
    if (isDone && !before.current && document.activeElement === document.body) focusOn(home.current);
    before.current = isDone;
  }, [isDone, home]);
}

function focusOn(heading: HTMLElement | null): void {
  const place = heading?.isConnected ? heading : document.querySelector<HTMLElement>('main h1');
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
}
