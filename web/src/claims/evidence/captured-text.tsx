import { useCapture } from '../../api/captures.js';
import type { Capture } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import { Loading } from '../../ui/loading.js';
import { OutsideLink } from '../../ui/outside-link.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import css from './captures.module.css';

/** The words of a captured page, with where and when they were seen. */
export function CapturedText({ capture }: { capture: Capture }) {
  const t = useWords();
  const whole = useCapture(capture.id);
  const address = capture.finalUrl ?? capture.requestedUrl;
  if (whole.error) return <ProblemNotice error={whole.error} onRetry={() => void whole.refetch()} />;
  if (!whole.data) return <Loading blocks={1} />;
  return (
    <div className={css.text}>
      <p className={css.soft}>
        <OutsideLink url={address}>
          <bdi dir="ltr" className={css.address}>
            {address}
          </bdi>
        </OutsideLink>
      </p>
      <p className={css.soft}>
        <Moment value={capture.finishedAt ?? capture.requestedAt} />
      </p>
      <div
        className={`reading ${css.words}`}
        lang={capture.language ?? undefined}
        dir={capture.direction ?? 'auto'}
      >
        {whole.data.text}
      </div>
      {capture.body && (
        <p className={css.soft}>
          {t('capture.hash')} <bdi className={css.address}>{capture.body.sha256}</bdi>
        </p>
      )}
    </div>
  );
}
