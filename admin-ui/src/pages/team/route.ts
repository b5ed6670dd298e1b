import type { PageRoute } from '@/shell/page';

export const team: PageRoute = {
  path: 'team',
  name: 'team',
  roles: ['admin', 'supervisor', 'agent'],
  load: () => import('./TeamPage'),
  below: [{ path: 'team/:id', load: () => import('./AgentPage') }],
};
