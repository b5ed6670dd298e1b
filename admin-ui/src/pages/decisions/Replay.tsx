import { Button, Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useReplay } from './queries';

/** Computes the decision again from its stored facts: the same has to come out. */
export function Replay({ id }: { id: string }) {
  const { t } = useTranslation('decisions');
  const replay = useReplay(id);
  return (
    <Card>
      <CardTitle component="h2">{t('replay.title')}</CardTitle>
      <CardBody>
        <p>{t('replay.what')}</p>
        <p className="us-after-table">
          <Button variant="secondary" isDisabled={replay.isPending} onClick={() => replay.mutate()}>
            {t('replay.do')}
          </Button>
        </p>
        <div aria-live="polite" className="us-after-table">
          {replay.isError && <ProblemAlert error={replay.error} />}
          {replay.data?.same === true && <p>{t('replay.same')}</p>}
          {replay.data?.same === false && (
            <>
              <p className="us-bad">{t('replay.different')}</p>
              <ul>
                {replay.data.differences.map((each) => (
                  <li key={each.field}>
                    {t(`replay.field.${each.field}`)}: {each.stored} → {each.now}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </CardBody>
    </Card>
  );
}
