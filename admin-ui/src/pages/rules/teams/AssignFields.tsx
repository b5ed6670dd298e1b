// texts: rules
import { Radio } from '@patternfly/react-core';
import { STRATEGIES } from '../editor/ActionFields';
import { Choice } from '../editor/Choice';
import { NumberField } from '../editor/ConditionFields';
import { Field } from '../editor/Field';
import { Values } from '../editor/Values';
import { strategyName } from '../model/actionWords';
import { errorAt } from '../model/fieldErrors';
import { modeName } from '../model/switchDifferences';
import type { Strategy } from '../model/types';
import { Hindrance } from './Hindrance';
import type { TeamParts } from './parts';
import { Toggle } from './Toggle';
import { Weights } from './Weights';

/** Whether and how new conversations find an owner (C1, R1-R3, R5, A3, A5). */
export function AssignFields(parts: TeamParts) {
  const { team, switches, errors, words, onChange } = parts;
  const { t } = words;
  const help = {
    normal: t('modeHelp.normal'),
    automatic: t('modeHelp.automatic'),
    availability: t('modeHelp.availability'),
  };
  return (
    <fieldset className="us-group">
      <legend>{t('teams.assign')}</legend>
      <div role="radiogroup" aria-label={t('switch.mode')} className="us-choices">
        {(['normal', 'automatic', 'availability'] as const).map((mode) => (
          <Radio
            key={mode}
            id={`mode-${mode}`}
            name="mode"
            label={modeName(mode, words)}
            description={help[mode]}
            isChecked={switches.mode === mode}
            onChange={() => onChange({ ...switches, mode })}
          />
        ))}
      </div>
      <Field label={t('switch.strategy')} id="team-strategy" error={errorAt(errors, 'strategy')}>
        <Choice
          id="team-strategy"
          value={switches.strategy}
          options={STRATEGIES.map((value) => ({ value, label: strategyName(value, words) }))}
          onChange={(value) => onChange({ ...switches, strategy: value as Strategy })}
        />
        <Hindrance name="strategy" id="team-strategy" {...parts} />
      </Field>
      {switches.strategy === 'weighted-share' && <Weights {...parts} />}
      <Toggle name="onlineOnly" help={t('teams.onlineOnlyHelp')} {...parts} />
      <Toggle name="assignUnavailable" help={t('teams.assignUnavailableHelp')} {...parts} />
      <Field
        label={t('switch.capacity')}
        id="team-capacity"
        error={errorAt(errors, 'capacity')}
        help={t('teams.capacityHelp')}
      >
        <NumberField
          id="team-capacity"
          least={1}
          value={switches.capacity}
          onChange={(capacity) => onChange({ ...switches, capacity })}
        />
      </Field>
      <Field
        label={t('switch.excluded')}
        id="team-excluded"
        error={errorAt(errors, 'excluded')}
        help={t('teams.excludedHelp')}
      >
        <Values
          id="team-excluded"
          label={t('switch.excluded')}
          values={switches.excluded}
          options={team.members.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(excluded) => onChange({ ...switches, excluded })}
        />
      </Field>
    </fieldset>
  );
}
