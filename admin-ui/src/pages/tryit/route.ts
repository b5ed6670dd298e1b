import type { PageRoute } from '@/shell/page';

export const tryit: PageRoute = {
  path: 'tryit',
  name: 'tryit',
  roles: ['admin', 'supervisor'],
  load: () => import('./TryItPage'),
};
