import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <PageFrame title={t('notFound.title')}>
      <Nothing title={t('notFound.why')}>
        <Link to="/">{t('notFound.overview')}</Link>
      </Nothing>
    </PageFrame>
  );
}
