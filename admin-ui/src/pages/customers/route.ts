import type { PageRoute } from '@/shell/page';

export const customers: PageRoute = {
  path: 'customers',
  name: 'customers',
  roles: ['admin', 'supervisor'],
  load: () => import('./CustomersPage'),
};
