import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';

/** Whether somebody is there, in colour and in words. */
export function StatusLabel({
  agent,
}: {
  agent: Pick<Schema['Agent'], 'available' | 'online' | 'enabled'>;
}) {
  const { t } = useTranslation('shell');
  if (!agent.enabled) {
    return <Label color="grey">{t('status.disabled')}</Label>;
  }
  if (!agent.available) {
    return <Label color="orange">{t('status.absent')}</Label>;
  }
  return agent.online ? (
    <Label color="green">{t('status.online')}</Label>
  ) : (
    <Label color="teal">{t('status.available')}</Label>
  );
}
