import type { ClaimPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ClaimStatusBadge } from '../../ui/claim-status.js';
import { Panel } from '../../ui/panel.js';

/** Where the claim stands in the desk's work, and who works on it. */
export function WorkPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  return (
    <Panel title={t('work.title')} aside={<ClaimStatusBadge status={claim.status} />}>
      {claim.assignments.length === 0 ? (
        <p>{t('work.nobody')}</p>
      ) : (
        <ul>
          {claim.assignments.map(({ id, assignee }) => (
            <li key={id}>
              <bdi>{assignee.name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
