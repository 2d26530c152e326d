import { IconChevronRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { Attribution } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { SourceKindIcon } from './source-kind.js';
import { SourceName } from './source-name.js';
import css from './short-chain.module.css';

/** The chain in one line, for lists: claimant first, publisher last. */
export function ShortChain({ attributions }: { attributions: Attribution[] }) {
  const t = useWords();
  return (
    <span className={css.chain}>
      {attributions.map((link, index) => (
        <Fragment key={link.position}>
          {index > 0 && <IconChevronRight size={13} className={`along ${css.arrow}`} aria-hidden />}
          <span className={index === 0 ? css.first : css.next}>
            {index === 0 && <SourceKindIcon kind={link.source.kind} size={14} />}
            {link.role !== 'claimant' && <span className={css.role}>{t(`role.${link.role}`)}</span>}
            <SourceName source={link.source} />
          </span>
        </Fragment>
      ))}
    </span>
  );
}
