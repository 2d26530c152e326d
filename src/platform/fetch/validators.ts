/** What a page was known by when its server last sent it, in the server's own words. */
export interface Validators {
  /** The very address that they belong to: they say nothing of another, and no other host is told them. */
  url: string;
  etag: string | null;
  lastModified: string | null;
}

/** The headers that make a request conditional; none where nothing is known of its address. */
export function conditionsOf(url: URL, validators: Validators | undefined): Record<string, string> {
  if (validators?.url !== url.href) return {};
  const { etag, lastModified } = validators;
  return {
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  };
}
