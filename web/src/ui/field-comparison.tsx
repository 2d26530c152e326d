import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../messages/words.js';
import css from './field-comparison.module.css';

/** How the fields of a form are called, and how their values are shown where they are not words. */
export type FieldNames = Readonly<Record<string, { label: string; show?: (value: string) => ReactNode }>>;

/** One version of a form. */
export type Version = { title: string; values: Readonly<Record<string, unknown>> };

type Props = { names: FieldNames; fields: readonly string[]; versions: readonly Version[] };

/** Fields side by side in several versions, without those that do not have the field: no form has all of a record. */
export function FieldComparison({ names, fields, versions }: Props) {
  return (
    <ul className={css.fields}>
      {fields.map((field) => (
        <li key={field}>
          <p className={css.name}>{names[field]?.label}</p>
          <dl className={css.versions}>
            {versions
              .filter(({ values }) => values[field] !== undefined)
              .map(({ title, values }) => (
                <div key={title} className={css.version}>
                  <dt>{title}</dt>
                  <Value value={values[field]} show={names[field]?.show} />
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Value({ value, show = (text) => text }: { value: unknown; show?: (value: string) => ReactNode }) {
  const t = useWords();
  const { formatList } = useIntl();
  if (typeof value === 'boolean') return <dd>{t(value ? 'field.yes' : 'field.no')}</dd>;
  const texts = (Array.isArray(value) ? value : [value]).filter(
    (entry): entry is string => typeof entry === 'string' && entry !== '',
  );
  if (texts.length === 0) return <dd className={css.empty}>{t('field.empty')}</dd>;
  return (
    <dd dir="auto" className={css.text}>
      {formatList(texts.map((text) => <Fragment key={text}>{show(text)}</Fragment>))}
    </dd>
  );
}
