import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from '@/shared/Loaded';
import { Toasts } from '@/shared/toasts';
import { Navigation } from './Navigation';

/** What stands around every page: no masthead, because the helpdesk has one. */
export function Shell() {
  const { t } = useTranslation('shell');
  return (
    <Toasts>
      <a className="us-skip" href="#main">
        {t('skip')}
      </a>
      <div className="us-shell">
        <Navigation />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ScrollRestoration />
    </Toasts>
  );
}
