import { useRef, useState } from 'react';

export interface Selection {
  /** Those that are selected and shown, in the order of the list. */
  chosen: string[];
  shown: readonly string[];
  has: (id: string) => boolean;
  /** With `through`, all from the one before to this one. */
  toggle: (id: string, through: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** Which rows of a list are selected. What is not shown any more is not selected. */
export function useSelection(shown: readonly string[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const chosen = shown.filter((id) => selected.has(id));
  return {
    chosen,
    shown,
    has: (id) => selected.has(id),
    toggle: (id, through) => {
      const [from, to] = [shown.indexOf(last.current ?? id), shown.indexOf(id)];
      const range = through && from >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      const isOn = !selected.has(id);
      last.current = id;
      setSelected(new Set(isOn ? [...chosen, ...range] : chosen.filter((each) => !range.includes(each))));
    },
    toggleAll: () => {
      setSelected(new Set(chosen.length === shown.length ? [] : shown));
    },
    clear: () => {
      setSelected(new Set());
    },
  };
}
