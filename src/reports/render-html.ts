import { directionOf } from '../language/text/language.js';
import { reportPair, type ReportPair, type ReportSide, type ReportText } from './contradictory-claims.js';
import type { ReportItemDto } from './report.dto.js';
import { escapeHtml } from './escape-html.js';
import { REPORT_STYLE } from './report-style.js';
import type { MessageKey, ReportTexts } from './report-texts.js';

/** A page to be printed or kept: one file, no script, nothing loaded from anywhere. */
export async function* renderHtml(
  records: AsyncIterable<ReportItemDto>,
  texts: ReportTexts,
  generatedAt: string,
): AsyncGenerator<string> {
  const title = escapeHtml(texts.say('title'));
  yield `<!doctype html>
<html lang="${texts.language}" dir="${directionOf(texts.language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Isnad</title>
<style>${REPORT_STYLE}</style></head>
<body><header><h1>${title}</h1><p>${escapeHtml(texts.say('subtitle'))}</p>
<p class="quiet">${escapeHtml(texts.say('generated_at', { at: texts.time(generatedAt) }))}</p></header><main>
`;
  let number = 0;
  for await (const record of records) yield pair(reportPair(record, texts), (number += 1), texts);
  if (number === 0) yield `<p>${escapeHtml(texts.say('none'))}</p>\n`;
  yield '</main><footer>Isnad · إسناد</footer></body></html>\n';
}

function pair(each: ReportPair, number: number, texts: ReportTexts): string {
  const { decision, note } = each;
  return `<article><div class="head"><h2>${escapeHtml(texts.say('page_of_pair', { number }))}</h2>
<p class="quiet">${escapeHtml(texts.say('status'))}: ${escapeHtml(each.status)}${each.resolution === null ? '' : ` · ${escapeHtml(texts.say('resolution'))}: ${escapeHtml(each.resolution)}`}</p></div>
<div class="sides">${side(each.sides[0], 'side_a', texts)}${side(each.sides[1], 'side_b', texts)}</div>
<div class="why"><h3>${escapeHtml(each.why)}</h3><p>${escapeHtml(each.explanation)}</p>
${note ? `<p>${escapeHtml(texts.say('note'))}: ${span(note)}</p>` : ''}
<p class="quiet">${escapeHtml(texts.say('suggested_by'))}: ${byWhomWhen({ by: each.suggestedBy, at: each.suggestedAt }, texts)}</p>
${decision ? `<p>${escapeHtml(texts.say('decided_by'))}: ${byWhomWhen(decision, texts)}. ${escapeHtml(texts.say('reason'))}: <bdi>${escapeHtml(decision.reason ?? '')}</bdi></p>` : ''}
</div></article>
`;
}

function byWhomWhen({ by, at }: { by: string; at: string }, texts: ReportTexts): string {
  const isolated = (part: string) => `<bdi>${escapeHtml(part)}</bdi>`;
  const [before = '', between = '', after = ''] = texts
    .say('by_whom_when', { by: '\0', at: '\0' })
    .split('\0');
  return `${escapeHtml(before)}${isolated(by)}${escapeHtml(between)}${isolated(at)}${escapeHtml(after)}`;
}

function side(each: ReportSide, name: MessageKey, texts: ReportTexts): string {
  const { quotation, original } = each;
  const row = (key: MessageKey, html: string) => `<dt>${escapeHtml(texts.say(key))}</dt><dd>${html}</dd>`;
  const chain = each.chain.map(
    (link) =>
      `<li>${escapeHtml(link.role)}: <bdi>${escapeHtml(link.name)}</bdi>${link.verb === null ? '' : ` (<bdi>«${escapeHtml(link.verb)}»</bdi>)`}${link.withdrawn === null ? '' : `<br>${escapeHtml(link.withdrawn)}`}</li>`,
  );
  return `<section><h3>${escapeHtml(texts.say(name))}: <bdi>${escapeHtml(each.claimant)}</bdi></h3>
<p class="claim">${span(each.claim)}</p>
${quotation ? `<blockquote lang="${escapeHtml(quotation.language)}" dir="${quotation.direction}">${escapeHtml(quotation.before)}<mark>${escapeHtml(quotation.text)}</mark>${escapeHtml(quotation.after)}</blockquote>` : ''}
<dl>${original ? row('original', span(original)) : ''}${row('claimant_kind', escapeHtml(each.claimantKind))}
${row('chain', `<ol>${chain.join('')}</ol>`)}
${quotation ? row('article', span({ ...quotation, text: quotation.article })) : ''}
${each.eventDate === null ? '' : row('event_date', `<bdi>${escapeHtml(each.eventDate)}</bdi>`)}
${row('evidence', `${escapeHtml(texts.say('evidence_counts', each.evidence))}${sources(each)}`)}
${row('verdict', escapeHtml(each.verdict))}</dl></section>`;
}

function span(text: ReportText): string {
  return `<span lang="${escapeHtml(text.language)}" dir="${text.direction}">${escapeHtml(text.text)}</span>`;
}

/** The evidence of a side, each piece with its stance, its words and its address, which is text: a printed page has no links. */
function sources(each: ReportSide): string {
  if (each.sources.length === 0) return '';
  const items = each.sources.map((source) => {
    const { withheld } = source;
    if (withheld)
      return `<li>${escapeHtml(source.stance)}: ${escapeHtml(withheld.word)} (<bdi>${escapeHtml(withheld.reason)}</bdi>)</li>`;
    const quote = source.quote === null ? '' : ` <q>${escapeHtml(source.quote)}</q>`;
    const url = source.url === null ? '' : ` <bdi dir="ltr">${escapeHtml(source.url)}</bdi>`;
    return `<li>${escapeHtml(source.stance)}: ${source.title ? span(source.title) : ''}${quote}${url}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}
