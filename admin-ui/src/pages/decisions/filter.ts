/** What may stand in the address of the list, under the names that the API has for it. */
export const FIELDS = [
  'conversation',
  'team',
  'agent',
  'outcome',
  'effect',
  'from',
  'until',
] as const;
export type Field = (typeof FIELDS)[number];
export type Filter = Partial<Record<Field, string>>;

export const OUTCOMES = [
  'assign',
  'keep',
  'wait',
  'hold',
  'leave',
  'ask',
  'tell',
  'share',
  'end-share',
  'release',
] as const;

export const EFFECTS = ['applied', 'pending', 'parked', 'refused', 'overtaken', 'none'] as const;

export function filterIn(address: URLSearchParams): Filter {
  const found: Filter = {};
  for (const field of FIELDS) {
    const value = address.get(field)?.trim();
    if (value) {
      found[field] = value;
    }
  }
  return found;
}

/** Days are those of the reader; the API is told the moments. "Until" includes its day. */
export function asked(filter: Filter): Filter {
  const moment = (day: string, days: number) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date + days).toISOString();
  };
  return {
    ...filter,
    ...(filter.from ? { from: moment(filter.from, 0) } : {}),
    ...(filter.until ? { until: moment(filter.until, 1) } : {}),
  };
}
