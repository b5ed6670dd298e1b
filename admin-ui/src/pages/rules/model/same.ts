import type { Action, Condition } from './types';

/** Same content, whatever the order of fields; null, false and an empty list count as left out. */
export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

export function sameConditions(a: readonly Condition[], b: readonly Condition[]): boolean {
  return sameJson(
    a.map((one) => withoutDefault(one, 'within', true)),
    b.map((one) => withoutDefault(one, 'within', true)),
  );
}

export function sameAction(a: Action, b: Action): boolean {
  return sameJson(
    withoutDefault(a, 'strategy', 'round-robin'),
    withoutDefault(b, 'strategy', 'round-robin'),
  );
}

function withoutDefault<T extends object>(value: T, field: keyof T, usual: unknown): T {
  if (value[field] !== usual) {
    // False is a value of its own here, unlike elsewhere.
    return value[field] === false ? { ...value, [field]: 'no' } : value;
  }
  const { [field]: _, ...rest } = value;
  return rest as T;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined && one !== false && !isEmpty(one))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, canonical(one)]),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
