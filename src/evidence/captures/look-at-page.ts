import { Injectable } from '@nestjs/common';
import { Blobs } from '../../platform/blobs/blobs.js';
import { newId } from '../../platform/database/new-id.js';
import { decodedBody } from '../../platform/fetch/decode-body.js';
import { type Exchange, isRedirect } from '../../platform/fetch/exchange.js';
import { FetchFailure } from '../../platform/fetch/fetch-failure.js';
import { HostTurns } from '../../platform/fetch/hosts/host-turns.js';
import { holdOf } from '../../platform/fetch/hosts/retry-after.rules.js';
import { Visit } from '../../platform/fetch/hosts/visit.js';
import { FETCH_LIMITS } from '../../platform/fetch/limits.js';
import { discard, type Fetched, SafeFetch } from '../../platform/fetch/safe-fetch.js';
import type { Capture } from '../capture.entity.js';
import {
  type Finding,
  findingOfFailure,
  findingOfPuttingOff,
  findingOfStatus,
  SEEN,
} from './capture.rules.js';
import type { KnownPage } from './known-page.js';
import { headersOf, mediaTypeOf, readAnswer } from './read-answer.js';
import { type PageRecord, writeWarc } from './write-warc.js';

/** What was seen of a page, whatever it means. */
type Sight = Pick<
  Capture,
  | 'finalUrl'
  | 'canonicalUrl'
  | 'redirects'
  | 'httpStatus'
  | 'headers'
  | 'mediaType'
  | 'title'
  | 'language'
  | 'text'
  | 'bodySha256'
  | 'warcSha256'
  | 'notModifiedSince'
  | 'pageRecordId'
  | 'pageAskedAt'
>;

/** A page that is to be looked at. */
interface Wanted {
  captureId: string;
  url: string;
  /** The page as it is known, so that it need not be sent again. */
  known: KnownPage | null;
}

/** What a look at a page comes to, before it is compared with an earlier one. */
export interface Look {
  finding: Finding;
  sight: Sight;
  /** How many bytes the page has. */
  bytes: number;
  /** Why the words of a page are not there, where it should have some. */
  unread: string | null;
}

/** Room for the heads of all exchanges beside the one body in a WARC. */
const WARC_MARGIN = 4 * 1_024 * 1_024;

/** Looks at a page of the web, and keeps the bytes of what is seen. Writes no record of it: that is a transaction's work. */
@Injectable()
export class LookAtPage {
  constructor(
    private readonly safeFetch: SafeFetch,
    private readonly blobs: Blobs,
    private readonly turns: HostTurns,
  ) {}

  /**
   * @throws the reason of the signal; NotYet, when its host may not be asked yet; or when bytes cannot be kept. Whatever the
   *   page does is a finding.
   */
  async execute({ captureId, url, known }: Wanted, signal: AbortSignal): Promise<Look> {
    const visit = new Visit(this.turns, captureId);
    const fetched = await this.safeFetch.get(url, signal, { visit, validators: known?.validators });
    try {
      return await this.keep(fetched, url, known);
    } finally {
      await discard(fetched);
    }
  }

  private async keep(fetched: Fetched, url: string, known: KnownPage | null): Promise<Look> {
    const sight = sightOf(fetched);
    const answer = fetched.exchanges.at(-1);
    const look = { finding: findingOf(fetched, known), sight, bytes: 0, unread: null };
    const isSeen = look.finding.outcome === 'ok';
    const isKnown = answer?.isUnmodified === true && known !== null;
    if (isSeen && !isKnown) Object.assign(sight, { pageRecordId: newId(), pageAskedAt: answer?.at ?? null });
    sight.warcSha256 = await this.record(fetched, url, { pageRecordId: sight.pageRecordId, known });
    if (!isSeen || !answer) return look;
    if (isKnown) return { ...look, sight: { ...sight, ...sameAs(known) } };
    try {
      return { ...look, ...(await this.keepPage(answer, sight)) };
    } catch (error) {
      if (error instanceof FetchFailure) return { ...look, finding: findingOfFailure(error) };
      throw error;
    }
  }

  /** What came whole, also of a page that is gone: that it said so is worth keeping. */
  private async record({ exchanges }: Fetched, url: string, page: PageRecord): Promise<Buffer | null> {
    if (exchanges.every(({ body }) => body === null)) return null;
    const warc = writeWarc(exchanges, `Capture of ${new URL(url).href}`, page);
    const atMost = FETCH_LIMITS.bodyBytes + WARC_MARGIN;
    return (await this.blobs.store(warc, { mediaType: 'application/warc', atMost })).sha256;
  }

  private async keepPage(answer: Exchange, sight: Sight): Promise<Omit<Look, 'finding'>> {
    const atMost = FETCH_LIMITS.bodyBytes;
    const mediaType = sight.mediaType ?? 'application/octet-stream';
    const body = await this.blobs.store(decodedBody(answer, atMost), { mediaType, atMost });
    const kept = { ...sight, bodySha256: body.sha256 };
    try {
      return { sight: { ...kept, ...(await readAnswer(answer)) }, bytes: body.size, unread: null };
    } catch (error) {
      // The page is kept all the same, to be read by a person.
      const unread = error instanceof Error ? error.message : String(error);
      return { sight: kept, bytes: body.size, unread };
    }
  }
}

/** A site that says "as before" to somebody who has not asked whether, says nothing. */
function findingOf({ failure, exchanges }: Fetched, known: KnownPage | null): Finding {
  const answer = exchanges.at(-1);
  if (failure || !answer)
    return findingOfFailure(failure ?? new FetchFailure('no_connection', 'nothing answered'));
  if (answer.isUnmodified && known) return SEEN;
  if (holdOf(answer, Date.now()) !== null) return findingOfPuttingOff(answer.status);
  return findingOfStatus(answer.status);
}

/** What was seen of a page that is as it was. */
function sameAs({ captureId, ...known }: KnownPage): Partial<Sight> {
  const { canonicalUrl, mediaType, title, language, text, bodySha256 } = known;
  return { canonicalUrl, mediaType, title, language, text, bodySha256, notModifiedSince: captureId };
}

function sightOf({ exchanges }: Fetched): Sight {
  const answer = exchanges.at(-1);
  const page = answer && !isRedirect(answer) ? answer : null;
  return {
    finalUrl: page?.url ?? null,
    canonicalUrl: null,
    redirects: exchanges.filter(isRedirect).map(({ url, status }) => ({ url, status })),
    httpStatus: answer?.status ?? null,
    headers: answer ? headersOf(answer) : null,
    mediaType: page && mediaTypeOf(page),
    title: null,
    language: null,
    text: null,
    bodySha256: null,
    warcSha256: null,
    notModifiedSince: null,
    pageRecordId: null,
    pageAskedAt: null,
  };
}
