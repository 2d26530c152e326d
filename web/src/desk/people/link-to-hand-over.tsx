import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import { ShownOnce } from '../../ui/shown-once.js';

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
    <ShownOnce
      title={
        whose !== undefined && (
          <>
            {t('people.linkFor')} <bdi>{whose}</bdi>
          </>
        )
      }
      told={t('people.link')}
      value={link}
      word="people.copy"
      aside={
        <span>
          {t('people.linkUntil')} <Moment value={expiresAt} />
        </span>
      }
    />
  );
}
