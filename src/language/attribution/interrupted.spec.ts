import { describe, expect, it } from '@jest/globals';
import { readDraftClaims } from './draft-claims.js';
import { readAttributions } from './read-attributions.js';

const contents = (text: string): string[] => readAttributions(text).map(({ content }) => content.text);
const pieces = (text: string): string[][] =>
  readAttributions(text).map((said) => (said.pieces ?? []).map((piece) => piece.text));

describe('a quotation of several sentences', () => {
  it.each([
    [
      'The harbour master said: “The quay is closed. Nobody may enter it.”',
      'The quay is closed. Nobody may enter it',
    ],
    ['قال مدير الميناء: «الرصيف مغلق. لن يدخله أحد».', 'الرصيف مغلق. لن يدخله أحد'],
  ])('is one content: %s', (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it('stays one where the words of reporting interrupt it, and tells its pieces apart', () => {
    const text = '“The quay has been closed since May,” Ada Brook said. “Nobody may enter it before spring.”';
    expect(contents(text)).toEqual([
      'The quay has been closed since May,” Ada Brook said. “Nobody may enter it before spring',
    ]);
    expect(pieces(text)).toEqual([
      ['The quay has been closed since May', 'Nobody may enter it before spring'],
    ]);
    const arabic = '«الرصيف مغلق منذ أيار بقرار من الوزارة»، قال سالم الراعي، «ولن يدخله أحد قبل الربيع».';
    expect(pieces(arabic)).toEqual([['الرصيف مغلق منذ أيار بقرار من الوزارة', 'ولن يدخله أحد قبل الربيع']]);
  });

  it.each([
    '“Closed,” said Ada Brook, who has worked in the harbour for thirty years. “Since May.”',
    '“The quay has been closed since May,” Ada Brook said.\n“Nobody may enter it before spring.”',
    '“The quay has been closed since May,” Ada Brook said. “Nobody may enter it,” her deputy added.',
  ])('is two where more stands between, or somebody else speaks: %s', (text) => {
    expect(pieces(text)).toEqual([[], []]);
  });

  it.each([
    'The harbour master said: “The quay is closed. Nobody may enter it.”',
    '“The quay is closed,” the harbour master said. “Nobody may enter it.”',
    'قال مدير الميناء: «الرصيف مغلق. لن يدخله أحد».',
  ])('makes a draft of each sentence: %s', (text) => {
    const { reported } = readDraftClaims(text, /[a-z]/.test(text) ? 'en' : 'ar');
    expect(reported.map((draft) => draft.text)).toEqual([
      expect.stringMatching(/^(?:The quay is closed|الرصيف مغلق)$/),
      expect.stringMatching(/^(?:Nobody may enter it|لن يدخله أحد)$/),
    ]);
    expect(new Set(reported.map(({ chain }) => chain[0]?.name)).size).toBe(1);
  });
});
