/** Who asks, unless the operator says otherwise. It names no installation: whom a desk looks at need not learn which desk that is. */
export const USER_AGENT = 'Isnad/0.1 (captures web pages as evidence, on request of a fact-checker)';
