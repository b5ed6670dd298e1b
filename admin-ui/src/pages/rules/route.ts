import type { PageRoute } from '@/shell/page';

export const rules: PageRoute = {
  path: 'rules',
  name: 'rules',
  roles: ['admin', 'supervisor'],
  load: () => import('./RulesPage'),
};
