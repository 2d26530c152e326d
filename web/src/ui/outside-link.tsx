import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../messages/words.js';

type Props = { url: string | null; children: ReactNode };

/** A link out of the dashboard. An address that is not of the web is shown as text: it came from outside. */
export function OutsideLink({ url, children }: Props) {
  const t = useWords();
  if (url === null || !/^https?:\/\//i.test(url)) return children;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <IconExternalLink
        size={14}
        stroke={1.7}
        style={{ marginInlineStart: '0.3em' }}
        aria-label={t('common.newTab')}
      />
    </a>
  );
}
