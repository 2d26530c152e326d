/** The version in package.json, put in by the build. */
declare const __ISNAD_VERSION__: string;
