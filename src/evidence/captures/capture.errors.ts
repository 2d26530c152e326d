import { Problem, problemType } from '../../platform/http/problem.js';

/** There is no page to capture: the evidence is a file, or words alone. */
export class EvidenceWithoutUrl extends Problem {
  static readonly type = problemType(409, 'evidence_without_url', 'The evidence has no address on the web');
  constructor() {
    super(EvidenceWithoutUrl.type, 'Give the evidence a url first; then it can be captured.');
  }
}

/** Nothing was kept of that capture: it has not finished, or it saw nothing. */
export class CaptureEmpty extends Problem {
  static readonly type = problemType(409, 'capture_empty', 'This capture holds no bytes');
  constructor() {
    super(
      CaptureEmpty.type,
      'It has not finished, or nothing was seen. `outcome`, `body` and `warc` of the capture say so.',
    );
  }
}
