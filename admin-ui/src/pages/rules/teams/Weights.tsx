// texts: rules

import { NumberField } from '../editor/ConditionFields';
import { Field } from '../editor/Field';
import { errorAt } from '../model/fieldErrors';
import type { TeamParts } from './parts';

/** How much each member gets beside the others (R5); 1 for who is not named. */
export function Weights({ team, switches, errors, words, onChange }: TeamParts) {
  const { t } = words;
  const set = (id: string, weight: number | null) => {
    const { [id]: _, ...others } = switches.weights;
    onChange({
      ...switches,
      weights: weight === null || weight === 1 ? others : { ...others, [id]: weight },
    });
  };
  return (
    <Field label={t('switch.weights')} id="team-weights" isGroup help={t('teams.weightsHelp')}>
      <div className="us-weights">
        {team.members.map(({ id, name }) => (
          <Field
            key={id}
            label={name}
            id={`weight-${id}`}
            error={errorAt(errors, `weights[${id}]`)}
          >
            <NumberField
              id={`weight-${id}`}
              least={1}
              value={switches.weights[id] ?? 1}
              onChange={(weight) => set(id, weight)}
            />
          </Field>
        ))}
      </div>
    </Field>
  );
}
