import type { PageRoute } from '@/shell/page';

export const overview: PageRoute = {
  path: '',
  name: 'overview',
  roles: ['admin', 'supervisor', 'agent'],
  load: () => import('./OverviewPage'),
};
