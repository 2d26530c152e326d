import { Link, type To } from 'react-router';
import css from './count-links.module.css';

export interface CountLink {
  key: string;
  to: To;
  label: string;
  /** How many there are; left out while nobody knows. */
  count: number | undefined;
  isCurrent: boolean;
}

/** The states of what a list shows, as links: each has its own address, and the current one is marked. */
export function CountLinks({ label, links }: { label: string; links: CountLink[] }) {
  return (
    <nav aria-label={label} className={css.filter}>
      <ul className={css.choices}>
        {links.map((link) => (
          <li key={link.key}>
            <Link to={link.to} className={css.choice} aria-current={link.isCurrent ? 'true' : undefined}>
              {link.label}
              {link.count !== undefined && <span className={css.count}>{link.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
