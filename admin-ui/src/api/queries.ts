import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './problem';

/** Shows what is known, and asks again when somebody looks at the page again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (times, error) => isPassing(error) && times < 2,
    },
    mutations: { retry: false },
  },
});
