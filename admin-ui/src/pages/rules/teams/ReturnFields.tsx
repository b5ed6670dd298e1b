// texts: rules
import { Choice } from '../editor/Choice';
import { NumberField } from '../editor/ConditionFields';
import { Field } from '../editor/Field';
import { LengthInput } from '../editor/LengthInput';
import { errorAt } from '../model/fieldErrors';
import { whenBackName } from '../model/switchDifferences';
import type { AllSwitches } from '../model/switches';
import { Hindrance } from './Hindrance';
import type { TeamParts } from './parts';

/** When conversations are closed, owners come back, and people leave (R8, O6, N6, D3). */
export function ReturnFields(parts: TeamParts) {
  const { switches, errors, words, obstacles, onChange } = parts;
  const { t } = words;
  return (
    <fieldset className="us-group">
      <legend>{t('teams.later')}</legend>
      <Field label={t('switch.whenClosed')} id="when-closed" error={errorAt(errors, 'whenClosed')}>
        <Choice
          id="when-closed"
          value={switches.whenClosed}
          options={[
            { value: 'keep', label: t('whenClosed.keep') },
            {
              value: 'unassign',
              label: t('whenClosed.unassign'),
              isDisabled: obstacles.whenClosed !== undefined,
            },
          ]}
          onChange={(value) =>
            onChange({ ...switches, whenClosed: value as AllSwitches['whenClosed'] })
          }
        />
        <Hindrance name="whenClosed" id="when-closed" {...parts} />
      </Field>
      <Field label={t('switch.whenBack')} id="team-back" error={errorAt(errors, 'whenBack')}>
        <Choice
          id="team-back"
          value={switches.whenBack}
          options={(['keep', 'give-back', 'ask'] as const).map((value) => ({
            value,
            label: whenBackName(value, words),
          }))}
          onChange={(value) =>
            onChange({ ...switches, whenBack: value as AllSwitches['whenBack'] })
          }
        />
        <Hindrance name="whenBack" id="team-back" {...parts} />
      </Field>
      {switches.whenBack === 'give-back' && (
        <Field
          label={t('switch.backAtOnce')}
          id="back-at-once"
          error={errorAt(errors, 'backAtOnce')}
          help={t('teams.backAtOnceHelp')}
        >
          <NumberField
            id="back-at-once"
            least={1}
            value={switches.backAtOnce}
            onChange={(backAtOnce) => onChange({ ...switches, backAtOnce: backAtOnce ?? 1 })}
          />
        </Field>
      )}
      {switches.whenBack === 'ask' && (
        <Field label={t('switch.askFor')} id="ask-for" error={errorAt(errors, 'askFor')}>
          <LengthInput
            id="ask-for"
            label={t('switch.askFor')}
            value={switches.askFor}
            onChange={(askFor) => onChange({ ...switches, askFor })}
          />
        </Field>
      )}
      <Field label={t('switch.whenDisabled')} id="when-disabled">
        <Choice
          id="when-disabled"
          value={switches.whenDisabled}
          options={[
            { value: 'preview', label: t('whenDisabled.preview') },
            { value: 'automatic', label: t('whenDisabled.automatic') },
          ]}
          onChange={(value) =>
            onChange({ ...switches, whenDisabled: value as AllSwitches['whenDisabled'] })
          }
        />
      </Field>
    </fieldset>
  );
}
