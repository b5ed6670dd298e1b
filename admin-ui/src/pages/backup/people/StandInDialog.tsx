import { TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/pages/rules/editor/Choice';
import { Field } from '@/pages/rules/editor/Field';
import type { Agent } from '@/pages/rules/model/types';
import { FormDialog } from '@/shared/FormDialog';
import { CustomerPicker } from './CustomerPicker';
import type { Keyed } from './StandInList';
import type { Places } from './usePlaces';

type Props = {
  of: Keyed;
  title: string;
  /** Whose entry it is; empty for a new one. */
  given: string;
  present: string;
  places: Places;
  agents: readonly Agent[];
  onClose: () => void;
};

/** For whom, and who. */
export function StandInDialog({ of, title, given, present, places, agents, onClose }: Props) {
  const { t } = useTranslation('backup');
  const [key, setKey] = useState(given);
  const [agent, setAgent] = useState(present);
  const [isTried, setTried] = useState(false);
  const { write } = places;
  const options = agents
    .filter((one) => one.enabled)
    .map(({ id, name }) => ({ value: id, label: name }));
  const save = () => {
    setTried(true);
    if (key.trim() === '' || agent === '') return;
    write.mutate({ place: { of, key: key.trim() }, agent }, { onSuccess: onClose });
  };
  const isOfAgent = of === 'agent';
  const label = isOfAgent ? t('people.whose') : t('people.key');
  const keyError = isTried && key.trim() === '' ? t('people.keyMissing') : undefined;
  const agentError = isTried && agent === '' ? t('people.agentMissing') : undefined;
  return (
    <FormDialog
      id="stand-in"
      title={title}
      size="small"
      failure={write.isError ? write.error : null}
      isSaving={write.isPending}
      save={t('people.save')}
      cancel={t('cancel')}
      onSave={save}
      onClose={onClose}
    >
      <Field
        label={label}
        id="stand-in-key"
        isRequired
        error={keyError}
        help={isOfAgent || given !== '' ? null : t('people.keyHelp')}
      >
        {isOfAgent ? (
          <Choice
            id="stand-in-key"
            value={key}
            placeholder={t('people.choose')}
            options={options}
            isWrong={keyError !== undefined}
            onChange={setKey}
          />
        ) : given === '' ? (
          <CustomerPicker
            id="stand-in-key"
            of={of === 'customer' || of === 'dedicatedCustomer' ? 'customers' : 'organisations'}
            value={key}
            isWrong={keyError !== undefined}
            onChange={setKey}
          />
        ) : (
          <TextInput id="stand-in-key" value={key} readOnlyVariant="default" aria-label={label} />
        )}
      </Field>
      <Field label={t('people.who')} id="stand-in-agent" isRequired error={agentError}>
        <Choice
          id="stand-in-agent"
          value={agent}
          placeholder={t('people.choose')}
          options={options.filter((one) => !isOfAgent || one.value !== key)}
          isWrong={agentError !== undefined}
          onChange={setAgent}
        />
      </Field>
    </FormDialog>
  );
}
