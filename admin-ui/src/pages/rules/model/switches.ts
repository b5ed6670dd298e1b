import type { Switches } from './types';

/** A team without rules: everything off (the defaults of the API). */
export const ALL_OFF = {
  mode: 'normal',
  excluded: [] as string[],
  assignUnavailable: false,
  reassignClosed: false,
  strategy: 'round-robin',
  onlineOnly: false,
  capacity: null,
  neverMove: false,
  keepWhenBackWithin: 'PT0S',
  weights: {} as Record<string, number>,
  whenClosed: 'keep',
  whenBack: 'keep',
  backAtOnce: 3,
  askFor: 'PT24H',
  whenDisabled: 'preview',
} satisfies Switches;

export type AllSwitches = {
  [K in keyof typeof ALL_OFF]: K extends 'capacity' ? number | null : NonNullable<Switches[K]>;
};

/** With each default written out, so that what is left out equals what is off. */
export function filled(switches: Switches | null | undefined): AllSwitches {
  const given = Object.entries(switches ?? {}).filter(([, value]) => value !== null);
  return { ...ALL_OFF, ...Object.fromEntries(given) } as AllSwitches;
}

/** Why a switch cannot be used now; the name is that of the switch in the way. */
export type Obstacle =
  | { kind: 'excludes'; other: 'assignUnavailable' | 'reassignClosed' | 'neverMove' | 'whenClosed' }
  | { kind: 'idle'; until: 'assigns' | 'moves' };

export type Obstacles = Partial<Record<keyof AllSwitches, Obstacle>>;

/** Whether anything in the team is given to anybody by itself. */
function assigns(rules: AllSwitches): boolean {
  return rules.mode !== 'normal' || rules.reassignClosed;
}

/**
 * What stands in the way of each switch. "excludes": the API would refuse both together. "idle": it
 * may be set, but does nothing as the others stand.
 */
export function obstacles(rules: AllSwitches, backupOn: boolean): Obstacles {
  const found: Obstacles = {};
  if (rules.assignUnavailable)
    found.reassignClosed = { kind: 'excludes', other: 'assignUnavailable' };
  else if (rules.neverMove) found.reassignClosed = { kind: 'excludes', other: 'neverMove' };
  if (rules.reassignClosed) {
    found.assignUnavailable = { kind: 'excludes', other: 'reassignClosed' };
    found.neverMove = { kind: 'excludes', other: 'reassignClosed' };
  } else if (rules.whenClosed === 'unassign') {
    found.neverMove = { kind: 'excludes', other: 'whenClosed' };
  }
  if (rules.neverMove) found.whenClosed = { kind: 'excludes', other: 'neverMove' };
  if (rules.assignUnavailable) found.onlineOnly = { kind: 'excludes', other: 'assignUnavailable' };
  else if (!assigns(rules)) found.onlineOnly = { kind: 'idle', until: 'assigns' };
  if (!assigns(rules)) found.strategy = { kind: 'idle', until: 'assigns' };
  if (!rules.reassignClosed && !backupOn) {
    found.keepWhenBackWithin = { kind: 'idle', until: 'moves' };
    found.whenBack = { kind: 'idle', until: 'moves' };
  }
  return found;
}

/** The switches with the one in the way taken back, so that the wanted one can be used. */
export function without(
  rules: AllSwitches,
  other: Extract<Obstacle, { kind: 'excludes' }>['other'],
): AllSwitches {
  return other === 'whenClosed' ? { ...rules, whenClosed: 'keep' } : { ...rules, [other]: false };
}
