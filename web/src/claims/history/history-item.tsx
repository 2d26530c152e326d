import type { HistoryEvent } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import css from './history.module.css';

/** One thing that happened, in a sentence of the server's; it can be focused, so that more of them can be read from here on. */
export function HistoryItem({ event }: { event: HistoryEvent }) {
  const { language } = useLanguage();
  const sentence = event.sentence[language];
  return (
    <li className={css.item} tabIndex={-1}>
      <p className={css.when}>
        <Moment value={event.at} />
      </p>
      <div className={css.what}>
        <p>{sentence}</p>
        {event.reason !== null && (
          <blockquote className={css.reason} dir="auto">
            {event.reason}
          </blockquote>
        )}
        <Actor by={event.by} sentence={sentence} />
      </div>
    </li>
  );
}

/** Who acted, where the sentence does not say so, and that it was a program where it was one. */
function Actor({ by, sentence }: { by: HistoryEvent['by']; sentence: string }) {
  const t = useWords();
  const name = by.kind === 'system' ? t('history.system') : by.name;
  const isNamed = sentence.includes(name);
  if (isNamed && by.kind !== 'api_key') return null;
  return (
    <p className={css.by}>
      {!isNamed && <bdi>{name}</bdi>}
      {by.kind === 'api_key' && <span>{t('history.byKey')}</span>}
    </p>
  );
}
