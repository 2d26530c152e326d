import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './media-type.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );

describe('what a file is', () => {
  it.each<[string, Uint8Array]>([
    ['application/pdf', bytes('%PDF-1.7\n')],
    ['image/png', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0])],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['image/webp', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 ')],
    ['video/mp4', bytes([0, 0, 0, 24], 'ftypisom')],
    ['application/zip', bytes('PK\x03\x04')],
    ['text/plain', bytes('<script>alert(1)</script>')],
    ['text/plain', bytes('بيان الجيش')],
    ['text/plain', bytes('بيان').subarray(0, 7)],
    ['application/octet-stream', bytes([0xff, 0xfe, 0x00])],
    ['application/octet-stream', bytes('text', [0], 'text')],
    ['application/octet-stream', bytes('')],
  ])('is %s by its bytes', (type, start) => {
    expect(mediaTypeOf(start)).toBe(type);
  });
});
