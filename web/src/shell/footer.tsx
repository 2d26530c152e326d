import { IconServer } from '@tabler/icons-react';
import { useFigures } from '../api/library.js';
import { useWords } from '../messages/words.js';
import css from './footer.module.css';

/** Which Isnad this is, where its jobs run, and whether work is waiting. */
export function Footer() {
  const t = useWords();
  const { data } = useFigures();
  return (
    <footer className={css.footer}>
      <p className={css.line}>
        <bdi>{t('footer.version', { version: __ISNAD_VERSION__ })}</bdi>
        {data && (
          <span className={css.jobs}>
            <IconServer size={15} stroke={1.6} aria-hidden />
            {t(`footer.jobs.${data.jobs.runner}`)}
          </span>
        )}
        {data && <span>{t('footer.waiting', { count: data.jobs.queued })}</span>}
        {data && data.jobs.failed > 0 && <span>{t('footer.failed', { count: data.jobs.failed })}</span>}
      </p>
    </footer>
  );
}
