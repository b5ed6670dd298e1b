import { Alert, Button, Progress } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { Outcome } from './Outcome';

type Props = { run: Schema['Simulation']; onCancel: () => void };

/** How far it is, or what came out. */
export function Run({ run, onCancel }: Props) {
  const { t } = useTranslation('tryit');
  switch (run.state) {
    case 'running':
      return (
        <section className="us-card">
          <Progress value={run.progress} title={t('past.running')} id="simulation" />
          <Button variant="secondary" onClick={onCancel}>
            {t('past.cancel')}
          </Button>
        </section>
      );
    case 'cancelled':
      return <Alert isInline variant="info" title={t('past.cancelled')} />;
    case 'failed':
      return (
        <Alert isInline variant="danger" title={t('past.failed')}>
          {run.failure}
        </Alert>
      );
    case 'done':
      return run.result ? <Outcome result={run.result} /> : null;
  }
}
