import { useEffect, useRef, useState } from 'react';
import { useWords } from '../messages/words.js';

export type Control = 'up' | 'down' | 'remove';

/** What was done last: where the focus is to be, the first that is there and can be pressed, and what is read out. */
type Done = { focus: string[]; said: string };

const controlOf = (at: number, control: Control): string =>
  `ol > :nth-child(${String(at + 1)}) [data-arrange='${control}']:not(:disabled)`;

let keysMade = 0;
const newKey = (): number => {
  keysMade += 1;
  return keysMade;
};

/** Changes the order of entries. The focus is put where one goes on: by its place, an entry that is moved is another. */
export function useArranging<T>(entries: readonly T[], onChange: (entries: T[]) => void) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  // Their fields move with the entries, and with these what a field remembers: what can be undone, where the cursor is.
  const [keys, setKeys] = useState<number[]>([]);
  if (keys.length !== entries.length) setKeys(entries.map(newKey));
  useEffect(() => {
    for (const each of done?.focus ?? []) {
      const found = root.current?.querySelector<HTMLElement>(each);
      if (!found) continue;
      found.focus();
      return;
    }
  }, [done]);

  const add = (entry: T): void => {
    onChange([...entries, entry]);
    setKeys([...keys, newKey()]);
    setDone({ focus: ['ol > :last-child :is(input, select, textarea)'], said: '' });
  };
  const move = (from: number, to: number, control: Control): void => {
    onChange(moved(entries, from, to));
    setKeys(moved(keys, from, to));
    const other = control === 'up' ? 'down' : 'up';
    const said = t('arrange.moved', { place: to + 1, count: entries.length });
    setDone({ focus: [controlOf(to, control), controlOf(to, other)], said });
  };
  const remove = (at: number): void => {
    onChange(entries.toSpliced(at, 1));
    setKeys(keys.toSpliced(at, 1));
    const left = entries.length - 1;
    const next = controlOf(Math.min(at, left - 1), 'remove');
    const said = t('arrange.removed', { count: left });
    setDone({ focus: left > 0 ? [next] : [`[data-arrange='add']`], said });
  };
  return { root, keys, said: done?.said ?? '', add, move, remove };
}

/** The entries with one of them in another place. */
function moved<T>(entries: readonly T[], from: number, to: number): T[] {
  return entries.toSpliced(from, 1).toSpliced(to, 0, ...entries.slice(from, from + 1));
}
