import { useTranslation } from 'react-i18next';

type Row = { name: string; before: number; after: number; hint?: string };
type Props = { title: string; rows: readonly Row[]; inWords: (value: number) => string };

/** Two bars a row, in a real table: whoever cannot see them hears name and numbers. */
export function Bars({ title, rows, inWords }: Props) {
  const { t } = useTranslation('tryit');
  const most = Math.max(1, ...rows.flatMap((row) => [row.before, row.after]));
  return (
    <div className="us-card">
      <table className="us-bars">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="pf-v6-screen-reader">{t('past.what')}</span>
            </th>
            <th scope="col">
              <Swatch kind="before" /> {t('past.before')}
            </th>
            <th scope="col">
              <Swatch kind="after" /> {t('past.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after, hint }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {hint && <span className="us-quiet us-light us-hint">{hint}</span>}
              </th>
              <Cell kind="before" value={before} most={most} text={inWords(before)} />
              <Cell kind="after" value={after} most={most} text={inWords(after)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { kind: 'before' | 'after'; value: number; most: number; text: string };

function Cell({ kind, value, most, text }: CellProps) {
  return (
    <td>
      <div className="us-bar-cell">
        <svg className="us-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect className={`us-bar-${kind}`} width={(100 * value) / most} height="8" rx="1" />
        </svg>
        <span>{text}</span>
      </div>
    </td>
  );
}

function Swatch({ kind }: Pick<CellProps, 'kind'>) {
  return (
    <svg className="us-swatch" viewBox="0 0 10 10" aria-hidden="true">
      <rect className={`us-bar-${kind}`} width="10" height="10" rx="2" />
    </svg>
  );
}
