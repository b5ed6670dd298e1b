import type { FieldErrors } from '../model/fieldErrors';
import type { AllSwitches, Obstacles } from '../model/switches';
import type { Team } from '../model/types';
import type { Known } from '../useWording';

/** What each part of the form of a team gets. */
export type TeamParts = {
  team: Team;
  switches: AllSwitches;
  errors: FieldErrors;
  words: Known;
  obstacles: Obstacles;
  onChange: (switches: AllSwitches) => void;
};
