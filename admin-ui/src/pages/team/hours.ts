export const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Day = (typeof DAYS)[number];
export type Hours = Partial<Record<Day, string[]>>;

/** As people type it: "08:00-12:00, 13:00-17:00". */
export const inWords = (spans: readonly string[] | undefined): string => (spans ?? []).join(', ');

/** Back again; whether the times make sense is for the API to say. */
export const fromWords = (words: string): string[] =>
  words
    .split(/[,;]/)
    .map((each) => each.replace(/\s+/g, '').replace(/[–—]/g, '-'))
    .filter(Boolean);

export interface SkillLevel {
  name: string;
  level?: number | null;
}

/** "french 3, printers": a level at the end is optional. */
export const skillsInWords = (skills: readonly SkillLevel[] | null | undefined): string =>
  (skills ?? []).map((each) => (each.level ? `${each.name} ${each.level}` : each.name)).join(', ');

export function skillsFromWords(words: string): SkillLevel[] {
  return words
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const found = /^(.*\S)\s+(\d+)$/.exec(each);
      return found?.[1] ? { name: found[1], level: Number(found[2]) } : { name: each };
    });
}
