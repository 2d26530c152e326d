/** Engines by name, as `isnad engine NAME` runs them: one parsed line in, one value out. */
export const ENGINES: Readonly<Record<string, (line: unknown) => unknown>> = {};
