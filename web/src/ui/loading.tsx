import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useWords } from '../messages/words.js';
import css from './loading.module.css';

/** Grey shapes where the content will stand; said aloud as one word. */
export function Loading({ blocks = 3, height = 88 }: { blocks?: number; height?: number }) {
  const t = useWords();
  return (
    <div className={css.loading} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: blocks }, (_, index) => (
        <Skeleton key={index} height={height} radius="md" aria-hidden />
      ))}
    </div>
  );
}
