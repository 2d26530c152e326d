/** Bytes of the start of a file that tell what it is. */
export const TELLING_BYTES = 512;

const ASCII = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** What begins so is that, wherever it came from and whatever its name says. */
const SIGNATURES: [type: string, at: number, bytes: number[]][] = [
  ['application/pdf', 0, ASCII('%PDF-')],
  ['image/png', 0, [0x89, ...ASCII('PNG\r\n\x1a\n')]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, ASCII('GIF8')],
  ['image/webp', 8, ASCII('WEBP')],
  ['audio/wav', 8, ASCII('WAVE')],
  ['image/avif', 4, ASCII('ftypavif')],
  ['image/heic', 4, ASCII('ftyphei')],
  ['audio/mp4', 4, ASCII('ftypM4A')],
  ['video/quicktime', 4, ASCII('ftypqt')],
  ['video/mp4', 4, ASCII('ftyp')],
  ['video/webm', 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ['audio/ogg', 0, ASCII('OggS')],
  ['audio/mpeg', 0, ASCII('ID3')],
  ['audio/flac', 0, ASCII('fLaC')],
  ['application/zip', 0, ASCII('PK\x03\x04')],
  ['application/x-ole-storage', 0, [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What a file is, by its first bytes: its name and what the sender calls it are only what somebody says. */
export function mediaTypeOf(start: Uint8Array): string {
  const found = SIGNATURES.find(([, at, bytes]) => bytes.every((byte, index) => start[at + index] === byte));
  if (found) return found[0];
  return isText(start) ? 'text/plain' : 'application/octet-stream';
}

function isText(start: Uint8Array): boolean {
  if (start.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  try {
    // A character that was cut in two at the end of what was looked at is none that is wrong.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return start.length > 0;
  } catch {
    return false;
  }
}
