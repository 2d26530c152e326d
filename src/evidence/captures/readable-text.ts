/** A node of a parsed page, as far as its words are concerned. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What holds no words of the page. */
const SILENT = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH HEAD TITLE SELECT TEXTAREA CANVAS AUDIO VIDEO',
);

/** What begins and ends a line. */
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/**
 * The words below a node as one reads them: one line for each block, white space as a browser shows it. Walks without
 * recursion, because a page can be nested more deeply than a stack is high.
 */
export function readableText(root: PageNode | null): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const whole = line.replaceAll(/[\s\u00a0]+/g, ' ').trim();
    if (whole !== '') lines.push(whole);
    line = '';
  };
  let node = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT || node.nodeType === CDATA) line += node.textContent ?? '';
    else if (node.nodeType === ELEMENT && BLOCKS.has(name)) endLine();
    const isOpen = node.firstChild !== null && !(node.nodeType === ELEMENT && SILENT.has(name));
    node = isOpen ? node.firstChild : after(node, root, endLine);
  }
  endLine();
  return lines.join('\n');
}

/** The node that follows what is below this one; every block that ends on the way ends a line. */
function after(from: PageNode, root: PageNode | null, endLine: () => void): PageNode | null {
  let node: PageNode | null = from;
  while (node && node !== root) {
    if (node.nodeType === ELEMENT && BLOCKS.has(node.nodeName.toUpperCase())) endLine();
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}
