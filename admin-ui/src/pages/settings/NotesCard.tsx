import { Card, CardBody, CardTitle, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, versioned } from '@/api/client';
import { useTeams } from '@/api/people';
import { Field } from '@/shared/Field';
import { Loaded } from '@/shared/Loaded';
import { NotesForm } from './NotesForm';

/** In which language colleagues of a team read notes in tickets. */
export function NotesCard() {
  const { t } = useTranslation('settings');
  const teams = useTeams();
  const [chosen, setChosen] = useState('');
  const team = teams.data?.find((each) => each.id === chosen);
  const notes = useQuery({
    queryKey: ['teams', 'notes', chosen],
    queryFn: () => versioned(api.GET('/teams/{id}/notes', { params: { path: { id: chosen } } })),
    enabled: chosen !== '',
  });
  return (
    <Card>
      <CardTitle component="h2">{t('notes.title')}</CardTitle>
      <CardBody>
        <p className="us-quiet us-after-table">{t('notes.what')}</p>
        <div className="us-fields us-after-table">
          <Field label={t('notes.team')}>
            {(id) => (
              <FormSelect id={id} value={chosen} onChange={(_, value) => setChosen(value)}>
                <FormSelectOption value="" label={t('notes.choose')} isPlaceholder />
                {(teams.data ?? []).map((each) => (
                  <FormSelectOption key={each.id} value={each.id} label={each.name} />
                ))}
              </FormSelect>
            )}
          </Field>
        </div>
        {team ? (
          <Loaded query={notes}>
            {(found) => (
              <NotesForm
                key={`${team.id} ${found.etag}`}
                team={team}
                language={found.data.language ?? ''}
                etag={found.etag}
              />
            )}
          </Loaded>
        ) : null}
      </CardBody>
    </Card>
  );
}
