import { describe, expect, it } from '@jest/globals';
import { JOB_STATES, type JobState } from '../job.entity.js';
import { isRetriable, isRevivable, jobActions, shownState } from './job.rules.js';

const actions = (state: JobState, more: { kind?: 'recheck' | 'audit_seal'; cancelledBy?: string } = {}) =>
  jobActions({ kind: more.kind ?? 'recheck', state, cancelledBy: more.cancelledBy ?? null }, true);

describe('what can be done about a job', () => {
  it('follows from its state', () => {
    expect(Object.fromEntries(JOB_STATES.map((state) => [state, actions(state)]))).toEqual({
      queued: ['cancel'],
      sent: ['cancel'],
      running: ['cancel'],
      done: [],
      failed: ['retry'],
      cancelled: ['retry'],
    });
  });

  it('is nothing once it is to end', () => {
    expect(actions('running', { cancelledBy: 'Somebody' })).toEqual([]);
    expect(actions('queued', { cancelledBy: 'Somebody' })).toEqual([]);
  });

  it('is nothing where it comes again by itself', () => {
    for (const state of JOB_STATES) expect(actions(state, { kind: 'audit_seal' })).toEqual([]);
    expect([isRetriable('recheck', {}), isRetriable('audit_seal', {})]).toEqual([true, false]);
  });

  it('is not trying it again where giving it up cannot be taken back', () => {
    const act = (): Promise<void> => Promise.resolve();
    expect([{}, { giveUp: act }, { giveUp: act, revive: act }].map(isRevivable)).toEqual([true, false, true]);
    expect(jobActions({ kind: 'capture', state: 'failed', cancelledBy: null }, false)).toEqual([]);
  });
});

describe('a job that was sent', () => {
  it('is shown as one that waits', () => {
    expect(JOB_STATES.map(shownState)).toEqual([
      'queued',
      'queued',
      'running',
      'done',
      'failed',
      'cancelled',
    ]);
  });
});
