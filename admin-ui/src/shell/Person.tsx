import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';

/** Who is signed in, as what. Inside the helpdesk one signs out of the helpdesk. */
export function Person() {
  const { t } = useTranslation('shell');
  const me = useMe();
  return (
    <div className="us-person">
      <div className="us-person-name">{me.name}</div>
      <div className="us-quiet">{me.roles.map((role) => t(`role.${role}`)).join(', ')}</div>
      {me.via === 'sign-in' && (
        <form method="post" action={`${import.meta.env.BASE_URL}sign-out`}>
          <Button type="submit" variant="link" isInline>
            {t('signOut')}
          </Button>
        </form>
      )}
    </div>
  );
}
