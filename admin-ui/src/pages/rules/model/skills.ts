import { sameJson } from './same';
import type { Rulebook, SkillSource } from './types';

export const hasSource = (sources: readonly SkillSource[], wanted: SkillSource): boolean =>
  sources.some((one) => sameJson(one, wanted));

/** With or without one source; the others stay as they are. */
export const withSource =
  (source: SkillSource, isUsed: boolean) =>
  (rulebook: Rulebook): Rulebook => {
    const others = (rulebook.skills ?? []).filter((one) => !sameJson(one, source));
    return { ...rulebook, skills: isUsed ? [...others, source] : others };
  };

/** With a further field of the helpdesk, by its name. */
export const withField = (name: string) => withSource({ from: 'field', field: name.trim() }, true);
