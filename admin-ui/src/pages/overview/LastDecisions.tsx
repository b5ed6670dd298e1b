import { Card, CardBody, CardFooter, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { OutcomeLabel } from '@/shared/OutcomeLabel';
import { useLastDecisions } from './queries';

export function LastDecisions() {
  const { t } = useTranslation('overview');
  const decisions = useLastDecisions();
  return (
    <Card>
      <CardTitle component="h2">{t('last.title')}</CardTitle>
      <CardBody>
        <Loaded query={decisions}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="us-quiet">{t('last.none')}</p>
            ) : (
              <ul className="us-list">
                {items.map((each) => (
                  <li key={each.id}>
                    <div className="us-list-head">
                      <Link to={`/decisions/${each.id}`}>{each.conversation.number}</Link>
                      <OutcomeLabel decision={each} />
                      <span className="us-quiet">
                        <Moment at={each.decidedAt} form="fromNow" />
                      </span>
                    </div>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </CardBody>
      <CardFooter>
        <Link to="/decisions">{t('last.all')}</Link>
      </CardFooter>
    </Card>
  );
}
