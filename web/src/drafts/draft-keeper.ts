import { dropDraft, readDraft, saveDraft } from '../api/drafts.js';
import type { ServerDraft } from '../api/contract.js';
import { Problem } from '../api/problem.js';
import { basisOf, contentOf, type DraftContent, type DraftValues, fitted, isSame } from './draft-content.js';
import { type DraftState, type KnownRival, mayPass, NOTHING } from './draft-state.js';
import { MOST_RETRY_MS, PAUSE_MS, RETRY_MS, WHILE_FILED_MS } from './draft-times.js';
import { dropCopy, type DraftPlace, noteSaving } from './local-copies.js';
import { OwnCopy } from './own-copy.js';

/** Keeps what is typed into one form, as long as it is open: in this browser at once, on the server at each pause. */
export class DraftKeeper<T extends DraftValues> {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private put: (values: T) => void = () => undefined;
  /** As the form showed it last. */
  private shown: T;
  /** What is to be kept. */
  private latest: T;
  /** What the server has of ours, as far as we know. */
  private saved: DraftContent | null = null;
  private revision: number | null = null;
  private readonly copy: OwnCopy;
  private rivals: KnownRival[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retryMs = RETRY_MS;
  private underWay: Promise<void> | null = null;
  private isOpen = false;
  private isFiled = false;

  constructor(
    private readonly place: DraftPlace,
    private readonly pristine: T,
    private readonly openedOn: string,
  ) {
    this.shown = pristine;
    this.state = { ...NOTHING, basis: openedOn };
    this.latest = pristine;
    this.copy = new OwnCopy(place);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): DraftState => this.state;

  /** Puts in what this browser has, and then asks the server for what it has. */
  open(put: (values: T) => void): void {
    this.put = put;
    this.isOpen = true;
    const left = this.copy.adopt();
    if (left) {
      this.restore(left.newest.content, left.newest.at);
      this.rivals = left.others;
    }
    void this.save();
  }

  /** The form is closed; what is typed stays for when it is opened again. */
  close(): void {
    this.flush();
    this.isOpen = false;
    clearTimeout(this.timer);
  }

  /** What stands in the form now. */
  type(values: T): void {
    if (isSame(values, this.shown)) return;
    this.shown = values;
    if (this.isFiled) this.isFiled = !isSame(values, this.pristine);
    if (this.isFiled || isSame(values, this.latest)) return;
    this.latest = values;
    const isKept = this.keep();
    if (this.state.status !== 'kept') this.tell({ status: isKept ? 'saving' : 'lost' });
    this.saveIn(PAUSE_MS);
  }

  /** Saves without waiting for the pause. */
  readonly flush = (): void => {
    if (this.isUnsaved()) void this.save();
  };

  /** The form is being filed: what was typed last is saved later, if that fails. */
  readonly wait = (): void => this.saveIn(WHILE_FILED_MS);

  /** The page goes: the browser may still send something, and nobody will hear the answer. */
  readonly leave = (): void => {
    if (!this.isUnsaved() || this.revision === null || this.rivals.length > 0) return;
    const content = this.content();
    this.copy.send(content);
    this.keep();
    saveDraft(this.place, content, this.revision, true).catch(() => undefined);
  };

  /** The form is emptied, and its draft thrown away. */
  async discard(): Promise<void> {
    clearTimeout(this.timer);
    // What the server has may not be known yet, and is not thrown away unseen.
    await (this.revision === null ? this.save() : this.underWay);
    if (this.rivals.length > 0) return;
    try {
      if (this.revision === null) throw new Problem(0, { code: 'unreachable' });
      await dropDraft(this.place, this.revision);
    } catch (error) {
      if (!this.meetRival(error)) this.tell({ status: 'notDiscarded' });
      return;
    }
    this.forget();
    this.show(this.pristine);
    this.tell(NOTHING);
  }

  /** The form is filed, and the server has dropped its draft with it; a saving that was under way may come after. */
  filed(): void {
    clearTimeout(this.timer);
    this.isFiled = true;
    this.latest = this.pristine;
    this.tell(NOTHING);
    noteSaving(this.dropLeft().catch(() => undefined));
  }

  /** What stands here is to hold, and takes the place of the other. */
  keepMine(): void {
    const rival = this.nextRival();
    if (rival && rival.revision !== null) this.revision = rival.revision;
    void this.save();
  }

  /** The other is to hold. */
  takeTheirs(): void {
    const rival = this.nextRival();
    if (!rival) return;
    if (rival.revision !== null) {
      this.revision = rival.revision;
      this.saved = rival.content;
      this.copy.drop();
    }
    if (rival.content === null) {
      this.show(this.pristine);
      this.tell({ restored: null, status: 'idle', basis: this.openedOn });
      return;
    }
    this.restore(rival.content, rival.at);
    if (this.isUnsaved()) this.keep();
    this.tell({ status: rival.revision === null ? 'saving' : 'saved' });
    void this.save();
  }

  /** The writer has seen a newer version of the record, and goes on from it; its values and it are kept together. */
  goOnFrom(basis: string, values: T): void {
    const { restored } = this.state;
    this.show(values);
    this.tell({ basis, restored: restored && { ...restored, isOutdated: false } });
    this.flush();
  }

  private async dropLeft(): Promise<void> {
    this.copy.drop();
    await this.underWay;
    const { revision } = this;
    this.forget();
    if (revision !== null && revision > 0) await dropDraft(this.place, revision);
  }

  private content(): DraftContent {
    return contentOf(this.latest, this.state.basis);
  }

  private isUnsaved(): boolean {
    if (this.isFiled) return false;
    return this.saved ? !isSame(this.content(), this.saved) : !isSame(this.latest, this.pristine);
  }

  private restore(content: DraftContent, at: string | null): void {
    this.show(fitted(this.pristine, content));
    const isTyped = !isSame(this.latest, this.pristine);
    const basis = (isTyped ? basisOf(content) : null) ?? this.openedOn;
    this.tell({
      basis,
      restored: isTyped && at !== null ? { at, isOutdated: basis !== this.openedOn } : null,
    });
  }

  private show(values: T): void {
    this.latest = values;
    this.put(values);
  }

  private keep(): boolean {
    return this.copy.keep(this.content(), this.revision);
  }

  private forget(): void {
    this.copy.drop();
    for (const { key } of this.rivals) if (key !== null) dropCopy(key);
    this.rivals = [];
    this.revision = 0;
    this.saved = null;
    this.tell({ basis: this.openedOn });
  }

  private saveIn(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), delayMs);
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.underWay) return this.underWay;
    const saving = this.attempt().finally(() => {
      this.underWay = null;
    });
    this.underWay = saving;
    noteSaving(saving);
    return saving;
  }

  /** Brings the server to what was typed, until there is nothing left to bring, or somebody has to choose. */
  private async attempt(): Promise<void> {
    try {
      if (this.revision === null) this.meet(await readDraft(this.place));
      while (this.rivals.length === 0 && this.isUnsaved()) await this.send(this.revision ?? 0);
    } catch (error) {
      if (!this.meetRival(error)) this.waitAfter(error);
    }
  }

  private async send(revision: number): Promise<void> {
    const content = this.content();
    this.copy.send(content);
    if (this.keep() && this.state.status !== 'kept') this.tell({ status: 'saving' });
    const answer = await saveDraft(this.place, content, revision);
    this.revision = answer.revision;
    this.retryMs = RETRY_MS;
    this.saved = content;
    if (this.isFiled || this.isUnsaved()) return;
    this.copy.drop();
    this.tell({ status: 'saved' });
  }

  /** What the server has, at opening. */
  private meet({ content, revision, updatedAt }: ServerDraft): void {
    this.revision = revision;
    const isTyped = !isSame(this.latest, this.pristine);
    const { follows } = this.copy;
    if (content === null) {
      if (isTyped && follows > 0) this.choose({ content, at: null, revision, key: null });
    } else if (!isTyped) {
      this.saved = content;
      this.restore(content, updatedAt);
    } else if (isSame(content, this.content())) {
      this.saved = content;
      this.copy.drop();
      this.tell({ status: 'saved' });
    } else if (follows === revision || this.copy.wasSent(content)) {
      this.saved = content;
    } else {
      this.choose({ content, at: updatedAt, revision, key: null });
    }
    this.tell({ rival: this.rivals[0] ?? null });
  }

  /** @returns whether the error was that the draft was saved elsewhere */
  private meetRival(error: unknown): boolean {
    if (!(error instanceof Problem) || error.code !== 'draft_conflict') return false;
    const { content, revision, updatedAt } = error.more['draft'] as ServerDraft;
    if (content !== null && this.copy.wasSent(content)) {
      this.revision = revision;
      this.saved = content;
      this.saveIn(0);
    } else {
      this.choose({ content, at: updatedAt, revision, key: null });
    }
    return true;
  }

  private choose(rival: KnownRival): void {
    this.rivals = [rival, ...this.rivals.filter(({ key }) => key !== null)];
    this.tell({ rival, status: 'kept' });
  }

  private nextRival(): KnownRival | undefined {
    const rival = this.rivals.shift();
    if (rival && rival.key !== null) dropCopy(rival.key);
    this.tell({ rival: this.rivals[0] ?? null });
    return rival;
  }

  private waitAfter(error: unknown): void {
    if (this.isUnsaved() && this.state.status !== 'lost') this.tell({ status: 'kept' });
    if (!this.isOpen || !mayPass(error)) return;
    this.saveIn(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, MOST_RETRY_MS);
  }

  private tell(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
