import { Link } from 'react-router';
import type { DocumentPage } from '../api/contract.js';
import css from './marked-text.module.css';
import { splitText, type Piece, type Place } from './split-text.js';

type Props = {
  document: DocumentPage;
  /** What is marked. */
  places: readonly Place[];
  /** Before an id, the anchor of its place. */
  anchor: string;
  activeId: string | null;
};

/** The article as it was captured, with each place marked where it stands. It is text, never HTML. */
export function MarkedText({ document, places, anchor, activeId }: Props) {
  const paragraphs = splitText(document.snapshot.text, places);
  return (
    <div className={`reading ${css.text}`} lang={document.language} dir={document.direction}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) =>
            piece.ids.length === 0 ? (
              piece.text
            ) : (
              <MarkedPiece key={piece.start} piece={piece} anchor={anchor} activeId={activeId} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

type PieceProps = { piece: Piece; anchor: string; activeId: string | null };

/** A marked piece leads to its narrowest place. The keyboard stops once at each, where it begins. */
function MarkedPiece({ piece, anchor, activeId }: PieceProps) {
  const target = piece.startingIds.at(-1) ?? piece.ids.at(-1) ?? '';
  const isActive = activeId !== null && piece.ids.includes(activeId);
  return (
    <mark className={isActive ? css.active : css.mark} data-depth={Math.min(piece.ids.length, 3)}>
      {piece.startingIds.map((id) => (
        <span key={id} id={`${anchor}${id}`} className={css.anchor} />
      ))}
      <Link
        to={`#${anchor}${target}`}
        replace
        className={css.link}
        tabIndex={piece.startingIds.length === 0 ? -1 : undefined}
        aria-describedby={`who-${target}`}
        aria-current={isActive ? 'true' : undefined}
      >
        {piece.text}
      </Link>
    </mark>
  );
}
