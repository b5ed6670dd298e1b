import { Alert, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { useTeams } from '@/api/people';
import { Field } from '@/shared/Field';
import { Loaded } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';
import { mondayOf, weeksFrom } from './calendar';
import { TeamCalendar } from './TeamCalendar';
import { Unattended } from './Unattended';

const LENGTHS = [2, 4, 8] as const;
const MOST_NEEDED = 50;

/** The coming weeks of each team: when too few are there (A7). */
export default function CoveragePage() {
  const { t } = useTranslation('coverage');
  const [weeks, setWeeks] = useState(4);
  const [least, setLeast] = useState(1);
  const days = useMemo(() => weeksFrom(mondayOf(new Date()), weeks), [weeks]);
  const from = days[0]?.[0]?.toISOString() ?? '';
  const until =
    weeksFrom(mondayOf(new Date()), weeks + 1)
      .at(-1)?.[0]
      ?.toISOString() ?? '';
  const teams = useTeams();
  const coverage = useQuery({
    queryKey: ['coverage', from, until, least],
    queryFn: () =>
      answer(api.GET('/coverage', { params: { query: { from, until, least: String(least) } } })),
    placeholderData: (before) => before,
  });
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <div className="us-fields us-after-table">
        <Field label={t('weeks')}>
          {(id) => (
            <FormSelect id={id} value={weeks} onChange={(_, value) => setWeeks(Number(value))}>
              {LENGTHS.map((each) => (
                <FormSelectOption key={each} value={each} label={t('weeksOf', { count: each })} />
              ))}
            </FormSelect>
          )}
        </Field>
        <Field label={t('least')}>
          {(id) => (
            <TextInput
              id={id}
              type="number"
              min={1}
              max={MOST_NEEDED}
              value={least}
              onChange={(_, value) =>
                setLeast(Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), MOST_NEEDED))
              }
            />
          )}
        </Field>
      </div>
      <Loaded query={teams}>
        {(all) => (
          <Loaded query={coverage}>
            {(found) => {
              const gapsOf = (id: string) =>
                found.teams.find((each) => each.team.id === id)?.gaps ?? [];
              const shown = all
                .filter((team) => team.enabled && team.members.length > 0)
                .sort((a, b) => gapsOf(b.id).length - gapsOf(a.id).length);
              const gaps = found.teams.filter((each) => each.gaps.length > 0);
              return shown.length === 0 ? (
                <Nothing title={t('noTeams')}>{t('noTeamsWhy')}</Nothing>
              ) : (
                <div className="us-stack">
                  {gaps.length === 0 && found.unattended.length === 0 ? (
                    <Alert isInline variant="success" title={t('allCovered')} />
                  ) : null}
                  <Unattended coverage={found} />
                  {shown.map((team) => (
                    <TeamCalendar
                      key={team.id}
                      name={team.name}
                      days={days}
                      gaps={gapsOf(team.id)}
                    />
                  ))}
                </div>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </PageFrame>
  );
}
