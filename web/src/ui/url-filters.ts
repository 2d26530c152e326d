import { type To, useSearchParams } from 'react-router';

/**
 * Filters that live in the address, so that a filtered list can be sent to a colleague and the browser's
 * back button works. Setting an empty value takes the filter out.
 */
export function useUrlFilters() {
  const [params, setParams] = useSearchParams();
  const get = (name: string): string => params.get(name) ?? '';
  const set = (name: string, value: string): void => {
    setParams((before) => withFilter(before, name, value), { replace: true });
  };
  return {
    get,
    set,
    /** The address at which this filter has that value, and the others are as they are. */
    addressWith: (name: string, value: string): To => ({
      search: withFilter(params, name, value).toString(),
    }),
    clear: () => {
      setParams({});
    },
    isEmpty: params.size === 0,
  };
}

function withFilter(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** The value if it is one of those allowed; an address is typed by people. */
export function oneOf<T extends string>(value: string, allowed: readonly T[]): T | undefined {
  return allowed.find((entry) => entry === value);
}
