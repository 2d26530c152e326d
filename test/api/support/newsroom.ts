import type { Answer, ApiClient } from '../../support/api-client.js';

/** An id that no record has. */
export const NOBODY = '01890000-0000-7000-8000-000000000000';

/** What two sides say of one attack, in an article of our own making. */
export const ARTICLE = [
  'قال الجيش إنه تم اعتراض 99% من الصواريخ والطائرات المسيرة.',
  'وأكد التلفزيون الرسمي أن نصف الصواريخ والطائرات المسيرة أصابت أهدافها.',
].join('\n');

export const INTERCEPTED = 'تم اعتراض 99% من الصواريخ والطائرات المسيرة';
export const HIT = 'نصف الصواريخ والطائرات المسيرة أصابت أهدافها';

/** A record as the API gives it: a test looks at the fields that it is about. */
export type Item = Record<string, unknown> & { id: string };

/** The body of an answer that has to have succeeded. @throws with the answer when it has not */
export function made(answer: Answer): Item {
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(`Expected a success, but it answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return answer.body as Item;
}

/** The items of a list that has to have been answered. */
export function items(answer: Answer): Item[] {
  return made(answer)['items'] as Item[];
}

/** Enters the records that a test starts from, through the API as any caller would. */
export class Newsroom {
  /** @param second who reviews claims beside the first, where verdicts are to be published */
  constructor(
    private readonly client: ApiClient,
    private readonly second?: ApiClient,
  ) {}

  async source(name = 'Radio One', more: object = {}): Promise<Item> {
    const body = { kind: 'media_outlet', names: [{ language: 'en', name }], ...more };
    return made(await this.client.post('/api/v1/sources', body));
  }

  async document(more: object = {}): Promise<Item> {
    return made(await this.client.post('/api/v1/documents', { title: 'الهجوم', text: ARTICLE, ...more }));
  }

  /** A claim of a new source, unless `more` says whose it is. */
  async claim(
    text = 'The bridge was closed on Monday',
    more: { attributions?: object[]; [field: string]: unknown } = {},
  ): Promise<Item> {
    const attributions = more.attributions ?? [await this.saidBy()];
    return made(await this.client.post('/api/v1/claims', { text, ...more, attributions }));
  }

  /** A link of a chain: a new source that says something. */
  async saidBy(name = 'Speaker'): Promise<{ sourceId: string; role: string; kind: string }> {
    const { id } = await this.source(name, { kind: 'person' });
    return { sourceId: id, role: 'claimant', kind: 'direct_quote' };
  }

  /** New evidence on the claim: the link, with the piece in it. */
  async evidence(claimId: string): Promise<Item & { evidence: Item }> {
    const body = { title: 'A record', tier: 'primary', language: 'en', stance: 'supports' };
    return made(await this.client.post(`/api/v1/claims/${claimId}/evidence`, body)) as Item & {
      evidence: Item;
    };
  }

  /** Two claims, and the suggestion of a person that they contradict. */
  async contradiction(): Promise<Item> {
    const [a, b] = [await this.claim('The bridge was closed'), await this.claim('The bridge was open')];
    const body = { claimAId: a.id, claimBId: b.id, note: 'Open or closed', noteLanguage: 'en' };
    return made(await this.client.post('/api/v1/contradictions', body));
  }

  /** The id of a rating, the same each time. */
  async ratingId(): Promise<string> {
    const [scale] = items(await this.client.get('/api/v1/rating-scales'));
    const [rating] = scale?.['ratings'] as { id: string }[];
    return rating!.id;
  }

  /** Has both review the claim with the rating, on evidence for and against, so that a verdict may be published. */
  async judgeable(claimId: string, ratingId?: string): Promise<void> {
    if (!this.second) throw new Error('A claim is reviewed by two; give the newsroom a second.');
    for (const stance of ['supports', 'refutes']) {
      const evidence = { title: `What ${stance} it`, tier: 'primary', language: 'en', stance };
      made(await this.client.post(`/api/v1/claims/${claimId}/evidence`, evidence));
    }
    for (const reviewer of [this.client, this.second]) {
      const review = {
        ratingId: ratingId ?? (await this.ratingId()),
        confidence: 'medium',
        summary: 'So it is.',
        language: 'en',
        declaresNoInterest: true,
      };
      made(await reviewer.post(`/api/v1/claims/${claimId}/reviews`, review));
    }
  }

  /** What a verdict says that passes the gate on such a claim. */
  async conclusion(more: object = {}): Promise<object> {
    return {
      ratingId: await this.ratingId(),
      summary: 'So it is.',
      method: 'The records were compared.',
      language: 'en',
      noReplyReason: 'The speaker cannot be reached.',
      ...more,
    };
  }

  /** A published verdict on a new claim, unless `claimId` names one; which is reviewed for the first version. */
  async verdict(more: { expectedVersion?: number } & object = {}, claimId?: string): Promise<Item> {
    const id = claimId ?? (await this.claim()).id;
    if ((more.expectedVersion ?? 0) === 0) await this.judgeable(id);
    const body = await this.conclusion({ expectedVersion: 0, ...more });
    return made(await this.client.post(`/api/v1/claims/${id}/verdict`, body));
  }
}
