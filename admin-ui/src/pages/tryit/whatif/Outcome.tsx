import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { secondsInWords } from '../model/secondsInWords';
import { sharesOf } from '../model/sharesOf';
import { Bars } from './Bars';

type Count = keyof Schema['FigureCounts'];
type Wait = keyof Schema['FigureWaits'];

/** Before and after, as bars that are a table for those who hear them. */
export function Outcome({ result }: { result: Schema['SimulationResult'] }) {
  const { t, i18n } = useTranslation('tryit');
  const { before, after, conversations, assumptions } = result;
  const counts: Record<Count, string> = {
    assigned: t('count.assigned'),
    reassigned: t('count.reassigned'),
    kept: t('count.kept'),
    waited: t('count.waited'),
    unassigned: t('count.unassigned'),
    left: t('count.left'),
  };
  const waits: Record<Wait, string> = {
    p50Seconds: t('wait.p50'),
    p90Seconds: t('wait.p90'),
    longestSeconds: t('wait.longest'),
  };
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const teams = after.teams.filter((team) => team.shares.length > 0);
  return (
    <section aria-labelledby="outcome" className="us-outcome">
      <h2 id="outcome">{t('past.result', { count: conversations })}</h2>
      {conversations === 0 ? (
        <p>{t('past.nothing')}</p>
      ) : (
        <>
          <Bars
            title={t('past.ended')}
            rows={(Object.keys(counts) as Count[]).map((key) => ({
              name: counts[key],
              before: before.counts[key],
              after: after.counts[key],
            }))}
            inWords={number.format}
          />
          <Bars
            title={t('past.waits')}
            rows={(Object.keys(waits) as Wait[]).map((key) => ({
              name: waits[key],
              before: before.waits[key],
              after: after.waits[key],
            }))}
            inWords={(value) => secondsInWords(value, i18n.language)}
          />
          {teams.map((team) => (
            <Bars
              key={team.team.id}
              title={t('past.shares', { team: team.team.name })}
              rows={sharesOf(
                before.teams.find((one) => one.team.id === team.team.id)?.shares ?? [],
                team.shares,
              ).map(({ name, got, gets, expected }) => ({
                name,
                before: got,
                after: gets,
                hint: t('past.expected', { number: number.format(expected) }),
              }))}
              inWords={number.format}
            />
          ))}
        </>
      )}
      <h3>{t('past.assumed')}</h3>
      <List>
        {assumptions.map((one) => (
          <ListItem key={one}>{one}</ListItem>
        ))}
      </List>
    </section>
  );
}
