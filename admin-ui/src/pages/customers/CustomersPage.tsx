import '../backup/backup.css';
import './customers.css';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '@/api/me';
import { Loaded } from '@/shared/Loaded';
import { PageFrame } from '@/shared/PageFrame';
import { Designer } from './Designer';
import { designOf } from './design';
import { useDesign } from './useDesign';

/** How pages and e-mails for customers look. */
export default function CustomersPage() {
  const { t } = useTranslation('customers');
  const isAdmin = mayDo(useMe(), ['admin']);
  const design = useDesign();
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Loaded query={design}>
        {({ data, etag }) => (
          <Designer key={etag ?? ''} stored={designOf(data)} etag={etag} mayEdit={isAdmin} />
        )}
      </Loaded>
    </PageFrame>
  );
}
