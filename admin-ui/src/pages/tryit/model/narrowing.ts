/** One question of a search as the API tells it. */
export type Asked = {
  question: string;
  dropped: { agent: { id: string; name: string }; detail: string }[];
  more: number;
};

export type Step = Asked & {
  /** How many are left after the question. */
  left: number;
  fell: number;
};

/**
 * The questions with how many remain after each. Whoever is chosen is the one left at the end, so
 * it is counted backwards from there.
 */
export function narrowing(questions: readonly Asked[], isChosen: boolean): Step[] {
  let left = isChosen ? 1 : 0;
  const steps: Step[] = [];
  for (const asked of [...questions].reverse()) {
    const fell = asked.dropped.length + asked.more;
    steps.unshift({ ...asked, left, fell });
    left += fell;
  }
  return steps;
}

/** How many were looked at before the first question. */
export function startOf(steps: readonly Step[]): number {
  const first = steps[0];
  return first ? first.left + first.fell : 0;
}
