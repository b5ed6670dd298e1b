import { Breadcrumb, BreadcrumbItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { mayDo, useMe } from '@/api/me';
import { useAgents } from '@/api/people';
import { Loaded } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';
import { AbsencesCard } from './AbsencesCard';
import { BackupCard } from './BackupCard';
import { HandoverCard } from './HandoverCard';
import { ProfileCard } from './ProfileCard';
import { StatusCard } from './StatusCard';

/** One agent: status with every source, hours, limit, skills, backup, planned absences. */
export default function AgentPage() {
  const { t } = useTranslation('team');
  const { id = '' } = useParams();
  const helps = mayDo(useMe(), ['admin', 'supervisor']);
  const agents = useAgents();
  const agent = agents.data?.find((each) => each.id === id || each.login === id);
  return (
    <PageFrame
      key={id}
      title={agent?.name ?? t('title')}
      lead={
        <Breadcrumb aria-label={t('way')}>
          <BreadcrumbItem>
            <Link to="/team">{t('title')}</Link>
          </BreadcrumbItem>
          <BreadcrumbItem isActive>{agent?.name}</BreadcrumbItem>
        </Breadcrumb>
      }
    >
      <Loaded query={agents}>
        {() =>
          agent ? (
            <div className="us-columns">
              <StatusCard agent={agent} />
              <ProfileCard id={agent.id} mayEdit={helps} />
              <AbsencesCard id={agent.id} name={agent.name} />
              {helps ? <BackupCard id={agent.id} name={agent.name} /> : null}
              {helps ? <HandoverCard id={agent.id} name={agent.name} /> : null}
            </div>
          ) : (
            <Nothing title={t('nobody')}>{t('nobodyWhy')}</Nothing>
          )
        }
      </Loaded>
    </PageFrame>
  );
}
