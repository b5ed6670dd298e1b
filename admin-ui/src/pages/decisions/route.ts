import type { PageRoute } from '@/shell/page';

export const decisions: PageRoute = {
  path: 'decisions',
  name: 'decisions',
  roles: ['admin', 'supervisor'],
  load: () => import('./DecisionsPage'),
  below: [{ path: 'decisions/:id', load: () => import('./DecisionPage') }],
};
