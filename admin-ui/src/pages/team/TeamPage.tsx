import { FormSelect, FormSelectOption, SearchInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '@/api/me';
import { useAgents, useTeams } from '@/api/people';
import { Field } from '@/shared/Field';
import { Loaded } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';
import { useBackups } from './queries';
import { TeamTable } from './TeamTable';

/** Everybody, with status, load and backup; supervisors set the status of others. */
export default function TeamPage() {
  const { t } = useTranslation('team');
  const helps = mayDo(useMe(), ['admin', 'supervisor']);
  const agents = useAgents();
  const teams = useTeams();
  const backups = useBackups(helps);
  const [words, setWords] = useState('');
  const [team, setTeam] = useState('');
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <search className="us-fields us-after-table">
        <div className="us-field">
          <span aria-hidden="true">{t('find')}</span>
          <SearchInput
            aria-label={t('find')}
            value={words}
            onChange={(_, value) => setWords(value)}
            onClear={() => setWords('')}
            resetButtonLabel={t('clear')}
          />
        </div>
        <Field label={t('team')}>
          {(id) => (
            <FormSelect id={id} value={team} onChange={(_, value) => setTeam(value)}>
              <FormSelectOption value="" label={t('allTeams')} />
              {(teams.data ?? []).map((each) => (
                <FormSelectOption key={each.id} value={each.id} label={each.name} />
              ))}
            </FormSelect>
          )}
        </Field>
      </search>
      <Loaded query={agents}>
        {(people) => {
          const wanted = words.trim().toLowerCase();
          const shown = people.filter(
            (each) =>
              (!wanted || `${each.name} ${each.login}`.toLowerCase().includes(wanted)) &&
              (!team || each.teams.some((one) => one.id === team)),
          );
          return shown.length === 0 ? (
            <Nothing title={t('nobody')}>{t('nobodyWhy')}</Nothing>
          ) : (
            <TeamTable people={shown} teams={teams.data ?? []} backups={backups.data} />
          );
        }}
      </Loaded>
    </PageFrame>
  );
}
