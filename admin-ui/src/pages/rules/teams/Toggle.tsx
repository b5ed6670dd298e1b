import { Switch } from '@patternfly/react-core';
import { errorAt } from '../model/fieldErrors';
import { switchName } from '../model/switchDifferences';
import { Hindrance } from './Hindrance';
import type { TeamParts } from './parts';

type Name = 'assignUnavailable' | 'reassignClosed' | 'onlineOnly' | 'neverMove';

/** A switch of a team, with what it means, and what stands in its way. */
export function Toggle({ name, help, ...parts }: TeamParts & { name: Name; help: string }) {
  const { switches, obstacles, errors, words, onChange } = parts;
  const id = `team-${name}`;
  const isOn = switches[name];
  const error = errorAt(errors, name);
  // What is on can always be switched off, whatever else is set.
  const isBlocked = !isOn && obstacles[name]?.kind === 'excludes';
  return (
    <div className="us-toggle">
      <Switch
        id={id}
        label={switchName(name, words)}
        isChecked={isOn}
        isDisabled={isBlocked}
        aria-describedby={`${id}-help${obstacles[name] ? ` ${id}-why` : ''}`}
        onChange={(_, next) => onChange({ ...switches, [name]: next })}
      />
      <p id={`${id}-help`} className="us-quiet us-toggle-help">
        {help}
      </p>
      {!isOn && <Hindrance name={name} id={id} {...parts} />}
      {error && <p className="us-error">{error}</p>}
    </div>
  );
}
