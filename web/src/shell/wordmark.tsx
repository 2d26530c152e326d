import css from './wordmark.module.css';

/** Two links of a chain, and the name in both scripts. */
export function Wordmark({ size = 'small' }: { size?: 'small' | 'large' }) {
  const pixels = size === 'large' ? 40 : 28;
  return (
    <span className={`${css.wordmark} ${css[size]}`}>
      <svg viewBox="0 0 32 32" width={pixels} height={pixels} aria-hidden className={css.links}>
        <g fill="none" stroke="currentColor" strokeWidth="2.8" transform="rotate(-35 16 16)">
          <rect x="1.4" y="11.5" width="13" height="9" rx="4.5" />
          <rect x="17.6" y="11.5" width="13" height="9" rx="4.5" />
          <path d="M10.4 16h11.2" strokeLinecap="round" />
        </g>
      </svg>
      <bdi lang="en">Isnad</bdi>
      <bdi lang="ar" className={css.arabic}>
        إسناد
      </bdi>
    </span>
  );
}
