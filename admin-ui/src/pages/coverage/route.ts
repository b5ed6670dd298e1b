import type { PageRoute } from '@/shell/page';

export const coverage: PageRoute = {
  path: 'coverage',
  name: 'coverage',
  roles: ['admin', 'supervisor'],
  load: () => import('./CoveragePage'),
};
