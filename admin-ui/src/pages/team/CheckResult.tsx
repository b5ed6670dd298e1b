import { Alert, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { useTimes } from '@/shared/times';

const SHOWN = 8;

/** What a planned absence would leave uncovered: teams, and customers with an agent of their own. */
export function CheckResult({ coverage }: { coverage: Schema['Coverage'] }) {
  const { t } = useTranslation('team');
  const times = useTimes();
  const gaps = coverage.teams.flatMap((team) =>
    team.gaps.map((gap) => ({ ...gap, name: team.team.name })),
  );
  if (gaps.length === 0 && coverage.unattended.length === 0) {
    return <Alert isInline variant="success" title={t('absences.covered')} />;
  }
  return (
    <Alert isInline variant="warning" title={t('absences.gaps')}>
      <List>
        {gaps.slice(0, SHOWN).map((gap) => (
          <ListItem key={gap.name + gap.from}>
            {t('absences.gap', {
              team: gap.name,
              from: times.full(gap.from),
              until: times.full(gap.until),
              count: gap.there,
            })}
          </ListItem>
        ))}
        {coverage.unattended.length > 0 ? (
          <ListItem>
            {t('absences.unattended', {
              count: coverage.unattended.length,
              all: coverage.customers,
            })}
          </ListItem>
        ) : null}
      </List>
    </Alert>
  );
}
