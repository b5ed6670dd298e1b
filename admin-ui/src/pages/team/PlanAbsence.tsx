import {
  Button,
  Form,
  FormGroup,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { CheckResult } from './CheckResult';
import { useCheckAbsence, usePlanAbsence } from './queries';

interface Props {
  id: string;
  name: string;
  onClose: () => void;
}

/** Plans an absence; what it would leave uncovered is shown before (A7). */
export function PlanAbsence({ id, name, onClose }: Props) {
  const { t } = useTranslation('team');
  const say = useToast();
  const check = useCheckAbsence(id);
  const plan = usePlanAbsence(id);
  const [since, setSince] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const body = { since, until: until || null, reason: reason || null };
  const field = (name: 'since' | 'until', value: string, set: (value: string) => void) => (
    <FormGroup label={t(`absences.${name}`)} fieldId={`plan-${name}`} isRequired={name === 'since'}>
      <TextInput
        id={`plan-${name}`}
        type="datetime-local"
        value={value}
        isRequired={name === 'since'}
        onChange={(_, next) => {
          check.reset();
          set(next);
        }}
      />
    </FormGroup>
  );
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="plan-title">
      <ModalHeader labelId="plan-title" title={t('absences.planFor', { agent: name })} />
      <ModalBody>
        <Form
          id="plan-form"
          onSubmit={(event) => {
            event.preventDefault();
            plan.mutate(body, {
              onSuccess: () => {
                say('success', t('absences.planned'));
                onClose();
              },
            });
          }}
        >
          {(check.error ?? plan.error) ? <ProblemAlert error={check.error ?? plan.error} /> : null}
          {field('since', since, setSince)}
          {field('until', until, setUntil)}
          <FormGroup label={t('status.reason')} fieldId="plan-reason">
            <TextInput
              id="plan-reason"
              value={reason}
              maxLength={255}
              onChange={(_, value) => setReason(value)}
            />
          </FormGroup>
          <p className="us-quiet">{t('status.untilHelp', { agent: name })}</p>
          <div aria-live="polite">{check.data ? <CheckResult coverage={check.data} /> : null}</div>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="plan-form" isDisabled={!since || plan.isPending}>
          {t('absences.plan')}
        </Button>
        <Button
          variant="secondary"
          isDisabled={!since || check.isPending}
          onClick={() => check.mutate(body)}
        >
          {t('absences.check')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
