import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';

export default function TryItPage() {
  const { t } = useTranslation('tryit');
  return (
    <PageFrame title={t('title')}>
      <Nothing title={t('later')} />
    </PageFrame>
  );
}
