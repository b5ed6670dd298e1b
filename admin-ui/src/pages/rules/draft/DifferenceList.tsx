import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../model/differences';

const COLOURS = { added: 'green', removed: 'red', changed: 'blue', moved: 'purple' } as const;

/** What differs, in words: a line per rule or team, with what exactly below it. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation('rules');
  const kinds = {
    added: t('change.added'),
    removed: t('change.removed'),
    changed: t('change.changed'),
    moved: t('change.moved'),
  };
  if (differences.length === 0) return <p>{t('change.none')}</p>;
  return (
    <ul className="us-differences">
      {differences.map(({ about, change, title, details }) => (
        <li key={`${about} ${change} ${title}`}>
          <Label isCompact color={COLOURS[change]}>
            {kinds[change]}
          </Label>{' '}
          <strong>{title}</strong>
          {details.length > 0 && (
            <ul>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
