import { useSearchParams } from 'react-router';

/**
 * Filters that live in the address, so that a filtered list can be sent to a colleague and the browser's
 * back button works. Setting an empty value takes the filter out.
 */
export function useUrlFilters() {
  const [params, setParams] = useSearchParams();
  const get = (name: string): string => params.get(name) ?? '';
  const set = (name: string, value: string): void => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  return {
    get,
    set,
    clear: () => {
      setParams({});
    },
    isEmpty: params.size === 0,
  };
}

/** The value if it is one of those allowed; an address is typed by people. */
export function oneOf<T extends string>(value: string, allowed: readonly T[]): T | undefined {
  return allowed.find((entry) => entry === value);
}
