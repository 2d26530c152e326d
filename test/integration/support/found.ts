import { findPassages } from '../../../src/documents/passages/find-passages.js';
import { passageSubject } from '../../../src/documents/passages/passage-subject.js';
import { StoreDocument } from '../../../src/documents/store-document.js';
import { type Desk, EDITOR } from './desk.js';

/** A statement that the engine finds in an article. */
export interface Found {
  draftId: string;
  exact: string;
  start: number;
  end: number;
}

export interface FoundArticle {
  id: string;
  snapshotId: string;
  drafts: Found[];
}

/** Stores an article, with what the engine finds in it. */
export async function storeArticle(desk: Desk, text: string): Promise<FoundArticle> {
  const { id, snapshotId } = await new StoreDocument(desk.dataSource).execute(EDITOR, {
    title: 'An article',
    text,
    language: 'en',
  });
  const { reported, narrated } = findPassages({ snapshotId, text, language: 'en' });
  const drafts = [...reported, ...narrated].map((passage) => ({
    draftId: passageSubject(snapshotId, passage),
    exact: passage.text,
    start: passage.start,
    end: passage.end,
  }));
  return { id, snapshotId, drafts };
}
