import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '@/api/client';

/** Somebody of the helpdesk: the key by which conversations name him, and what people know. */
export type Found = { key: string; name: string; about: string };

/** Fewer letters would be many; the API takes none. */
const SHORTEST = 2;
const LONGEST = 100;
/** Long enough that nothing is asked between two letters, in milliseconds. */
const PAUSE = 250;

/**
 * Customers or organisations of the helpdesk whose names, keys or addresses have these words.
 * Nothing while little is typed, or the helpdesk does not answer: then a key can still be typed.
 */
export function useCustomers(typed: string, of: 'customers' | 'organisations'): Found[] {
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const isAsked = words.length >= SHORTEST && words.length <= LONGEST && typed.trim() !== '';
  const found = useQuery({
    queryKey: ['customers', words],
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => answer(api.GET('/customers', { params: { query: { search: words } } })),
  });
  if (!isAsked || !found.data) return [];
  return of === 'organisations'
    ? found.data.organisations.map(({ key, name }) => ({ key, name, about: key }))
    : found.data.customers.map(({ key, name, email, organisation }) => ({
        key,
        name,
        about: [key, email, organisation].filter((part) => part && part !== name).join(' · '),
      }));
}
