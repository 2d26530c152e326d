import { describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { systemActor } from '../platform/auth/actor.js';
import { RecogniseSources } from '../sources/recognise-sources.js';
import { DraftClaimsReader } from './draft-claims.reader.js';

const ARTICLE = {
  ...{ snapshotId: 'x', text: 'It rained.', language: 'en' },
  ...{ publisher: null, spans: [], decisions: [] },
};

describe('the drafts of an article', () => {
  it('are none where the engine stumbles over it, so that the article itself is still shown', async () => {
    // No name is looked up, so that nothing is asked of a database.
    const reader = new DraftClaimsReader(new RecogniseSources(new DataSource({ type: 'postgres' })));
    const drafts = await reader.read(systemActor('test'), ARTICLE, () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(drafts).toEqual({ language: 'en', reported: [], narrated: [], rejected: [], readUpTo: 0 });
  });
});
