import type { CaptureOutcome, CaptureReason } from '../capture.entity.js';

/** A redirect on the way to a page. */
export class RedirectDto {
  /** What was asked for. */
  url: string;
  /** The status that sent on to the next. */
  status: number;
}

/** Stored bytes. */
export class BytesDto {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  sha256: string;
  /** How many they are. */
  size: number;
}

/** A capture for which a page was sent. */
export class EarlierCaptureDto {
  /** Id of the capture. */
  id: string;
  /** When it was finished. */
  at: string;
}

/** One look at the page of a piece of evidence. Once finished it never changes. */
export class CaptureDto {
  /** Id of the capture. */
  id: string;
  /** Id of the evidence. */
  evidenceId: string;
  /** The address that was asked for. */
  requestedUrl: string;
  /** Who asked for the capture. */
  requestedBy: string;
  /** When it was asked for. */
  requestedAt: string;
  /** When it was finished; null while it waits. */
  finishedAt: string | null;
  /**
   * `ok`: seen; `changed`: seen, and it says something else than when it was last seen; `unreachable`: not seen, which says
   * nothing about the page; `blocked`: kept from us, by the site or by our own rules; `gone`: the site says that it is no
   * more. Null while it waits.
   */
  outcome: CaptureOutcome | null;
  /** How often it was tried by now. */
  attempts: number;
  /** Why nothing was seen, as one of a few. */
  reason: CaptureReason | null;
  /** Why nothing was seen, or, while it waits, was not seen yet, in the words of whoever was asked; in English. */
  error: string | null;
  /** Where the redirects ended. */
  finalUrl: string | null;
  /** The address that the page calls its own. */
  canonicalUrl: string | null;
  /** The redirects on the way, in order. */
  redirects: RedirectDto[];
  /** Status of the last answer. */
  httpStatus: number | null;
  /** Where the site said that the page is as it was: the capture for which it was sent, whose words and bytes these are. */
  notModifiedSince: EarlierCaptureDto | null;
  /** What the page says that it is. */
  mediaType: string | null;
  /** Title of the page. */
  title: string | null;
  /** BCP-47 tag of the language that the page says it is in. */
  language: string | null;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr' | null;
  /** Whether there are words to read; the capture by itself holds them. */
  hasText: boolean;
  /** The page as it was sent; `GET /captures/{id}/body` downloads it. */
  body: BytesDto | null;
  /** All that was asked and answered, as a WARC file; `GET /captures/{id}/warc` downloads it. */
  warc: BytesDto | null;
}

/** One look at a page, with its words and the headers of the answer. */
export class CaptureDetailsDto extends CaptureDto {
  /** What a reader would read, without the page around it: one line for each block. Never HTML. */
  text: string | null;
  /**
   * Headers of the last answer, by their names in lower case; a list where one came more than once.
   *
   * @example { "content-type": "text/html; charset=utf-8" }
   */
  headers: Record<string, string | string[]> | null;
}

/** A page of captures. */
export class CapturePageDto {
  /** The captures, newest first. */
  items: CaptureDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
  /** What the caller may do: `request_capture`. */
  actions: 'request_capture'[];
}
