import type { CaptureOutcome } from '../../evidence/capture.entity.js';
import { EvidenceRefDto } from '../../evidence/evidence.dto.js';
import type { PageStatus } from './page-comparison.js';
import type { QuoteChange } from './quote-change.js';
import type { DiffPart } from './word-diff.js';

/** Words that stood, came or went. */
export class DiffPartDto {
  /** Whether they stood, came or went. */
  kind: DiffPart['kind'];
  /** The words, as they are written. */
  text: string;
}

/** A place in which two texts differ. */
export class DiffHunkDto {
  /** What stands there, with some words around it, in order. */
  parts: DiffPartDto[];
}

/** How a text differs from an earlier one, word by word. */
export class WordDiffDto {
  /** Words that came. */
  added: number;
  /** Words that went. */
  removed: number;
  /** The places in which they differ, in order. */
  hunks: DiffHunkDto[];
  /** Whether not everything was compared, or not every place is shown: the text is long, or other all over. */
  isCut: boolean;
}

/** A number before and after. */
export class ReplacedNumberDto {
  /** What it was. */
  before: number | null;
  /** What it is. */
  after: number | null;
}

/** A text before and after. */
export class ReplacedTextDto {
  /** What it was. */
  before: string | null;
  /** What it is. */
  after: string | null;
}

/** A look at a page. */
export class LookDto {
  /** Id of the capture. */
  captureId: string;
  /** When it was finished; null while it is under way. */
  finishedAt: string | null;
  /** What it came to. */
  outcome: CaptureOutcome | null;
}

/** What has become of a quotation. */
export class QuoteChangeDto {
  /** Id of the link between the claim and the evidence. */
  linkId: string;
  /** The words; null where the link has none any more. */
  quote: string | null;
  /** `moved`: it stands elsewhere; `ambiguous`: in more than one place; `orphaned`: nowhere. */
  change: QuoteChange;
}

/** A page that a recheck looked at. Of withheld evidence nothing is shown but that there is a page. */
export class ComparedPageDto {
  /** The piece of evidence. */
  evidence: EvidenceRefDto;
  /** Its address. */
  url: string | null;
  /** The look that the verdict relies on; null where the page had not been seen. */
  before: LookDto | null;
  /** The new look. */
  after: LookDto | null;
  /** What the comparison came to; null until it is made. `first_look`: there was nothing to compare it with. */
  status: PageStatus | null;
  /** How its words differ; null where they do not, or cannot be compared. */
  text: WordDiffDto | null;
  /** Whether its bytes are others, of a page whose words cannot be compared. */
  areBytesOthers: boolean;
  /** The HTTP status, where it is another. */
  httpStatus: ReplacedNumberDto | null;
  /** Where its redirects end, where that is another address. */
  finalUrl: ReplacedTextDto | null;
  /** Its title, where it is another. */
  title: ReplacedTextDto | null;
  /** The quotations of the claim of which something has become. */
  quotes: QuoteChangeDto[];
}
