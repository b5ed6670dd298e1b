import { createBrowserRouter, type RouteObject } from 'react-router';
import { type Me, mayDo } from '@/api/me';
import { Loading } from '@/shared/Loaded';
import { Fault } from './Fault';
import { NotFound } from './NotFound';
import { PAGES } from './pages';
import { Shell } from './Shell';

type Load = () => Promise<{ default: React.ComponentType }>;

const lazily = (path: string, load: Load): RouteObject => ({
  ...(path === '' ? { index: true as const } : { path }),
  lazy: async () => ({ Component: (await load()).default }),
});

/** Pages that somebody may not see are not there for him. */
export const routerFor = (me: Me) =>
  createBrowserRouter(
    [
      {
        path: '/',
        element: <Shell />,
        // While the code of the first page is on its way.
        HydrateFallback: Loading,
        errorElement: <Fault />,
        children: [
          {
            errorElement: <Fault />,
            children: [
              ...PAGES.filter((page) => mayDo(me, page.roles)).flatMap((page) => [
                lazily(page.path, page.load),
                ...(page.below ?? []).map((each) => lazily(each.path, each.load)),
              ]),
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL.replace(/\/$/, '') },
  );
