import { createHash } from 'node:crypto';

/** The printed report: black on white, both sides of equal width, a pair is not torn over two sheets. */
export const REPORT_STYLE = `
:root { color-scheme: light; --line: #c9ced6; --quiet: #525b68; --accent: #0b5c63; --mark: #fff1b8; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-inline-size: 68rem; background: #fff; color: #14181f;
  font: 16px/1.6 "IBM Plex Sans", "IBM Plex Sans Arabic", "Segoe UI", "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif; }
:lang(ar) { line-height: 1.85; }
header { border-block-end: 3px solid var(--accent); padding-block-end: 1rem; margin-block-end: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 0; }
h3 { font-size: .95rem; margin: 0 0 .5rem; color: var(--accent); }
p { margin: 0; }
h1, h2, h3, p, dd, li, blockquote { overflow-wrap: anywhere; min-inline-size: 0; }
.quiet { color: var(--quiet); }
article { border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem; margin-block-end: 1.5rem; break-inside: avoid; }
.head { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; justify-content: space-between; margin-block-end: 1rem; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
section { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; }
.claim { font-size: 1.15rem; font-weight: 600; line-height: 1.6; }
blockquote { margin: .75rem 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line);
  font-family: "Noto Naskh Arabic", "Amiri", Georgia, "Times New Roman", serif; }
mark { background: var(--mark); color: inherit; padding: .05em 0; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem .9rem; margin: .75rem 0 0; font-size: .92rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
ol, ul { margin: 0; padding-inline-start: 1.2rem; }
.why { margin-block-start: 1rem; padding: .9rem 1rem; border-radius: 8px; background: #f1f5f6; }
footer { color: var(--quiet); font-size: .85rem; }
@media (max-width: 44rem) { .sides { grid-template-columns: minmax(0, 1fr); } }
@media print { body { padding: 0; max-inline-size: none; font-size: 11pt; } .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); } mark { text-decoration: underline; } }
`;

/** Lets the browser run this style and no other (Content-Security-Policy source expression). */
export const REPORT_STYLE_SOURCE = `'sha256-${createHash('sha256').update(REPORT_STYLE).digest('base64')}'`;
