import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';

/** The narrowing questions: who fell out at which, and why. */
export function Questions({ decision }: { decision: Schema['Decision'] }) {
  const { t } = useTranslation('decisions');
  const questions = decision.trace?.questions ?? [];
  return (
    <Card>
      <CardTitle component="h2">{t('questions.title')}</CardTitle>
      <CardBody>
        {questions.length === 0 ? (
          <p>{t('questions.none')}</p>
        ) : (
          <ol className="us-steps">
            {questions.map((each, at) => (
              // The same question is asked again in each search: its place is its name.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={at}>
                <h3>{t(`questions.${each.question}`)}</h3>
                {each.dropped.length === 0 && each.more === 0 ? (
                  <p className="us-quiet">{t('questions.all')}</p>
                ) : (
                  <ul>
                    {each.dropped.map((one) => (
                      <li key={one.agent.id}>
                        <strong>{one.agent.name}</strong>: <span>{one.detail}</span>
                      </li>
                    ))}
                    {each.more > 0 ? <li>{t('questions.more', { count: each.more })}</li> : null}
                  </ul>
                )}
              </li>
            ))}
            {decision.agent ? (
              <li className="us-step-end">
                <h3>{t('questions.chosen', { agent: decision.agent.name })}</h3>
              </li>
            ) : null}
          </ol>
        )}
      </CardBody>
    </Card>
  );
}
