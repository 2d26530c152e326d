import type { Passage } from '../text/passage.js';
import { agrees, spokenBy, type Spoken } from './arabic/agreement.js';
import type { Finding, Range } from './attribution.js';

/** How far back one is looked for with whom a verb agrees, where the last who spoke does not. */
const SENTENCES_BACK = 3;

interface Speaker extends Spoken {
  source: Range;
  sentence: number;
}

/** Who has spoken last, so that a verb without a subject finds whose it is: وأضافت is not of the man before. */
export class Speakers {
  private readonly latest: Speaker[] = [];

  constructor(private readonly passage: Passage) {}

  add(finding: Finding, source: Range, name: string): void {
    const known = this.latest.findIndex((each) => each.source.start === source.start);
    const [again] = known === -1 ? [] : this.latest.splice(known, 1);
    const spoken =
      again ?? spokenBy(isOfReporter(finding) ? null : this.cueOf(finding), this.textOf(source), name);
    this.latest.push({ ...spoken, source, sentence: finding.sentence });
    while ((this.latest[0]?.sentence ?? Infinity) < finding.sentence - SENTENCES_BACK) this.latest.shift();
  }

  /** The last speaker; in Arabic the last with whom the verb agrees, or nobody. */
  whoGoesOn(finding: Finding): Range | null {
    const last = this.latest.at(-1);
    if (last === undefined || this.passage.language !== 'ar') return last?.source ?? null;
    const cue = this.cueOf(finding);
    if (agrees(cue, last)) return last.source;
    const other = this.latest.findLast(
      (each) => finding.sentence - each.sentence <= SENTENCES_BACK && agrees(cue, each),
    );
    return other?.source ?? null;
  }

  private cueOf({ cue }: Finding): string | null {
    return cue && this.textOf(cue);
  }

  private textOf({ start, end }: Range): string {
    return this.passage.slice(start, end);
  }
}

/** ذكرت الوكالة نقلا عن شهود: the verb is that of who cites the source. */
function isOfReporter({ cue, source, relay }: Finding): boolean {
  return (
    cue !== null &&
    source !== null &&
    relay.some(({ range }) => cue.end <= range.start && range.start < source.start)
  );
}
