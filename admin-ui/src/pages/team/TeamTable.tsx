import { Button } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/client';
import { mayDo, useMe } from '@/api/me';
import { Load } from '@/shared/Load';
import { Moment } from '@/shared/Moment';
import { StatusLabel } from '@/shared/StatusLabel';
import { StatusDialog } from './StatusDialog';

type Agent = Schema['Agent'];

interface Props {
  people: Agent[];
  teams: Schema['Team'][];
  /** Undefined for those who may not see it. */
  backups: Schema['Backups'] | undefined;
}

export function TeamTable({ people, teams, backups }: Props) {
  const { t } = useTranslation('team');
  const me = useMe();
  const helps = mayDo(me, ['admin', 'supervisor']);
  const [chosen, setChosen] = useState<Agent | null>(null);
  const excludedFrom = (agent: Agent) =>
    teams.filter((team) => team.rules.excluded?.includes(agent.id)).map((team) => team.name);
  const mayChange = (agent: Agent) => helps || me.agent?.id === agent.id;
  return (
    <>
      <Table aria-label={t('title')} variant="compact" gridBreakPoint="grid-lg">
        <Thead>
          <Tr>
            <Th>{t('column.name')}</Th>
            <Th>{t('column.status')}</Th>
            <Th>{t('column.load')}</Th>
            <Th>{t('column.teams')}</Th>
            {helps ? <Th>{t('column.backup')}</Th> : null}
            <Th screenReaderText={t('column.action')} />
          </Tr>
        </Thead>
        <Tbody>
          {people.map((agent) => (
            <Tr key={agent.id}>
              <Td dataLabel={t('column.name')}>
                {mayChange(agent) ? <Link to={`/team/${agent.id}`}>{agent.name}</Link> : agent.name}
                <div className="us-quiet">{agent.login}</div>
              </Td>
              <Td dataLabel={t('column.status')}>
                <StatusLabel agent={agent} />
                {!agent.available && agent.backAt ? (
                  <div className="us-quiet">
                    {t('back')} <Moment at={agent.backAt} />
                  </div>
                ) : null}
              </Td>
              <Td dataLabel={t('column.load')}>
                <Load open={agent.open} capacity={agent.capacity} />
              </Td>
              <Td dataLabel={t('column.teams')}>
                {agent.teams.map((each) => each.name).join(', ') || '–'}
                {excludedFrom(agent).length > 0 ? (
                  <div className="us-quiet">
                    {t('excluded', { teams: excludedFrom(agent).join(', ') })}
                  </div>
                ) : null}
              </Td>
              {helps ? (
                <Td dataLabel={t('column.backup')}>
                  {(backups?.agents as Record<string, Schema['AgentReference']>)?.[agent.id]
                    ?.name ?? <span className="us-quiet">{t('byDefault')}</span>}
                </Td>
              ) : null}
              <Td>
                {mayChange(agent) && agent.enabled ? (
                  <Button variant="secondary" size="sm" onClick={() => setChosen(agent)}>
                    {agent.available ? t('setAbsent') : t('change')}
                    <span className="pf-v6-screen-reader"> {agent.name}</span>
                  </Button>
                ) : null}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {chosen ? <StatusDialog agent={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
