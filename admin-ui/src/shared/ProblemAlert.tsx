import { Alert, AlertActionLink, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';

const OWN = ['unreachable', 'unauthorized', 'forbidden', 'unavailable', 'stale-version'] as const;
type Own = (typeof OWN)[number];

interface Props {
  error: unknown;
  /** What was tried, as a sentence; left out, the problem's own title. */
  title?: string;
  onRetry?: () => void;
}

/** What went wrong and what to do, from a problem of the API or any other fault. */
export function ProblemAlert({ error, title, onRetry }: Props) {
  const { t } = useTranslation('shell');
  const known = error instanceof ProblemError ? error : null;
  const own: Own | undefined = OWN.find((kind) => kind === known?.kind);
  const isOver = own === 'unauthorized';
  return (
    <Alert
      isInline
      variant="danger"
      title={
        title ?? (own ? t(`problem.title.${own}`) : known?.problem.title || t('problem.fault'))
      }
      actionLinks={
        <>
          {isOver && (
            <AlertActionLink onClick={() => window.location.reload()}>
              {t('problem.signIn')}
            </AlertActionLink>
          )}
          {onRetry && !isOver && (
            <AlertActionLink onClick={onRetry}>{t('problem.retry')}</AlertActionLink>
          )}
        </>
      }
    >
      {own ? <p>{t(`problem.todo.${own}`)}</p> : null}
      {known?.problem.detail && !isOver ? <p>{known.problem.detail}</p> : null}
      {!known || (known.problem.status >= 500 && !own) ? <p>{t('problem.todo.fault')}</p> : null}
      {known?.problem.violations?.length ? (
        <List>
          {known.problem.violations.map((each) => (
            <ListItem key={each.field + each.message}>
              <strong>{each.field}</strong>: {each.message}
            </ListItem>
          ))}
        </List>
      ) : null}
      {known?.problem.instance ? (
        <p>{t('problem.instance', { instance: known.problem.instance })}</p>
      ) : null}
    </Alert>
  );
}
