import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';

export default function CoveragePage() {
  const { t } = useTranslation('coverage');
  return (
    <PageFrame title={t('title')}>
      <Nothing title={t('later')} />
    </PageFrame>
  );
}
