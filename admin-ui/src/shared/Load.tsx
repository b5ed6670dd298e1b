import { useTranslation } from 'react-i18next';

/** How many conversations somebody has, of how many he may have. */
export function Load({ open, capacity }: { open: number; capacity?: number | null }) {
  const { t } = useTranslation('shell');
  if (capacity === null || capacity === undefined) {
    return <span>{t('load.unlimited', { open })}</span>;
  }
  const full = open >= capacity;
  return (
    <span className="us-load">
      <meter
        min={0}
        max={Math.max(capacity, 1)}
        value={Math.min(open, capacity)}
        aria-hidden="true"
      />
      <span>
        {t('load.of', { open, capacity })}
        {full ? ` – ${t('load.full')}` : ''}
      </span>
    </span>
  );
}
