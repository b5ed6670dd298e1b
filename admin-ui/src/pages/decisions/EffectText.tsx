import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';

const QUIET: readonly string[] = ['applied', 'none'];

/** How far the helpdesk is with it; nothing where it is done, which is usual. */
export function EffectText({ effect }: { effect: Schema['Effect'] }) {
  const { t } = useTranslation('decisions');
  if (QUIET.includes(effect.state)) {
    return null;
  }
  return (
    <div className={effect.state === 'parked' ? 'us-bad' : 'us-quiet'}>
      {t(`effect.${effect.state}`)}
    </div>
  );
}
