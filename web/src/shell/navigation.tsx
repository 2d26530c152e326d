import { NavLink } from 'react-router';
import { useSession } from '../api/session.js';
import { sectionsFor } from '../desk/desk-sections.js';
import { useWords, type WordKey } from '../messages/words.js';
import css from './navigation.module.css';

interface Screen {
  to: string;
  word: WordKey;
  /** Without it the screen is not offered; left out: it is for everybody. */
  permission?: string;
}

const SCREENS: readonly Screen[] = [
  { to: '/queue', word: 'nav.queue', permission: 'queue.read' },
  { to: '/contradictions', word: 'nav.contradictions' },
  { to: '/claims', word: 'nav.claims' },
  { to: '/documents', word: 'nav.documents' },
  { to: '/sources', word: 'nav.sources' },
];

/** Where the reader can go; the desk is offered to whoever may open one of its pages. */
function screensFor(permissions: readonly string[]): Screen[] {
  const screens = SCREENS.filter(({ permission }) => !permission || permissions.includes(permission));
  return sectionsFor(permissions).length === 0 ? screens : [...screens, { to: '/desk', word: 'nav.desk' }];
}

type Props = { layout: 'row' | 'column'; onChoose?: () => void };

export function Navigation({ layout, onChoose }: Props) {
  const t = useWords();
  const session = useSession();
  return (
    <nav aria-label={t('nav.label')}>
      <ul className={css[layout]}>
        {screensFor(session.data?.permissions ?? []).map(({ to, word }) => (
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
