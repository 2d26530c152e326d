/** What of an OpenAPI description it takes to ask for everything. */
interface Description {
  paths: Record<string, Record<string, { parameters?: Parameter[] }>>;
}

interface Parameter {
  name: string;
  in: string;
  schema?: { type?: string; enum?: string[] };
}

/**
 * The address of every GET of the description: for each id that it may be given, and for each value that one of its
 * parameters may have.
 *
 * @param words what to search for, wherever something can be searched for
 */
export function everyGet(description: Description, ids: readonly string[], words: string): string[] {
  return Object.entries(description.paths).flatMap(([path, { get }]) => {
    if (!get) return [];
    const parameters = get.parameters ?? [];
    const inPath = parameters.filter((parameter) => parameter.in === 'path');
    const queries = parameters
      .filter((parameter) => parameter.in === 'query')
      .flatMap((parameter) => valuesOf(parameter, ids, words).map((value) => `?${parameter.name}=${value}`));
    return filled(path, inPath, ids).flatMap((address) => ['', ...queries].map((query) => address + query));
  });
}

function filled(path: string, parameters: Parameter[], ids: readonly string[]): string[] {
  return parameters.reduce(
    (addresses, { name, schema }) =>
      addresses.flatMap((address) =>
        (schema?.enum ?? ids).map((value) => address.replace(`{${name}}`, encodeURIComponent(value))),
      ),
    [path],
  );
}

/** Values worth a try: all where they are listed, each id where one is asked for, and else the words. */
function valuesOf({ name, schema }: Parameter, ids: readonly string[], words: string): string[] {
  if (schema?.enum) return schema.enum;
  if (/Id$/.test(name)) return [...ids];
  if (schema?.type === 'boolean') return ['true', 'false'];
  if (schema?.type === 'number' || schema?.type === 'integer') return [];
  return [words].map(encodeURIComponent);
}
