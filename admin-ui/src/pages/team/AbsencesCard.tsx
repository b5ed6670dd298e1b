import { Button, Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { reasonOf, useToast } from '@/shared/toasts';
import { PlanAbsence } from './PlanAbsence';
import { useAbsences, useRemoveAbsence } from './queries';

/** Absences that are planned ahead (A7). */
export function AbsencesCard({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('team');
  const say = useToast();
  const absences = useAbsences(id);
  const remove = useRemoveAbsence(id);
  const [planning, setPlanning] = useState(false);
  return (
    <Card>
      <CardTitle component="h2">{t('absences.title')}</CardTitle>
      <CardBody>
        <Loaded query={absences}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="us-quiet">{t('absences.none')}</p>
            ) : (
              <ul className="us-list">
                {items.map((each) => (
                  <li key={each.id} className="us-list-head">
                    <span>
                      <Moment at={each.since} form="full" />
                      {' – '}
                      {each.until ? <Moment at={each.until} form="full" /> : t('absences.open')}
                      {each.reason ? <span className="us-quiet"> ({each.reason})</span> : null}
                    </span>
                    <Button
                      variant="link"
                      isInline
                      onClick={() =>
                        remove.mutate(each.id, {
                          onSuccess: () => say('success', t('absences.removed')),
                          onError: (error) =>
                            say('danger', t('absences.notRemoved'), reasonOf(error)),
                        })
                      }
                    >
                      {t('absences.remove')}
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        <p className="us-after-table">
          <Button variant="secondary" onClick={() => setPlanning(true)}>
            {t('absences.plan')}
          </Button>
        </p>
        {planning ? <PlanAbsence id={id} name={name} onClose={() => setPlanning(false)} /> : null}
      </CardBody>
    </Card>
  );
}
