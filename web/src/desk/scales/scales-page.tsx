import type { ScaleVersion } from '../../api/contract.js';
import { useScaleVersions } from '../../api/scales.js';
import { useSession } from '../../api/session.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Loading } from '../../ui/loading.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { NewScaleForm } from './new-scale-form.js';
import { ScalePanel } from './scale-panel.js';
import css from './scales.module.css';

/** The rating scales in all their versions, and for administrators the way to define another. */
export function ScalesPage() {
  const t = useWords();
  const scales = useScaleVersions();
  const session = useSession();
  const mayDefine = session.data?.permissions.includes('scales.define') ?? false;
  const versions = scales.data?.items ?? [];
  return (
    <div className={css.page}>
      <PageHeading title={t('scales.title')} lead={t('scales.lead')} />
      {scales.isPending && <Loading blocks={2} height={220} />}
      {scales.isError && <ProblemNotice error={scales.error} onRetry={() => void scales.refetch()} />}
      {byScale(versions).map((ofScale) => (
        <ScalePanel key={ofScale[0].key} versions={ofScale} mayDefine={mayDefine} />
      ))}
      {mayDefine && scales.data && (
        <Disclosure label={t('scales.new')}>{(finish) => <NewScaleForm onDone={finish} />}</Disclosure>
      )}
    </div>
  );
}

/** The versions of each scale, the newest first. */
function byScale(versions: ScaleVersion[]): [ScaleVersion, ...ScaleVersion[]][] {
  return versions
    .filter(({ isNewest }) => isNewest)
    .map((newest) => [newest, ...versions.filter(({ key, isNewest }) => key === newest.key && !isNewest)]);
}
