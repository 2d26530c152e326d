import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { callExample } from './call-example.js';

/** What the program gets that a shell starts with the line. */
function typed(line: string): string[] {
  const printed = execFileSync('sh', ['-c', line.replace(/^curl/, String.raw`printf '%s\n'`)]);
  return printed.toString().trimEnd().split('\n');
}

describe('the example of how a hook is called', () => {
  it.each(['The text has changed', 'تغيّر النص', `It's "new" & $HOME`])(
    'reaches the server as it is meant where the reason is: %s',
    (reason) => {
      expect(typed(callExample('https://isnad.example/api/v1/hooks/isnad_hook_x', reason))).toEqual([
        '-X',
        'POST',
        'https://isnad.example/api/v1/hooks/isnad_hook_x',
        '-H',
        'Content-Type: application/json',
        '-d',
        JSON.stringify({ url: 'https://example.org/page', reason }),
      ]);
    },
  );
});
