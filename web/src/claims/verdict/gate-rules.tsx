import { IconAlertCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { Gate, GateRule, Stance } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords, type Words } from '../../messages/words.js';
import css from './gate-rules.module.css';

/** What the publish gate demands, which of it is there, and what to do about the rest. */
export function GateRules({ gate }: { gate: Gate }) {
  const t = useWords();
  const missing = gate.rules.filter(({ isRequired, isMet }) => isRequired && !isMet).length;
  return (
    <section className={css.gate} aria-label={t('gate.title')}>
      <p className={css.sum} role="status">
        {gate.isOpen ? t('gate.open') : t('gate.missing', { count: missing })}
      </p>
      <ul className={css.rules}>
        {gate.rules.map((rule) => (
          <Rule key={rule.code} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function Rule({ rule }: { rule: GateRule }) {
  const t = useWords();
  const { language } = useLanguage();
  const state = rule.isMet ? 'met' : rule.isRequired ? 'unmet' : 'off';
  const RuleIcon = { met: IconCircleCheck, unmet: IconAlertCircle, off: IconCircleDashed }[state];
  return (
    <li className={`${css.rule} ${css[state]}`}>
      <RuleIcon size={17} stroke={1.8} aria-hidden />
      <div>
        <p>
          {rule.title[language]} <span className={css.state}>{t(`gate.state.${state}`)}</span>
        </p>
        {state === 'unmet' && (
          <p className={css.hint} dir="auto">
            {hint(rule, t)}
          </p>
        )}
      </div>
    </li>
  );
}

/** What to do, and where. */
function hint({ code, have, need, missing }: GateRule, t: Words): string {
  const numbers = { have: have ?? 0, need: need ?? 0 };
  switch (code) {
    case 'conflicts_declared':
      return missing.length === 0
        ? t('gate.hint.conflicts_later')
        : t('gate.hint.conflicts_declared', { names: missing.join(t('gate.separator')) });
    case 'evidence_as_reviewed':
      return t('gate.hint.evidence_as_reviewed', {
        // In isolates: titles are in any language, and the sentence is not.
        titles: missing.map((title) => `\u2068${title}\u2069`).join(t('gate.separator')),
      });
    case 'both_sides_or_none_found':
      return t('gate.hint.both_sides_or_none_found', {
        stances: missing.map((stance) => t(`stance.${stance as Stance}`)).join(t('gate.separator')),
      });
    default:
      return t(`gate.hint.${code}`, numbers);
  }
}
