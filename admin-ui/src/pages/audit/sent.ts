/** One field of what was sent, and what it had been. */
export interface Difference {
  /** Where it is, like `hours.monday.1`: in lists people count from one. */
  field: string;
  /** Null when there was nothing. */
  before: string | null;
  now: string | null;
}

const parsed = (text: string | null | undefined): unknown => {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** All that is no object and no list, by where it is. */
function leaves(value: unknown, at: string[] = []): Map<string, string> {
  if (value === undefined || value === null) {
    return new Map();
  }
  if (typeof value === 'object') {
    const below = Array.isArray(value)
      ? value.map((one, index) => [String(index + 1), one] as const)
      : Object.entries(value);
    return new Map(below.flatMap(([key, one]) => [...leaves(one, [...at, key])]));
  }
  return new Map([[at.join('.'), String(value)]]);
}

/** What differs between two bodies in JSON; all of the second one when there is no first. */
export function differences(
  before: string | null | undefined,
  now: string | null | undefined,
): Difference[] {
  const old = leaves(parsed(before));
  const present = leaves(parsed(now));
  return [...new Set([...old.keys(), ...present.keys()])]
    .filter((field) => old.get(field) !== present.get(field))
    .map((field) => ({
      field,
      before: old.get(field) ?? null,
      now: present.get(field) ?? null,
    }));
}

/** Who or what an entry is about: the kind of thing, and its key. */
export function subjectOf(subject: string): { kind: string; key: string } {
  const parts = subject.split('/').map(decodeURIComponent);
  const at = ['agents', 'teams', 'customers', 'organisations'].map((kind) => parts.indexOf(kind));
  const place = Math.max(...at);
  return place < 0
    ? { kind: '', key: '' }
    : { kind: parts[place] ?? '', key: parts[place + 1] ?? '' };
}
