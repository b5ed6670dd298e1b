import { Gallery } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { mayDo, useMe } from '@/api/me';
import { useAgents, useTeams } from '@/api/people';
import { Loaded } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';
import { Connection } from './Connection';
import { Figures } from './Figures';
import { LastDecisions } from './LastDecisions';
import { TeamCard } from './TeamCard';
import { Waiting } from './Waiting';

const isRouted = (team: Schema['Team']) => Number((team.rules.mode ?? 'normal') !== 'normal');

/** Teams that we do something for come first, then large ones. */
const byInterest = (a: Schema['Team'], b: Schema['Team']) =>
  isRouted(b) - isRouted(a) || b.members.length - a.members.length || a.name.localeCompare(b.name);

/** Who is there and why not, what waits, what was decided, and whether all of it works. */
export default function OverviewPage() {
  const { t } = useTranslation('overview');
  const seesAll = mayDo(useMe(), ['admin', 'supervisor']);
  const agents = useAgents();
  const teams = useTeams();
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Connection />
      <Loaded query={agents}>
        {(people) => (
          <>
            <Figures people={people} withWaiting={seesAll} />
            {seesAll && (
              <div className="us-columns">
                <Waiting />
                <LastDecisions />
              </div>
            )}
            <h2 className="us-section">{t('teams.title')}</h2>
            <Loaded query={teams}>
              {(all) => {
                const shown = all
                  .filter((team) => team.enabled && team.members.length > 0)
                  .sort(byInterest);
                return shown.length === 0 ? (
                  <Nothing title={t('teams.none')}>{t('teams.noneWhy')}</Nothing>
                ) : (
                  <Gallery hasGutter minWidths={{ default: '18rem' }}>
                    {shown.map((team) => (
                      <TeamCard key={team.id} team={team} people={people} withReasons={seesAll} />
                    ))}
                  </Gallery>
                );
              }}
            </Loaded>
          </>
        )}
      </Loaded>
    </PageFrame>
  );
}
