import { Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '@/shared/PageFrame';
import { Log } from './Log';
import { People } from './People';
import { Versions } from './Versions';

/** Who changed what when: rules, all other changes, and the status of people. */
export default function AuditPage() {
  const { t } = useTranslation('audit');
  const [tab, setTab] = useState<string | number>('rules');
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Tabs
        activeKey={tab}
        onSelect={(_, key) => setTab(key)}
        aria-label={t('title')}
        mountOnEnter
        unmountOnExit
      >
        <Tab eventKey="rules" title={<TabTitleText>{t('tab.rules')}</TabTitleText>}>
          <Versions />
        </Tab>
        <Tab eventKey="log" title={<TabTitleText>{t('tab.log')}</TabTitleText>}>
          <Log />
        </Tab>
        <Tab eventKey="people" title={<TabTitleText>{t('tab.people')}</TabTitleText>}>
          <People />
        </Tab>
      </Tabs>
    </PageFrame>
  );
}
