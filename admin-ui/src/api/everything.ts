interface Part<T> {
  items: T[];
  next?: string | null;
}

const MOST_PARTS = 10;
/** The most that the API gives at once. */
export const PART = 200;

/** All entries of a list that the API gives in parts; at most 2,000. */
export async function everything<T>(part: (offset: number) => Promise<Part<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < MOST_PARTS; at += 1) {
    const { items, next } = await part(at * PART);
    found.push(...items);
    if (!next) {
      break;
    }
  }
  return found;
}
