import { VisuallyHidden } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import type { WordDiff } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import css from './word-diff.module.css';

const FIRST_SHOWN = 3;

type Hunk = WordDiff['hunks'][number];
type Part = Hunk['parts'][number];
type Props = {
  diff: WordDiff;
  /** BCP-47 tag of the language of the text. */
  language: string;
};

/** How a text differs from what it was, place by place: as it was and as it is, beside each other. */
export function WordDiffView({ diff: { added, removed, hunks, isCut }, language }: Props) {
  const t = useWords();
  const more = hunks.slice(FIRST_SHOWN);
  return (
    <section className={css.diff} aria-label={t('diff.title')}>
      <p className={css.sum}>
        <ins>{t('diff.added', { count: added })}</ins> <del>{t('diff.removed', { count: removed })}</del>
      </p>
      {isCut && (
        <p className={css.cut}>
          <IconScissors size={16} stroke={1.8} aria-hidden />
          {t(hunks.length === 0 ? 'diff.onlyCounted' : 'diff.cut')}
        </p>
      )}
      {hunks.length > 0 && <Hunks hunks={hunks.slice(0, FIRST_SHOWN)} language={language} />}
      {more.length > 0 && (
        <Disclosure label={t('diff.more', { count: more.length })}>
          {() => <Hunks hunks={more} language={language} />}
        </Disclosure>
      )}
    </section>
  );
}

function Hunks({ hunks, language }: { hunks: Hunk[]; language: string }) {
  const t = useWords();
  return (
    <ol className={css.hunks}>
      {hunks.map(({ parts }, index) => (
        // A diff never changes once it is made.
        <li key={index} className={css.hunk}>
          <Side label={t('recheck.side.before')} parts={parts} kind="removed" language={language} />
          <Side label={t('recheck.side.after')} parts={parts} kind="added" language={language} />
        </li>
      ))}
    </ol>
  );
}

type SideProps = { label: string; parts: Part[]; kind: 'added' | 'removed'; language: string };

function Side({ label, parts, kind, language }: SideProps) {
  return (
    <div className={css.side}>
      <p className={css.label}>{label}</p>
      <p className={`reading ${css.words}`} dir="auto" lang={language}>
        {parts
          .filter((part) => part.kind === 'same' || part.kind === kind)
          .map(({ kind: own, text }, index) =>
            own === 'same' ? <span key={index}>{text}</span> : <Marked key={index} kind={own} text={text} />,
          )}
      </p>
    </div>
  );
}

/** Words that came or went. Many screen readers say nothing of `del` and `ins`, so that it is said in words, too. */
function Marked({ kind, text }: { kind: 'added' | 'removed'; text: string }) {
  const t = useWords();
  const { language } = useLanguage();
  const Tag = kind === 'added' ? 'ins' : 'del';
  const words = text.trimEnd();
  return (
    <>
      <Tag>
        <VisuallyHidden lang={language}>{t(`diff.${kind}.start`)} </VisuallyHidden>
        {words}
        <VisuallyHidden lang={language}> {t(`diff.${kind}.end`)}</VisuallyHidden>
      </Tag>
      {text.slice(words.length)}
    </>
  );
}
