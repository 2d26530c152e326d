import { Link } from 'react-router';
import type { DocumentPage } from '../api/contract.js';
import css from './marked-text.module.css';
import { splitText, type Piece } from './split-text.js';

type Props = { document: DocumentPage; activeId: string | null };

/** The article as it was captured, with every claim marked where it stands. It is text, never HTML. */
export function MarkedText({ document, activeId }: Props) {
  const paragraphs = splitText(document.snapshot.text, document.spans);
  return (
    <div className={`reading ${css.text}`} lang={document.language} dir={document.direction}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) =>
            piece.claimIds.length === 0 ? (
              piece.text
            ) : (
              <MarkedPiece key={piece.start} piece={piece} activeId={activeId} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** A marked piece leads to its narrowest claim. The keyboard stops once at each claim, where it begins. */
function MarkedPiece({ piece, activeId }: { piece: Piece; activeId: string | null }) {
  const target = piece.startingIds.at(-1) ?? piece.claimIds.at(-1) ?? '';
  const isActive = activeId !== null && piece.claimIds.includes(activeId);
  return (
    <mark className={isActive ? css.active : css.mark} data-depth={Math.min(piece.claimIds.length, 3)}>
      {piece.startingIds.map((id) => (
        <span key={id} id={`claim-${id}`} className={css.anchor} />
      ))}
      <Link
        to={`#claim-${target}`}
        replace
        className={css.link}
        tabIndex={piece.startingIds.length === 0 ? -1 : undefined}
        aria-describedby={`claimant-${target}`}
        aria-current={isActive ? 'true' : undefined}
      >
        {piece.text}
      </Link>
    </mark>
  );
}
