import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds before a stream that the browser has given up is opened again. */
const AGAIN_AFTER = 10_000;

export type StreamState = 'connecting' | 'open' | 'lost';

/**
 * Hears the server's events while the page is in sight: a browser has few connections to one server for all its tabs.
 *
 * @param names of the events that are wanted
 * @param hear gets the name of an event and what it says
 * @param onLost is called when the stream is refused, as after the end of a session
 */
export function useEvents(
  names: readonly string[],
  hear: (name: string, data: unknown) => void,
  onLost: () => void,
): StreamState {
  const isVisible = useDocumentVisibility() === 'visible';
  const [state, setState] = useState<StreamState>('connecting');
  const [round, setRound] = useState(0);
  const heard = useEffectEvent(hear);
  const lost = useEffectEvent(onLost);
  const wanted = names.join();
  useEffect(() => {
    if (!isVisible) return undefined;
    const source = new EventSource('/api/v1/events');
    let timer: number | undefined;
    source.addEventListener('open', () => {
      setState('open');
    });
    source.addEventListener('error', () => {
      setState('lost');
      lost();
      // It connects again by itself, unless it was refused.
      if (source.readyState === EventSource.CLOSED)
        timer = window.setTimeout(() => {
          setRound((before) => before + 1);
        }, AGAIN_AFTER);
    });
    for (const name of wanted.split(',')) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        heard(name, JSON.parse(data));
      });
    }
    return () => {
      window.clearTimeout(timer);
      source.close();
    };
  }, [isVisible, round, wanted]);
  return state;
}
