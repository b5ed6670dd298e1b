import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { useWaiting } from './queries';

/** Conversations that nobody can take now, and why. */
export function Waiting() {
  const { t } = useTranslation('overview');
  const waiting = useWaiting();
  return (
    <Card>
      <CardTitle component="h2">{t('waiting.title')}</CardTitle>
      <CardBody>
        <Loaded query={waiting}>
          {({ items, total }) =>
            items.length === 0 ? (
              <p className="us-quiet">{t('waiting.none')}</p>
            ) : (
              <ul className="us-list">
                {items.map((each) => (
                  <li key={each.conversation.id}>
                    <div className="us-list-head">
                      <strong>{each.conversation.number}</strong>
                      <span className="us-quiet">
                        {each.team.name}, <Moment at={each.since} form="fromNow" />
                      </span>
                    </div>
                    <p>{each.explanation}</p>
                    {each.decision ? (
                      <Link to={`/decisions/${each.decision}`}>
                        {t('waiting.why', { number: each.conversation.number })}
                      </Link>
                    ) : null}
                  </li>
                ))}
                {(total ?? 0) > items.length ? (
                  <li className="us-quiet">
                    {t('waiting.more', { count: (total ?? 0) - items.length })}
                  </li>
                ) : null}
              </ul>
            )
          }
        </Loaded>
      </CardBody>
    </Card>
  );
}
