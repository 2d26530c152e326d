import type { Match, Matches } from '../../api/contract.js';
import { useMatches } from '../../api/matches.js';
import { useWords } from '../../messages/words.js';
import { Panel } from '../../ui/panel.js';
import { MatchItem } from './match-item.js';
import css from './matches.module.css';

/** Claims that people or the engine take for the same; nothing where there is none. */
export function MatchesPanel({ claimId }: { claimId: string }) {
  const t = useWords();
  const { data } = useMatches(claimId);
  const shown = data ? worthShowing(data) : [];
  if (shown.length === 0) return null;
  return (
    <Panel title={t('match.title')}>
      <ul className={css.list}>
        {shown.map((match) => (
          <MatchItem key={match.claimId} claimId={claimId} match={match} />
        ))}
      </ul>
    </Panel>
  );
}

/** The others are only the nearest there are, which may be far. */
function worthShowing({ matches }: Matches): Match[] {
  return matches.filter(({ decision, accepted }) => decision?.decision === 'same' || accepted);
}
