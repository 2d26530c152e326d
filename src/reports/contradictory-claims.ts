import type { EvidenceLinkDto } from '../evidence/evidence.dto.js';
import type { ReportItemDto, ReportSideDto } from './report.dto.js';
import type { SourceRefDto } from '../sources/source.dto.js';
import type { ReportLanguage, ReportTexts } from './report-texts.js';

/** A text as the report shows it, with what a renderer needs to set it right. */
export interface ReportText {
  text: string;
  language: string;
  direction: 'rtl' | 'ltr';
}

/** A piece of evidence. Of one that is withheld only its stance, that it is withheld, and why. */
export interface ReportSource {
  stance: string;
  title: ReportText | null;
  url: string | null;
  quote: string | null;
  withheld: { word: string; reason: string } | null;
}

/** One side, in the words of the report's language. Both sides have the same parts in the same order. */
export interface ReportSide {
  claim: ReportText;
  /** The words in which the claim was made; null when `claim` has them already. */
  original: ReportText | null;
  claimant: string;
  claimantKind: string;
  chain: { role: string; name: string; verb: string | null; withdrawn: string | null }[];
  quotation: (ReportText & { before: string; after: string; article: string }) | null;
  eventDate: string | null;
  evidence: { supports: number; refutes: number; contextual: number; origins: number };
  sources: ReportSource[];
  verdict: string;
}

/** A pair, ready to be set in any format. */
export interface ReportPair {
  id: string;
  status: string;
  /** Null unless a person confirmed the pair. */
  resolution: string | null;
  /** Heading of the explanation: a suggestion isn't put as a fact. */
  why: string;
  basis: string;
  explanation: string;
  note: ReportText | null;
  suggestedBy: string;
  suggestedAt: string;
  decision: { by: string; at: string; reason: string | null } | null;
  sides: [ReportSide, ReportSide];
}

/** Puts a contradiction into words. The one model behind every format but JSON, which carries the record itself. */
export function reportPair(record: ReportItemDto, texts: ReportTexts): ReportPair {
  const [a, b] = record.sides;
  if (!a || !b) throw new Error(`Contradiction ${record.id} does not have two sides`);
  return {
    id: record.id,
    status: texts.say(`status_${record.status}`),
    resolution: record.status === 'confirmed' ? texts.say(`resolution_${record.resolution}`) : null,
    why: texts.say(`why_${record.status}`),
    basis: texts.sayIfKnown(`basis_${record.basis}`) ?? record.basis,
    explanation: record.explanation[texts.language],
    note: record.note,
    suggestedBy: texts.say(`by_${record.suggestedBy}`),
    suggestedAt: texts.time(record.suggestedAt),
    decision: record.decision && { ...record.decision, at: texts.time(record.decision.at) },
    sides: [reportSide(a, texts), reportSide(b, texts)],
  };
}

function reportSide(side: ReportSideDto, texts: ReportTexts): ReportSide {
  const [first] = side.attributions;
  const original = side.texts.find((text) => text.isOriginal);
  const claim = side.texts.find((text) => text.language.split('-')[0] === texts.language) ?? original;
  if (!first || !claim) throw new Error(`Claim ${side.claimId} lacks a text or an attribution`);
  const { quotation, verdict } = side;
  return {
    claim,
    original: !original || original === claim ? null : original,
    claimant: sourceName(first.source, texts.language),
    claimantKind: texts.say(`kind_${first.source.kind}`),
    chain: side.attributions.map((link) => ({
      role: texts.say(`role_${link.role}`),
      name: sourceName(link.source, texts.language),
      verb: link.reportingVerb,
      withdrawn: link.withdrawal && texts.say('withdrawn', { at: texts.time(link.withdrawal.withdrawnAt) }),
    })),
    quotation: quotation && { ...quotation, text: quotation.exact, article: quotation.documentTitle },
    eventDate: side.eventDate,
    evidence: {
      supports: side.evidenceCount.supports,
      refutes: side.evidenceCount.refutes,
      contextual: side.evidenceCount.contextual,
      origins: side.evidenceCount.origins,
    },
    sources: side.evidence.map((link) => reportSource(link, texts)),
    verdict: verdict
      ? texts.say('verdict_given', {
          label: verdict.rating?.labels[texts.language] ?? texts.say('verdict_retracted'),
          version: verdict.version,
          at: texts.time(verdict.publishedAt),
        })
      : texts.say('no_verdict'),
  };
}

function reportSource({ stance, quote, evidence }: EvidenceLinkDto, texts: ReportTexts): ReportSource {
  const { title, language, direction, url, isWithheld, accessReason } = evidence;
  return {
    stance: texts.say(`stance_${stance}`),
    title: title === null ? null : { text: title, language, direction },
    url,
    quote,
    withheld: isWithheld ? { word: texts.say('evidence_withheld'), reason: accessReason ?? '' } : null,
  };
}

/** The source's name in the report's language, or else the first that it has. */
function sourceName(source: SourceRefDto, language: ReportLanguage): string {
  const name = source.names.find((each) => each.language.split('-')[0] === language) ?? source.names[0];
  return name?.name ?? '';
}
