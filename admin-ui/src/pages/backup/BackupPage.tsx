import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';

export default function BackupPage() {
  const { t } = useTranslation('backup');
  return (
    <PageFrame title={t('title')}>
      <Nothing title={t('later')} />
    </PageFrame>
  );
}
