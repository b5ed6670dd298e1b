import {
  Button,
  Card,
  CardBody,
  CardTitle,
  FormSelect,
  FormSelectOption,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { useAgents } from '@/api/people';
import { Field } from '@/shared/Field';
import { Loaded } from '@/shared/Loaded';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { useBackups, useSetBackup } from './queries';

/** Who stands in for this agent; else the default backup manager does. */
export function BackupCard({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('team');
  const backups = useBackups(true);
  return (
    <Card>
      <CardTitle component="h2">{t('column.backup')}</CardTitle>
      <CardBody>
        <Loaded query={backups}>{(found) => <Choice id={id} name={name} backups={found} />}</Loaded>
      </CardBody>
    </Card>
  );
}

interface Props {
  id: string;
  name: string;
  backups: Schema['Backups'];
}

function Choice({ id, name, backups }: Props) {
  const { t } = useTranslation('team');
  const say = useToast();
  const agents = useAgents();
  const set = useSetBackup(id);
  const own = (backups.agents as Record<string, Schema['AgentReference']>)[id]?.id ?? '';
  const [agent, setAgent] = useState(own);
  return (
    <form
      className="us-fields"
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate(agent, { onSuccess: () => say('success', t('backup.saved')) });
      }}
    >
      {set.isError && <ProblemAlert error={set.error} />}
      <Field label={t('backup.who', { agent: name })}>
        {(id) => (
          <FormSelect id={id} value={agent} onChange={(_, value) => setAgent(value)}>
            <FormSelectOption
              value=""
              label={
                backups.default
                  ? t('backup.default', { agent: backups.default.name })
                  : t('backup.none')
              }
            />
            {(agents.data ?? [])
              .filter((each) => each.id !== id && each.enabled)
              .map((each) => (
                <FormSelectOption key={each.id} value={each.id} label={each.name} />
              ))}
          </FormSelect>
        )}
      </Field>
      <Button type="submit" variant="secondary" isDisabled={agent === own || set.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
