import { useRouteError } from 'react-router';
import { ProblemAlert } from '@/shared/ProblemAlert';

/** In the place of a page that could not be drawn; the navigation stays. */
export function Fault() {
  const error = useRouteError();
  return (
    <div className="us-page">
      <ProblemAlert error={error} onRetry={() => window.location.reload()} />
    </div>
  );
}
