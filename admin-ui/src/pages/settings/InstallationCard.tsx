import {
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/Loaded';
import { daysOf } from './durations';
import { useInstallation } from './queries';

/** What was set where Understudy is run; it is changed there only. */
export function InstallationCard() {
  const { t } = useTranslation('settings');
  const installation = useInstallation();
  return (
    <Card>
      <CardTitle component="h2">{t('installation.title')}</CardTitle>
      <CardBody>
        <p className="us-quiet us-after-table">{t('installation.where')}</p>
        <Loaded query={installation}>
          {(found) => (
            <DescriptionList isCompact>
              <Fact
                name={t('installation.retention')}
                setting="UNDERSTUDY_RETENTION"
                value={t('installation.days', { count: daysOf(found.retention) })}
              />
              <Fact
                name={t('installation.statusHistory')}
                setting="UNDERSTUDY_STATUS_HISTORY"
                value={t('installation.days', { count: daysOf(found.statusHistory) })}
              />
              <Fact
                name={t('installation.zone')}
                setting="UNDERSTUDY_TIME_ZONE"
                value={found.timeZone}
              />
              <Fact
                name={t('installation.language')}
                setting="UNDERSTUDY_LANGUAGE"
                value={t(`notes.in.${found.language}`)}
              />
              <Fact
                name={t('installation.signIn')}
                setting="UNDERSTUDY_KEYCLOAK_URL"
                value={found.signIn ? t('installation.on') : t('installation.off')}
              />
            </DescriptionList>
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
}

function Fact({ name, value, setting }: { name: string; value: string; setting: string }) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{name}</DescriptionListTerm>
      <DescriptionListDescription>
        {value} <code className="us-quiet">{setting}</code>
      </DescriptionListDescription>
    </DescriptionListGroup>
  );
}
