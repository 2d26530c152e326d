import { TextDecoder } from 'node:util';

/** How much of a page is searched for its own word on its encoding, as browsers do. */
const PRESCAN_BYTES = 1_024;

const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * The text of some bytes, read as a browser reads them: by their byte order mark, else by the header, else by what the page
 * says of itself, else as UTF-8 where they are that, and otherwise as Windows-1252. Bytes that mean nothing become U+FFFD.
 *
 * @param contentType the header, with its charset
 * @param isMarkup whether the text may say its encoding itself
 */
export function decodeText(bytes: Buffer, contentType: string | null, isMarkup: boolean): string {
  const decoder =
    decoderOf(MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]) ??
    decoderOf(/;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]) ??
    (isMarkup ? declaredIn(bytes) : null) ??
    new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return decoder.decode(bytes);
}

function declaredIn(bytes: Buffer): TextDecoder | null {
  const start = bytes
    .subarray(0, PRESCAN_BYTES)
    .toString('latin1')
    .replaceAll(/<!--[^]*?(-->|$)/g, '');
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']+)/i.exec(start)?.[1];
  const decoder = decoderOf(label);
  // Had it been UTF-16, this could not have been read.
  return decoder?.encoding.startsWith('utf-16') ? new TextDecoder() : decoder;
}

/** Null where the label is none that browsers know. */
function decoderOf(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
