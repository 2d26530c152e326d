import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { EvidenceLink, Stance } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { STANCE_ICONS, STANCES } from '../../ui/stance.js';
import { EvidenceItem } from './evidence-item.js';
import type { LinkChange } from './link-change.js';
import css from './evidence-sides.module.css';

/** As many of each side are shown at first: neither looks weightier for having more below it. */
const SHOWN_AT_FIRST = 3;

/** The evidence for and against side by side, in the same order and cut at the same length; then what gives context. */
export function EvidenceSides({ links, change }: { links: EvidenceLink[]; change: LinkChange | null }) {
  const t = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const sides = STANCES.map((stance) => ({ stance, links: links.filter((link) => link.stance === stance) }));
  const isCut = sides.some((side) => side.links.length > SHOWN_AT_FIRST);
  return (
    <div className={css.sides}>
      {sides
        .filter((side) => side.stance !== 'contextual' || side.links.length > 0)
        .map((side) => (
          <Side
            key={side.stance}
            {...side}
            shown={showsAll ? side.links : side.links.slice(0, SHOWN_AT_FIRST)}
            change={change}
          />
        ))}
      {isCut && (
        <Button
          variant="default"
          size="xs"
          className={css.all}
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? t('evidence.showFewer') : t('evidence.showAll', { count: links.length })}
        </Button>
      )}
    </div>
  );
}

type SideProps = { stance: Stance; links: EvidenceLink[]; shown: EvidenceLink[]; change: LinkChange | null };

function Side({ stance, links, shown, change }: SideProps) {
  const t = useWords();
  const id = useId();
  const StanceIcon = STANCE_ICONS[stance];
  return (
    <section className={`${css.side} ${css[stance]}`} aria-labelledby={id}>
      <h3 id={id} className={css.title}>
        <StanceIcon size={17} stroke={1.7} aria-hidden />
        {t(`evidence.side.${stance}`, { count: links.length })}
      </h3>
      {shown.length === 0 ? (
        <p className={css.none}>{t(`evidence.side.${stance}.none`)}</p>
      ) : (
        <ul>
          {shown.map((link) => (
            <EvidenceItem key={link.id} link={link} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}
