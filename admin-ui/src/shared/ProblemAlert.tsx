import { Alert, AlertActionLink, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';

/** Their title and what to do are said in the language of the page. */
const TOLD = [
  'unreachable',
  'unauthorized',
  'forbidden',
  'unavailable',
  'stale-version',
  'already-running',
  'not-found',
  'invalid-calendar',
  'too-large',
  'too-many-requests',
  'helpdesk-not-read',
] as const;
/** For these all that is to be done is to mend single fields. */
const MENDED = [
  'invalid-rules',
  'invalid-status',
  'invalid-absence',
  'invalid-settings',
  'invalid-question',
  'invalid-parameter',
] as const;

interface Props {
  error: unknown;
  /** What was tried, as a sentence; left out, the problem's own title. */
  title?: string;
  onRetry?: () => void;
}

/** What went wrong and what to do, from a problem of the API or any other fault. */
export function ProblemAlert({ error, title, onRetry }: Props) {
  const { t, i18n } = useTranslation('shell');
  const known = error instanceof ProblemError ? error : null;
  const told = TOLD.find((kind) => kind === known?.kind);
  const mended = MENDED.find((kind) => kind === known?.kind);
  const own = told ?? mended;
  const violations = known?.problem.violations ?? [];
  const isOver = own === 'unauthorized';
  // Details are English: of use to those who read it, or when nothing else is said.
  const detail =
    i18n.language === 'en' || !(told || violations.length > 0) ? known?.problem.detail : null;
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
      {told ? <p>{t(`problem.todo.${told}`)}</p> : null}
      {mended && !detail ? <p>{t('problem.todo.mend')}</p> : null}
      {detail && !isOver ? <p lang="en">{detail}</p> : null}
      {!known || (known.problem.status >= 500 && !own) ? <p>{t('problem.todo.fault')}</p> : null}
      {violations.length > 0 ? (
        <List>
          {violations.map((each) => (
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
