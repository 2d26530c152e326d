import { NavLink } from 'react-router';
import { useWords, type WordKey } from '../messages/words.js';
import css from './navigation.module.css';

const SCREENS: readonly { to: string; word: WordKey }[] = [
  { to: '/contradictions', word: 'nav.contradictions' },
  { to: '/claims', word: 'nav.claims' },
  { to: '/documents', word: 'nav.documents' },
  { to: '/sources', word: 'nav.sources' },
];

type Props = { layout: 'row' | 'column'; onChoose?: () => void };

export function Navigation({ layout, onChoose }: Props) {
  const t = useWords();
  return (
    <nav aria-label={t('nav.label')}>
      <ul className={css[layout]}>
        {SCREENS.map(({ to, word }) => (
          <li key={to}>
            <NavLink to={to} className={css.link} onClick={onChoose}>
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
