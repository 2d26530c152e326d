import type { ClaimDraft, ClaimRow, DocumentPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { EmptyNotice } from '../../ui/empty-notice.js';
import shared from '../document-details.module.css';
import { FoundNote } from './found-note.js';
import css from './found.module.css';
import { SetAsideList } from './set-aside-list.js';

type Props = { article: DocumentPage; claims: ClaimRow[]; activeId: string | null };

/** The statements that the language engine has found: those of others, and apart from them what the article says itself. */
export function FoundNotes({ article, claims, activeId }: Props) {
  const t = useWords();
  const { language, reported, narrated, rejected, readUpTo } = article.drafts;
  const isReadWhole = readUpTo >= Array.from(article.snapshot.text).length;
  const section = (id: string, title: string, drafts: ClaimDraft[]) =>
    drafts.length > 0 && (
      <section className={css.section} aria-labelledby={id}>
        <h2 id={id} className={shared.notesTitle}>
          {title}
        </h2>
        <ol className={shared.list}>
          {drafts.map((draft) => (
            <FoundNote
              key={draft.id}
              article={article}
              draft={draft}
              claims={claims}
              isActive={draft.id === activeId}
            />
          ))}
        </ol>
      </section>
    );
  if (readUpTo === 0)
    return (
      <EmptyNotice title={t('found.unread')}>
        {t(language === null ? 'found.unread.language' : 'found.unread.failed')}
      </EmptyNotice>
    );
  return (
    <>
      <p className={css.hint}>{t('found.hint')}</p>
      {!isReadWhole && <p className={css.hint}>{t('found.readUpTo', { count: readUpTo })}</p>}
      {reported.length + narrated.length === 0 &&
        (rejected.length > 0 ? (
          <EmptyNotice title={t('found.allSetAside')} />
        ) : (
          <EmptyNotice title={t('found.none')}>{t('found.none.hint')}</EmptyNotice>
        ))}
      {section('found-reported', t('found.reported', { count: reported.length }), reported)}
      {section('found-narrated', t('found.narrated', { count: narrated.length }), narrated)}
      <SetAsideList article={article} claims={claims} />
    </>
  );
}
