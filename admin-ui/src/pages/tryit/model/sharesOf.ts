type Share = { agent: { id: string; name: string }; got: number; expected: number };
type Pair = { name: string; got: number; gets: number; expected: number };

/** What each person got before and after, whoever is in either; by name. */
export function sharesOf(before: readonly Share[], after: readonly Share[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { agent, got } of before) {
    pairs.set(agent.id, { name: agent.name, got, gets: 0, expected: 0 });
  }
  for (const { agent, got, expected } of after) {
    const known = pairs.get(agent.id);
    pairs.set(agent.id, { name: agent.name, got: known?.got ?? 0, gets: got, expected });
  }
  return [...pairs.values()].sort((a, b) => a.name.localeCompare(b.name));
}
