import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import type { Agent } from '@/pages/rules/model/types';
import { StandInList } from './StandInList';
import type { Places } from './usePlaces';

type Props = {
  backups: Schema['Backups'];
  places: Places;
  agents: readonly Agent[];
  isAdmin: boolean;
};

/** Own backups (B4) and dedicated people (R9), the most specific first. */
export function StandInLists({ backups, places, agents, isAdmin }: Props) {
  const { t } = useTranslation('backup');
  const common = { places, agents };
  return (
    <>
      <h2 className="us-part">{t('own.title')}</h2>
      <p className="us-quiet us-lines">{t('own.order')}</p>
      <div className="us-pairs-of-cards">
        <StandInList
          of="customer"
          title={t('own.customer')}
          lead={t('own.customerLead')}
          entries={backups.customers}
          mayEdit={isAdmin}
          {...common}
        />
        <StandInList
          of="organisation"
          title={t('own.organisation')}
          lead={t('own.organisationLead')}
          entries={backups.organisations}
          mayEdit={isAdmin}
          {...common}
        />
        <StandInList
          of="agent"
          title={t('own.agent')}
          lead={t('own.agentLead')}
          entries={backups.agents}
          // Supervisors may too: an own backup is a matter of the team.
          mayEdit
          {...common}
        />
      </div>
      <h2 className="us-part">{t('dedicated.title')}</h2>
      <p className="us-quiet us-lines">{t('dedicated.lead')}</p>
      <div className="us-pairs-of-cards">
        <StandInList
          of="dedicatedCustomer"
          title={t('dedicated.customer')}
          lead={t('dedicated.customerLead')}
          entries={places.dedicated.data?.customers ?? {}}
          mayEdit={isAdmin}
          {...common}
        />
        <StandInList
          of="dedicatedOrganisation"
          title={t('dedicated.organisation')}
          lead={t('dedicated.organisationLead')}
          entries={places.dedicated.data?.organisations ?? {}}
          mayEdit={isAdmin}
          {...common}
        />
      </div>
    </>
  );
}
