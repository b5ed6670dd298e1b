// texts: rules
import './rules.css';
import { Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { mayDo, useMe } from '@/api/me';
import { Loaded } from '@/shared/Loaded';
import { PageFrame } from '@/shared/PageFrame';
import { DraftBar } from './draft/DraftBar';
import { useDraft } from './draft/useDraft';
import { VersionsTab } from './history/VersionsTab';
import { RulesTab } from './list/RulesTab';
import { byPlace } from './model/findings';
import { ShadowTab } from './shadow/ShadowTab';
import { TeamsTab } from './teams/TeamsTab';
import { useWording } from './useWording';

/** Who gets a conversation: ordered rules, the switches of each team, drafts and versions. */
export default function RulesPage() {
  const words = useWording();
  const { t } = words;
  const used = useDraft();
  const mayEdit = mayDo(useMe(), ['admin']);
  const [search, setSearch] = useSearchParams();
  const shown = search.get('tab') ?? 'rules';
  const findings = byPlace(used.draft.data?.findings ?? []);
  const common = { used, words, mayEdit };
  const tab = (key: string, title: string, content: ReactNode) => (
    <Tab eventKey={key} title={<TabTitleText>{title}</TabTitleText>} key={key}>
      {shown === key && <div className="us-tab">{content}</div>}
    </Tab>
  );
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Loaded query={used.published}>
        {() => (
          <Loaded query={used.draft}>
            {() => (
              <>
                <DraftBar used={used} />
                <Tabs
                  activeKey={shown}
                  aria-label={t('title')}
                  mountOnEnter
                  onSelect={(_, key) => setSearch(key === 'rules' ? {} : { tab: String(key) })}
                >
                  {tab('rules', t('tab.rules'), <RulesTab {...common} findings={findings} />)}
                  {tab('teams', t('tab.teams'), <TeamsTab {...common} findings={findings} />)}
                  {tab('shadow', t('tab.shadow'), <ShadowTab {...common} />)}
                  {tab('versions', t('tab.versions'), <VersionsTab {...common} />)}
                </Tabs>
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </PageFrame>
  );
}
