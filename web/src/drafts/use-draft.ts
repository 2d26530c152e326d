import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { DraftKind } from '../api/contract.js';
import { useDraftList } from '../api/draft-list.js';
import { useSession } from '../api/session.js';
import type { DraftValues } from './draft-content.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DraftState } from './draft-state.js';
import { savingsEnded } from './local-copies.js';

type Options<T> = {
  kind: DraftKind;
  /** Id of the record that the form is about. */
  subject: string;
  /** The version of the record that the form starts from, where it starts from one. */
  openedOn?: string;
  /** All that is typed and chosen in the form. */
  values: T;
  /** Puts other values into the form. */
  put: (values: T) => void;
};

export type Draft = DraftState & {
  /** What is typed, for showing what differs from another's. */
  values: DraftValues;
  flush: () => void;
  /** To be called when the form is sent. */
  wait: () => void;
  discard: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  /** To be called once the form has been filed. */
  filed: () => void;
};

/** The draft of a form that changes a record. */
type DraftOf<T> = Draft & {
  /** Puts in what the writer goes on with from a newer version of the record. */
  goOnFrom: (version: string, values: T) => void;
};

/**
 * Keeps what is typed into a form through crashes of the browser and of the server, and brings it back when the form is
 * opened again, here or elsewhere. `DraftedForm` shows what there is to say about it.
 */
export function useDraft<T extends DraftValues>({
  kind,
  subject,
  openedOn = '',
  values,
  put,
}: Options<T>): DraftOf<T> {
  const ownerId = useSession().data?.user.id ?? '';
  const [keeper] = useState(() => new DraftKeeper({ ownerId, kind, subject }, values, openedOn));
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const putIn = useEffectEvent(put);
  const list = useDraftList();
  const refreshList = useEffectEvent(list.refresh);

  useEffect(() => {
    keeper.open((given) => {
      putIn(given);
    });
    window.addEventListener('pagehide', keeper.leave);
    window.addEventListener('online', keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      window.removeEventListener('pagehide', keeper.leave);
      window.removeEventListener('online', keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
      keeper.close();
      void savingsEnded().then(() => {
        refreshList();
      });
    };
  }, [keeper]);
  useEffect(() => {
    keeper.type(values);
  });

  return {
    ...state,
    values,
    flush: keeper.flush,
    wait: keeper.wait,
    discard: () => void keeper.discard(),
    keepMine: () => {
      keeper.keepMine();
    },
    takeTheirs: () => {
      keeper.takeTheirs();
    },
    goOnFrom: (version, given) => {
      keeper.goOnFrom(version, given);
    },
    filed: () => {
      keeper.filed();
      list.remove({ kind, subject });
    },
  };
}
