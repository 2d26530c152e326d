import { type DraftContent, isSame } from './draft-content.js';
import type { KnownRival } from './draft-state.js';
import { copiesOf, dropCopy, type DraftPlace, keepCopy, type LocalCopy, newCopyKey } from './local-copies.js';

/** Of what went unanswered the server has at most one, and one of the last. */
const MOST_SENT = 10;

/** What this browser keeps of one open form, with what an earlier window left of it. */
export class OwnCopy {
  /** What was sent without an answer having come. */
  private sent: DraftContent[] = [];
  private adopted: { key: string; copy: LocalCopy } | null = null;
  private readonly key: string;

  constructor(private readonly place: DraftPlace) {
    this.key = newCopyKey(place);
  }

  /**
   * Takes over the newest copy that an earlier window left.
   *
   * @returns it, and the others that say something else
   */
  adopt(): { newest: LocalCopy; others: KnownRival[] } | null {
    const [newest, ...others] = copiesOf(this.place);
    if (!newest) return null;
    this.adopted = newest;
    this.sent = newest.copy.sent;
    const isAnother = ({ copy }: { copy: LocalCopy }): boolean => !isSame(copy.content, newest.copy.content);
    for (const other of others) if (!isAnother(other)) dropCopy(other.key);
    const rivals = others
      .filter(isAnother)
      .map(({ key, copy: { content, at } }) => ({ content, at, revision: null, key }));
    return { newest: newest.copy, others: rivals };
  }

  /** The server's revision that what was taken over follows; 0: none. */
  get follows(): number {
    return this.adopted?.copy.revision ?? 0;
  }

  /** Notes that this is sent, so that it is known again where the server has it. */
  send(content: DraftContent): void {
    this.sent = [...this.sent.filter((each) => !isSame(each, content)), content].slice(-MOST_SENT);
  }

  wasSent(content: DraftContent): boolean {
    return this.sent.some((each) => isSame(each, content));
  }

  /** @returns whether the browser keeps it */
  keep(content: DraftContent, revision: number | null): boolean {
    return keepCopy(this.key, { content, revision, sent: this.sent, at: new Date().toISOString() });
  }

  drop(): void {
    dropCopy(this.key);
    if (this.adopted) dropCopy(this.adopted.key);
    this.adopted = null;
    this.sent = [];
  }
}
