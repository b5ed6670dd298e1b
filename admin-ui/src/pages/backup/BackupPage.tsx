import '../rules/rules.css';
import './backup.css';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '@/api/me';
import { Loaded } from '@/shared/Loaded';
import { PageFrame } from '@/shared/PageFrame';
import { DraftBar } from '../rules/draft/DraftBar';
import { useDraft } from '../rules/draft/useDraft';
import { FindingList } from '../rules/list/FindingList';
import { useWording } from '../rules/useWording';
import { ChainCard } from './chain/ChainCard';
import { DefaultBackup } from './people/DefaultBackup';
import { StandInLists } from './people/StandInLists';
import { usePlaces } from './people/usePlaces';
import { SwitchesCard } from './switches/SwitchesCard';
import { TellCard } from './texts/TellCard';
import { TextsCard } from './texts/TextsCard';

/** What customers of absent people read, and who stands in for them. */
export default function BackupPage() {
  const { t } = useTranslation('backup');
  const used = useDraft();
  const places = usePlaces();
  const { agents } = useWording();
  const isAdmin = mayDo(useMe(), ['admin']);
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Loaded query={used.published}>
        {() => (
          <>
            <DraftBar used={used} />
            <div className="us-pairs-of-cards">
              <SwitchesCard used={used} mayEdit={isAdmin} />
              <div className="us-stack-of-cards">
                <TextsCard used={used} agents={agents} mayEdit={isAdmin} />
                <TellCard about="waiting" used={used} mayEdit={isAdmin} />
                {used.rulebook.backup?.sharing === 'group' && (
                  <TellCard about="ownerBack" used={used} mayEdit={isAdmin} />
                )}
              </div>
            </div>
          </>
        )}
      </Loaded>
      <Loaded query={places.backups}>
        {(backups) => (
          <>
            <FindingList findings={backups.findings} />
            <p className="us-quiet us-lines">{t('people.atOnce')}</p>
            <div className="us-pairs-of-cards">
              <DefaultBackup backups={backups} places={places} agents={agents} mayEdit={isAdmin} />
              <ChainCard backups={backups} agents={agents} />
            </div>
            <StandInLists backups={backups} places={places} agents={agents} isAdmin={isAdmin} />
          </>
        )}
      </Loaded>
    </PageFrame>
  );
}
