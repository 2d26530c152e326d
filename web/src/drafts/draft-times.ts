/** Milliseconds after the last key before what was typed goes to the server. */
export const PAUSE_MS = 600;

/**
 * Milliseconds for which nothing goes there once a form is sent, which take longer than filing it: a draft that is saved
 * meanwhile would come after the server has dropped it.
 */
export const WHILE_FILED_MS = 5_000;

/** Milliseconds before a saving that failed is tried again, at first and at most. */
export const RETRY_MS = 4_000;
export const MOST_RETRY_MS = 30_000;
