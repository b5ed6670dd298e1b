import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '@/api/me';
import { PageFrame } from '@/shared/PageFrame';
import { ConnectionCard } from './ConnectionCard';
import { IdentitiesCard } from './IdentitiesCard';
import { InstallationCard } from './InstallationCard';
import { NotesCard } from './NotesCard';
import { WebhookCard } from './WebhookCard';

/** What holds for the whole installation. */
export default function SettingsPage() {
  const { t } = useTranslation('settings');
  const isAdmin = mayDo(useMe(), ['admin']);
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <div className="us-columns">
        <ConnectionCard />
        <InstallationCard />
        <NotesCard />
        {isAdmin ? <WebhookCard /> : null}
        <IdentitiesCard />
      </div>
    </PageFrame>
  );
}
