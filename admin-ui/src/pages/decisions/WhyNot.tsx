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
import { useAgents } from '@/api/people';
import { Field } from '@/shared/Field';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useWhyNot } from './queries';

/** Why a certain agent did not get it. */
export function WhyNot({ id }: { id: string }) {
  const { t } = useTranslation('decisions');
  const agents = useAgents();
  const whyNot = useWhyNot(id);
  const [agent, setAgent] = useState('');
  return (
    <Card>
      <CardTitle component="h2">{t('whyNot.title')}</CardTitle>
      <CardBody>
        <form
          className="us-fields"
          onSubmit={(event) => {
            event.preventDefault();
            whyNot.mutate(agent);
          }}
        >
          <Field label={t('whyNot.agent')}>
            {(id) => (
              <FormSelect id={id} value={agent} onChange={(_, value) => setAgent(value)}>
                <FormSelectOption value="" label={t('whyNot.choose')} />
                {(agents.data ?? []).map((each) => (
                  <FormSelectOption key={each.id} value={each.id} label={each.name} />
                ))}
              </FormSelect>
            )}
          </Field>
          <Button type="submit" variant="secondary" isDisabled={!agent || whyNot.isPending}>
            {t('whyNot.ask')}
          </Button>
        </form>
        <div aria-live="polite" className="us-after-table">
          {whyNot.isError && <ProblemAlert error={whyNot.error} />}
          {whyNot.data ? <p>{whyNot.data.explanation}</p> : null}
        </div>
      </CardBody>
    </Card>
  );
}
