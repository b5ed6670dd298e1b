import '../rules/rules.css';
import '../backup/backup.css';
import './tryit.css';
import { Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loaded } from '@/shared/Loaded';
import { PageFrame } from '@/shared/PageFrame';
import { useDraft } from '../rules/draft/useDraft';
import { useWording } from '../rules/useWording';
import { DryRunTab } from './dry/DryRunTab';
import { WhatIfTab } from './whatif/WhatIfTab';

/** What would be decided: for one conversation, and over the last weeks. */
export default function TryItPage() {
  const { t } = useTranslation('tryit');
  const used = useDraft();
  const words = useWording();
  const rules = [...(used.rulebook.rules ?? []), ...(used.published.data?.rulebook?.rules ?? [])];
  const [search, setSearch] = useSearchParams();
  const shown = search.get('tab') ?? 'one';
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Loaded query={used.draft}>
        {(draft) => (
          <Tabs
            activeKey={shown}
            aria-label={t('title')}
            onSelect={(_, key) => setSearch(key === 'one' ? {} : { tab: String(key) })}
          >
            <Tab eventKey="one" title={<TabTitleText>{t('tab.one')}</TabTitleText>}>
              {shown === 'one' && (
                <DryRunTab hasDraft={draft !== null} words={words} rules={rules} />
              )}
            </Tab>
            <Tab eventKey="past" title={<TabTitleText>{t('tab.past')}</TabTitleText>}>
              {shown === 'past' && <WhatIfTab hasDraft={draft !== null} />}
            </Tab>
          </Tabs>
        )}
      </Loaded>
    </PageFrame>
  );
}
