import type { EvidenceLink } from '../../api/contract.js';

/** Who may change evidence works on this claim, and is told what was taken off it. */
export type LinkChange = { claimId: string; onTakenOff: (link: EvidenceLink) => void };
