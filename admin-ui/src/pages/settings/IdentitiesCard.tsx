import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { Loading } from '@/shared/Loaded';
import { ProblemAlert } from '@/shared/ProblemAlert';

const SHOWN = 50;

/** Who is known to one side only: agents without a user of Keycloak, and users without an agent. */
export function IdentitiesCard() {
  const { t } = useTranslation('settings');
  const missing = useQuery({
    queryKey: ['identities', 'missing'],
    queryFn: () => answer(api.GET('/identities/missing', { params: { query: { limit: SHOWN } } })),
    retry: false,
  });
  const strangers = useQuery({
    queryKey: ['identities', 'unmatched'],
    queryFn: () =>
      answer(api.GET('/identities', { params: { query: { state: 'unmatched', limit: SHOWN } } })),
    retry: false,
  });
  const notSetUp = missing.error instanceof ProblemError && missing.error.problem.status === 404;
  return (
    <Card>
      <CardTitle component="h2">{t('identities.title')}</CardTitle>
      <CardBody>
        {notSetUp ? <p className="us-quiet">{t('identities.notSetUp')}</p> : null}
        {missing.isError && !notSetUp ? (
          <ProblemAlert error={missing.error} onRetry={() => void missing.refetch()} />
        ) : null}
        {missing.isPending ? <Loading /> : null}
        {missing.data ? (
          <Names
            title={t('identities.missing')}
            none={t('identities.noneMissing')}
            names={missing.data.items.map((each) => each.name)}
            all={missing.data.total ?? 0}
          />
        ) : null}
        {strangers.data ? (
          <Names
            title={t('identities.strangers')}
            none={t('identities.noStrangers')}
            names={strangers.data.items.map((each) => each.username)}
            all={strangers.data.total ?? 0}
          />
        ) : null}
      </CardBody>
    </Card>
  );
}

interface NamesProps {
  title: string;
  none: string;
  names: string[];
  all: number;
}

function Names({ title, none, names, all }: NamesProps) {
  const { t } = useTranslation('settings');
  return (
    <div className="us-after-table">
      <h3 className="us-small-head">{title}</h3>
      {names.length === 0 ? <p className="us-quiet">{none}</p> : null}
      <ul>
        {names.map((each) => (
          <li key={each}>{each}</li>
        ))}
        {all > names.length ? <li>{t('identities.more', { count: all - names.length })}</li> : null}
      </ul>
    </div>
  );
}
