import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../config/config.js';
import { banner } from './banner.js';

const started = {
  config: loadConfig({ PORT: '3411' }),
  adminEmail: 'desk@example.org',
  createdPassword: null,
  hasRedis: true,
};

describe('what the start prints', () => {
  it('says in both languages where it is and how to sign in', () => {
    const text = banner(started);
    expect(text.match(/http:\/\/localhost:3411/g)).toHaveLength(2);
    expect(text.match(/desk@example\.org/g)).toHaveLength(2);
    expect(text).not.toMatch(/Password|كلمة المرور/);
  });

  it('shows a password in both languages when it was made just now', () => {
    expect(banner({ ...started, createdPassword: 'made-up' }).match(/made-up/g)).toHaveLength(2);
  });

  it('says where jobs run', () => {
    expect(banner(started)).toContain('Jobs run through Redis.');
    expect(banner({ ...started, hasRedis: false })).toContain('No Redis: jobs run in this process.');
  });

  it('offers no sign-in on a worker', () => {
    const config = started.config.with({ role: 'worker' });
    expect(banner({ ...started, config })).not.toContain('desk@example.org');
  });

  it('shows a password on a worker too, when that was the first to start', () => {
    const config = started.config.with({ role: 'worker' });
    expect(banner({ ...started, config, createdPassword: 'made-up' })).toContain('Password  made-up');
  });

  it('mixes no two languages in a line, because terminals would mix up their words', () => {
    const mixed = banner(started)
      .split('\n')
      .filter((line) => /[؀-ۿ]/.test(line) && /(Isnad|Open|Sign|Jobs|shown)/.test(line));
    expect(mixed).toEqual([]);
  });
});
