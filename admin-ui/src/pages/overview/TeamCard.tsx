import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { Load } from '@/shared/Load';
import { Moment } from '@/shared/Moment';
import { StatusLabel } from '@/shared/StatusLabel';
import { useSignals } from './queries';

type Agent = Schema['Agent'];

interface Props {
  team: Schema['Team'];
  people: Agent[];
  /** Why somebody is away is for supervisors. */
  withReasons: boolean;
}

/** Of a large team as many are shown as one can read at a glance; the page Team has all. */
const SHOWN = 12;

export function TeamCard({ team, people, withReasons }: Props) {
  const { t } = useTranslation('overview');
  const ids = new Set(team.members.map((each) => each.id));
  const members = people.filter((each) => ids.has(each.id) && each.enabled);
  const there = members.filter((each) => each.available);
  const sorted = [...members].sort((a, b) => Number(b.available) - Number(a.available));
  return (
    <Card isCompact>
      <CardHeader>
        <CardTitle component="h3">{team.name}</CardTitle>
        <div className={there.length === 0 ? 'us-bad' : 'us-quiet'}>
          {there.length === 0
            ? t('teams.nobody')
            : t('teams.there', { count: there.length, all: members.length })}
          {' · '}
          {t(`mode.${team.rules.mode ?? 'normal'}`)}
        </div>
      </CardHeader>
      <CardBody>
        <ul className="us-list us-people">
          {sorted.slice(0, SHOWN).map((each) => (
            <Member key={each.id} agent={each} withReasons={withReasons} />
          ))}
          {sorted.length > SHOWN ? (
            <li className="us-quiet">{t('teams.more', { count: sorted.length - SHOWN })}</li>
          ) : null}
        </ul>
      </CardBody>
    </Card>
  );
}

function Member({ agent, withReasons }: { agent: Agent; withReasons: boolean }) {
  const { t } = useTranslation('overview');
  const status = useSignals(agent.id, withReasons && !agent.available);
  const reason = status.data?.signals.find((each) => !each.available);
  return (
    <li>
      <div className="us-list-head">
        <span>{agent.name}</span>
        <StatusLabel agent={agent} />
      </div>
      {agent.available ? (
        <Load open={agent.open} capacity={agent.capacity} />
      ) : (
        <p className="us-quiet">
          {reason ? `${t(`shell:source.${reason.source}`)} – ` : ''}
          {agent.backAt ? (
            <>
              {t('teams.back')} <Moment at={agent.backAt} />
            </>
          ) : (
            t('teams.backUnknown')
          )}
        </p>
      )}
    </li>
  );
}
