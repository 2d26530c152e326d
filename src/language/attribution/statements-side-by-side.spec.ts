import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

function told(text: string): string[] {
  return readAttributions(text).map(
    ({ source, content, relay }) =>
      `${source?.text ?? '–'}: ${content.text}${relay.map((link) => ` (${link.text})`).join('')}`,
  );
}

describe('what two say in one Arabic sentence', () => {
  it.each([
    'قال الوزير إن السد آمن فيما قال كريم عادل إنه مهدد.',
    'قال الوزير إن السد آمن بينما قال كريم عادل إنه مهدد.',
    'قال الوزير إن السد آمن لكن كريم عادل قال إنه مهدد.',
    'قال الوزير إن السد آمن غير أن كريم عادل قال إنه مهدد.',
    'قال الوزير إن السد آمن في حين قال كريم عادل إنه مهدد.',
    'قال الوزير إن السد آمن كما قال كريم عادل إنه مهدد.',
    'قال الوزير إن السد آمن، وكان كريم عادل قال إنه مهدد.',
    'قال الوزير إن السد آمن وكان كريم عادل قال إنه مهدد.',
    'قال الوزير إن السد آمن، وقد قال كريم عادل إنه مهدد.',
    'قال الوزير إن السد آمن، علما أن كريم عادل قال إنه مهدد.',
    'قال الوزير إن السد آمن، علما بأن كريم عادل قال إنه مهدد.',
  ])('stands side by side: %s', (text) => {
    expect(told(text)).toEqual(['الوزير: السد آمن', 'كريم عادل: مهدد']);
  });

  it('does not where one tells when the other spoke', () => {
    expect(told('قال الوزير إن السد كان آمنا عندما قالت النقابة إنه مهدد.')).toEqual([
      'الوزير: السد كان آمنا عندما قالت النقابة إنه مهدد',
      'النقابة: مهدد (الوزير)',
    ]);
  });
});
