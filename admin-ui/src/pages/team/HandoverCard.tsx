import { Button, Card, CardBody, CardFooter, CardTitle, Progress } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { HandoverDialog } from './HandoverDialog';
import { type Handover, useHandover } from './handover';

/** All open conversations of somebody who leaves go to others, by the rules (D3). */
export function HandoverCard({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('team');
  const last = useHandover(id);
  const [asking, setAsking] = useState(false);
  return (
    <Card>
      <CardTitle component="h2">{t('handover.title')}</CardTitle>
      <CardBody>
        <p className="us-quiet">{t('handover.what', { agent: name })}</p>
        <div className="us-after-table">
          <Loaded query={last}>{(found) => (found ? <Last of={found} /> : null)}</Loaded>
        </div>
      </CardBody>
      <CardFooter>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('handover.look')}
        </Button>
      </CardFooter>
      {asking ? <HandoverDialog id={id} name={name} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}

const ENDS = ['given', 'released', 'stayed', 'refused'] as const;

function Last({ of }: { of: Handover }) {
  const { t } = useTranslation('team');
  const done = of.total - of.left;
  return (
    <>
      {of.left > 0 ? (
        <Progress
          id="handover-progress"
          title={t('handover.running')}
          value={done}
          max={of.total}
          label={t('handover.done', { done, all: of.total })}
          valueText={t('handover.done', { done, all: of.total })}
        />
      ) : null}
      <ul className="us-list" aria-live="polite">
        {ENDS.filter((end) => of[end] > 0).map((end) => (
          <li key={end}>{t(`handover.end.${end}`, { count: of[end] })}</li>
        ))}
      </ul>
      <p className="us-quiet us-after-table">
        {t('handover.begun', { who: of.begunBy })} <Moment at={of.begunAt} form="full" />
        {': '}
        {of.reason}
      </p>
    </>
  );
}
