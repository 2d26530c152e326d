import { useWords } from '../../messages/words.js';
import { CopyToHandOver } from '../../ui/copy-to-hand-over.js';
import { Moment } from '../../ui/dates.js';
import css from './people.module.css';

type Props = {
  link: string;
  expiresAt: string;
  /** The name of the person whom it is for, where nothing beside it says so. */
  whose?: string;
};

/** A link that is shown this once, to be handed over: nothing was sent. */
export function LinkToHandOver({ link, expiresAt, whose }: Props) {
  const t = useWords();
  return (
    <div className={css.link} role="status">
      {whose !== undefined && (
        <p className={css.whose}>
          {t('people.linkFor')} <bdi>{whose}</bdi>
        </p>
      )}
      <p>{t('people.link')}</p>
      <span className={css.address} dir="ltr">
        {link}
      </span>
      <div className={css.actions}>
        <CopyToHandOver value={link} word="people.copy" doneWord="people.copied" />
        <span>
          {t('people.linkUntil')} <Moment value={expiresAt} />
        </span>
      </div>
    </div>
  );
}
