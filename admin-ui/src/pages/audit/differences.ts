import type { Schema } from '@/api/client';

type Rulebook = Schema['Rulebook'];

/** What differs between two versions of the rules, by names that people know. */
export interface Differences {
  added: string[];
  removed: string[];
  changed: string[];
  moved: string[];
  /** Keys of teams whose switches differ. */
  teams: string[];
  skills: boolean;
  backup: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function differences(before: Rulebook, after: Rulebook): Differences {
  const old = before.rules ?? [];
  const now = after.rules ?? [];
  const common = now.filter((rule) => old.some((each) => each.id === rule.id));
  const order = old
    .filter((rule) => now.some((each) => each.id === rule.id))
    .map((rule) => rule.id);
  const teams = new Set([...Object.keys(before.teams ?? {}), ...Object.keys(after.teams ?? {})]);
  const of = (book: Rulebook, id: string) => (book.teams as Record<string, unknown> | null)?.[id];
  return {
    added: now.filter((rule) => !old.some((each) => each.id === rule.id)).map((rule) => rule.name),
    removed: old
      .filter((rule) => !now.some((each) => each.id === rule.id))
      .map((rule) => rule.name),
    changed: common
      .filter(
        (rule) =>
          !same(
            rule,
            old.find((each) => each.id === rule.id),
          ),
      )
      .map((rule) => rule.name),
    moved: common.filter((rule, at) => order[at] !== rule.id).map((rule) => rule.name),
    teams: [...teams].filter((id) => !same(of(before, id), of(after, id))),
    skills: !same(before.skills ?? [], after.skills ?? []),
    backup: !same(before.backup ?? null, after.backup ?? null),
  };
}
