import type { PageRoute } from '@/shell/page';

export const website: PageRoute = {
  path: 'website',
  name: 'website',
  roles: ['admin'],
  load: () => import('./WebsitePage'),
};
