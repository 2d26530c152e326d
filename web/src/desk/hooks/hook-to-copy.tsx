import { useWords } from '../../messages/words.js';
import { CopyToHandOver } from '../../ui/copy-to-hand-over.js';
import { ShownOnce } from '../../ui/shown-once.js';
import { callExample } from './call-example.js';
import css from './hooks.module.css';

/** The address of a hook, which is shown this once, and how it is called. */
export function HookToCopy({ url, onDone }: { url: string; onDone: () => void }) {
  const t = useWords();
  const example = callExample(url, t('hooks.example.reason'));
  return (
    <ShownOnce told={t('hooks.secret')} value={url} word="hooks.copy" onDone={onDone}>
      <p className={css.told}>{t('hooks.example')}</p>
      <pre className={css.example} dir="ltr">
        {example}
      </pre>
      <div>
        <CopyToHandOver value={example} word="hooks.example.copy" />
      </div>
    </ShownOnce>
  );
}
