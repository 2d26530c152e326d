import { IconTag } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../messages/words.js';
import css from './tag-list.module.css';

/** The desk's tags on a claim, each the way to what else in the queue has it. */
export function TagList({ tags }: { tags: readonly string[] }) {
  const t = useWords();
  if (tags.length === 0) return null;
  return (
    <ul className={css.tags} aria-label={t('tags.title')}>
      {tags.map((tag) => (
        <li key={tag} className={css.tag}>
          <IconTag size={14} stroke={1.6} aria-hidden />
          <Link to={`/queue?${new URLSearchParams({ tag }).toString()}`}>
            <bdi>{tag}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
