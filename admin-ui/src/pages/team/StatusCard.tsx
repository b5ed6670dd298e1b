import { Button, Card, CardBody, CardFooter, CardTitle, Label } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { Load } from '@/shared/Load';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { StatusLabel } from '@/shared/StatusLabel';
import { useStatus } from './queries';
import { StatusDialog } from './StatusDialog';

/** Whether somebody is there, and what each source says of it (A6). */
export function StatusCard({ agent }: { agent: Schema['Agent'] }) {
  const { t } = useTranslation('team');
  const status = useStatus(agent.id);
  const [changing, setChanging] = useState(false);
  return (
    <Card>
      <CardTitle component="h2">{t('column.status')}</CardTitle>
      <CardBody>
        <div className="us-list-head us-after-table">
          <StatusLabel agent={agent} />
          {agent.backAt ? (
            <span>
              {t('back')} <Moment at={agent.backAt} form="full" />
            </span>
          ) : null}
          <Load open={agent.open} capacity={agent.capacity} />
        </div>
        <Loaded query={status}>
          {(found) => (
            <>
              <ul className="us-list">
                {found.signals.map((each) => (
                  <li key={each.source}>
                    <div className="us-list-head">
                      <Says signal={each} />
                      <strong>{t(`sourceName.${each.source}`)}</strong>
                    </div>
                    <p className="us-quiet">{each.detail}</p>
                  </li>
                ))}
              </ul>
              {found.changedBy && found.changedAt ? (
                <p className="us-quiet us-after-table">
                  {t('changedBy', { who: found.changedBy })} <Moment at={found.changedAt} />
                </p>
              ) : null}
            </>
          )}
        </Loaded>
      </CardBody>
      <CardFooter>
        <Button variant="secondary" onClick={() => setChanging(true)}>
          {t('change')}
        </Button>
      </CardFooter>
      {changing ? <StatusDialog agent={agent} onClose={() => setChanging(false)} /> : null}
    </Card>
  );
}

/** Being online is no more than a wish of some teams, so being offline is no absence. */
function Says({ signal }: { signal: Schema['Signal'] }) {
  const { t } = useTranslation('team');
  if (signal.source === 'presence') {
    return (
      <Label color={signal.available ? 'green' : 'grey'} isCompact>
        {signal.available ? t('says.online') : t('says.offline')}
      </Label>
    );
  }
  return (
    <Label color={signal.available ? 'green' : 'orange'} isCompact>
      {signal.available ? t('says.there') : t('says.absent')}
    </Label>
  );
}
