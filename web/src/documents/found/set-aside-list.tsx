import type { ClaimRow, DocumentPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { SetAsideItem } from './set-aside-item.js';
import css from './set-aside.module.css';

type Props = { article: DocumentPage; claims: ClaimRow[] };

/** What people have set aside of the statements found, folded away; nothing where there is none. */
export function SetAsideList({ article, claims }: Props) {
  const t = useWords();
  const { rejected } = article.drafts;
  if (rejected.length === 0) return null;
  return (
    <div className={css.section}>
      <Disclosure label={t('found.setAside.list', { count: rejected.length })} isQuiet>
        {() => (
          <ul className={css.list}>
            {rejected.map((draft) => (
              <SetAsideItem key={draft.id} article={article} draft={draft} claims={claims} />
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
