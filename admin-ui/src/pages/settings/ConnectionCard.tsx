import { Button, Card, CardBody, CardFooter, CardTitle, Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useHealth } from '@/api/health';
import { Loaded } from '@/shared/Loaded';

type State = boolean | null | undefined;

/** Whether everything that Understudy needs answers. */
export function ConnectionCard() {
  const { t } = useTranslation('settings');
  const health = useHealth();
  return (
    <Card>
      <CardTitle component="h2">{t('connection.title')}</CardTitle>
      <CardBody>
        <Loaded query={health}>
          {(found) => (
            <ul className="us-list" aria-live="polite">
              <Line name={t('connection.host')} state={found.host.reachable}>
                {found.host.lastError ??
                  (typeof found.host.lastReadSecondsAgo === 'number'
                    ? t('connection.read', { count: Math.round(found.host.lastReadSecondsAgo) })
                    : t('connection.elsewhere'))}
              </Line>
              <Line name={t('connection.database')} state={found.database.reachable} />
              {found.keycloak ? (
                <Line name={t('connection.keycloak')} state={found.keycloak.reachable}>
                  {found.keycloak.lastError}
                </Line>
              ) : null}
              <Line name={t('connection.work')} state={(found.parkedEffects ?? 0) === 0}>
                {t('connection.depth', {
                  inbox: found.inboxDepth ?? 0,
                  outbox: found.outboxDepth ?? 0,
                  parked: found.parkedEffects ?? 0,
                })}
              </Line>
            </ul>
          )}
        </Loaded>
      </CardBody>
      <CardFooter>
        <Button
          variant="secondary"
          isLoading={health.isFetching}
          onClick={() => void health.refetch()}
        >
          {t('connection.test')}
        </Button>
      </CardFooter>
    </Card>
  );
}

interface LineProps {
  name: string;
  state: State;
  children?: React.ReactNode;
}

function Line({ name, state, children }: LineProps) {
  const { t } = useTranslation('settings');
  const word = state === true ? 'works' : state === false ? 'broken' : 'unknown';
  const colour = { works: 'green', broken: 'red', unknown: 'grey' } as const;
  return (
    <li>
      <div className="us-list-head">
        <Label color={colour[word]} isCompact>
          {t(`connection.${word}`)}
        </Label>
        <strong>{name}</strong>
      </div>
      {children ? <p className="us-quiet">{children}</p> : null}
    </li>
  );
}
