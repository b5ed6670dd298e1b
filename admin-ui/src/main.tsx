import '@patternfly/react-core/dist/styles/base.css';
import './styles/shell.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { type Me, MeContext, readMe } from '@/api/me';
import { queryClient } from '@/api/queries';
import { speak } from '@/i18n';
import { Loading } from '@/shared/Loaded';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { routerFor } from '@/shell/router';
import { followTheme } from '@/shell/theme';

followTheme();
// Links of the form …/console/#/decisions/4 are those of pages that are framed by others.
if (window.location.hash.startsWith('#/')) {
  const path = import.meta.env.BASE_URL + window.location.hash.slice(2);
  window.history.replaceState(null, '', path);
}

const root = createRoot(document.getElementById('root') as HTMLElement);

function draw(me: Me) {
  const router = routerFor(me);
  root.render(
    <StrictMode>
      <MeContext value={me}>
        <QueryClientProvider client={queryClient}>
          <Suspense fallback={<Loading />}>
            <RouterProvider router={router} />
          </Suspense>
        </QueryClientProvider>
      </MeContext>
    </StrictMode>,
  );
}

readMe().then(
  async (me) => {
    await speak(me.language);
    draw(me);
  },
  async (error: unknown) => {
    await speak(navigator.language.slice(0, 2));
    root.render(
      <main className="us-page">
        <h1 className="us-section">Understudy</h1>
        <ProblemAlert error={error} onRetry={() => window.location.reload()} />
      </main>,
    );
  },
);
