import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useHealth } from '@/api/health';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { type Trouble, troubles } from './troubles';

const SEVERE: ReadonlySet<Trouble> = new Set(['database', 'notRead', 'host']);

/** Nothing while all is well; else what is wrong and what to do. */
export function Connection() {
  const { t } = useTranslation('overview');
  const health = useHealth();
  if (health.isError) {
    return <ProblemAlert error={health.error} onRetry={() => void health.refetch()} />;
  }
  if (!health.data) {
    return null;
  }
  const { data } = health;
  return (
    <div aria-live="polite" className="us-alerts">
      {troubles(data).map((each) => (
        <Alert
          key={each}
          isInline
          variant={SEVERE.has(each) ? 'danger' : 'warning'}
          title={t(`trouble.${each}.title`, {
            count: data.parkedEffects ?? 0,
            seconds: Math.round(data.oldestUnhandledEventSeconds ?? 0),
          })}
        >
          <p>{t(`trouble.${each}.todo`)}</p>
          {each === 'host' && data.host.lastError ? (
            <p className="us-quiet">{t('trouble.host.said', { error: data.host.lastError })}</p>
          ) : null}
        </Alert>
      ))}
    </div>
  );
}
