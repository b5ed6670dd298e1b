/** Who stands in for whom, by ids; as the API gives it. */
export type StandIns = {
  default?: string | null;
  agents: Record<string, string>;
};

export type Step = { agent: string; because: 'own' | 'default' };
export type Chain = { steps: Step[]; end: 'nobody' | 'circle' | 'long' };

/** As many as the decider asks at most. */
export const MOST_STEPS = 10;

/**
 * Who is asked one after the other while everybody before is away: the own backup of each, else
 * the default one. Nobody is asked twice (B9).
 */
export function chainOf(absent: string, standIns: StandIns): Chain {
  const asked = new Set([absent]);
  const steps: Step[] = [];
  let last = absent;
  while (steps.length < MOST_STEPS) {
    const own = standIns.agents[last];
    const next = own ?? standIns.default;
    if (!next || next === last) return { steps, end: 'nobody' };
    if (asked.has(next)) return { steps, end: steps.length === 0 ? 'nobody' : 'circle' };
    steps.push({ agent: next, because: own ? 'own' : 'default' });
    asked.add(next);
    last = next;
  }
  return { steps, end: 'long' };
}
