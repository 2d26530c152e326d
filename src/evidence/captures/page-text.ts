import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readableText, type PageNode } from './readable-text.js';

/** What a page says of itself, and what a reader would read of it. */
export interface PageText {
  canonicalUrl: string | null;
  title: string | null;
  language: string | null;
  text: string | null;
}

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

interface PageDocument {
  documentElement: PageElement | null;
  body: PageElement | null;
  querySelector(selector: string): PageElement | null;
}

const LONGEST_TITLE = 1_000;
const LONGEST_URL = 2_000;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Reads a page without running anything of it and without asking anybody for its parts.
 *
 * @param url where it was found
 * @param declaredLanguage what the answer said of its language, in case that the page does not
 */
export function readPage(html: string, url: string, declaredLanguage: string | null): PageText {
  const document = parse(html);
  const facts = {
    canonicalUrl: canonicalUrl(document, url),
    title: line(document.querySelector('title')?.textContent),
    language: languageOf(document.documentElement?.getAttribute('lang')) ?? languageOf(declaredLanguage),
  };
  // Last, since it takes the document apart.
  const article = articleOf(document);
  // From the root: the tags of head and body may be left out, and the parser then has no body.
  const text = article ?? readableText(parse(html).documentElement);
  return { ...facts, text: text === '' ? null : text };
}

/** The words of the article, without the page around it; null where it seems to be none. */
function articleOf(document: PageDocument): string | null {
  const reader = new Readability<PageNode>(document, { serializer: (node) => node as PageNode });
  const content = reader.parse()?.content;
  return content ? readableText(content) || null : null;
}

function parse(html: string): PageDocument {
  // The parser keeps what is written and adds nothing; a browser would add these.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as { document: PageDocument }).document;
}

function canonicalUrl(document: PageDocument, url: string): string | null {
  const href = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  if (href === null || href === undefined) return null;
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? url;
  const from = URL.canParse(base, url) ? new URL(base, url).href : url;
  if (!URL.canParse(href, from)) return null;
  const canonical = new URL(href, from);
  const isWeb = canonical.protocol === 'https:' || canonical.protocol === 'http:';
  return isWeb && canonical.href.length <= LONGEST_URL ? canonical.href : null;
}

function line(text: string | null | undefined): string | null {
  const words = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return words === '' ? null : [...words.slice(0, 2 * LONGEST_TITLE)].slice(0, LONGEST_TITLE).join('');
}

/** The first language that is named, in the form that we store; null where it is none. */
function languageOf(text: string | null | undefined): string | null {
  const [first = ''] = (text ?? '').split(',');
  const [primary = '', ...rest] = first.trim().replaceAll('_', '-').split('-');
  const tag = [primary.toLowerCase(), ...rest].join('-');
  return LANGUAGE_TAG.test(tag) ? tag : null;
}
