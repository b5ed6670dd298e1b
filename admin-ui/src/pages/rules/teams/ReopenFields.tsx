// texts: rules

import { Field } from '../editor/Field';
import { LengthInput } from '../editor/LengthInput';
import { errorAt } from '../model/fieldErrors';
import { Hindrance } from './Hindrance';
import type { TeamParts } from './parts';
import { Toggle } from './Toggle';

/** What happens when a customer writes to a closed conversation again (R4, O2, O5). */
export function ReopenFields(parts: TeamParts) {
  const { switches, errors, words, onChange } = parts;
  const { t } = words;
  return (
    <fieldset className="us-group">
      <legend>{t('teams.reopen')}</legend>
      <Toggle name="reassignClosed" help={t('teams.reassignClosedHelp')} {...parts} />
      <Field
        label={t('switch.keepWhenBackWithin')}
        id="team-back-within"
        error={errorAt(errors, 'keepWhenBackWithin')}
        help={t('teams.keepHelp')}
      >
        <LengthInput
          id="team-back-within"
          label={t('switch.keepWhenBackWithin')}
          value={switches.keepWhenBackWithin}
          onChange={(keepWhenBackWithin) => onChange({ ...switches, keepWhenBackWithin })}
        />
        <Hindrance name="keepWhenBackWithin" id="team-back-within" {...parts} />
      </Field>
      <Toggle name="neverMove" help={t('teams.neverMoveHelp')} {...parts} />
    </fieldset>
  );
}
