import {
  Button,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Radio,
  TextArea,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { useSetStatus } from './queries';

interface Props {
  agent: Pick<Schema['Agent'], 'id' | 'name' | 'available'>;
  onClose: () => void;
}

/** Sets somebody absent, with an end and a reason, or available again. */
export function StatusDialog({ agent, onClose }: Props) {
  const { t } = useTranslation('team');
  const say = useToast();
  const set = useSetStatus(agent.id);
  const [absent, setAbsent] = useState(agent.available);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [customerText, setCustomerText] = useState('');
  const save = () =>
    set.mutate(
      absent
        ? {
            available: false,
            until: until || null,
            reason: reason || null,
            customerText: customerText || null,
          }
        : { available: true },
      {
        onSuccess: () => {
          say(
            'success',
            absent
              ? t('status.nowAbsent', { agent: agent.name })
              : t('status.nowThere', { agent: agent.name }),
          );
          onClose();
        },
      },
    );
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="status-title">
      <ModalHeader labelId="status-title" title={t('status.title', { agent: agent.name })} />
      <ModalBody>
        <Form
          id="status-form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {set.isError && <ProblemAlert error={set.error} />}
          <FormGroup role="radiogroup" fieldId="status" label={t('status.label')}>
            <Radio
              id="status-there"
              name="status"
              label={t('status.there')}
              description={t('status.thereMeans')}
              isChecked={!absent}
              onChange={() => setAbsent(false)}
            />
            <Radio
              id="status-absent"
              name="status"
              label={t('status.absent')}
              isChecked={absent}
              onChange={() => setAbsent(true)}
            />
          </FormGroup>
          {absent && (
            <>
              <FormGroup label={t('status.until')} fieldId="status-until">
                <TextInput
                  id="status-until"
                  type="datetime-local"
                  value={until}
                  aria-describedby="status-until-help"
                  onChange={(_, value) => setUntil(value)}
                />
                <FormHelperText>
                  <HelperText>
                    <HelperTextItem id="status-until-help">
                      {t('status.untilHelp', { agent: agent.name })}
                    </HelperTextItem>
                  </HelperText>
                </FormHelperText>
              </FormGroup>
              <FormGroup label={t('status.reason')} fieldId="status-reason">
                <TextInput
                  id="status-reason"
                  value={reason}
                  maxLength={255}
                  onChange={(_, value) => setReason(value)}
                />
              </FormGroup>
              <FormGroup label={t('status.customerText')} fieldId="status-text">
                <TextArea
                  id="status-text"
                  value={customerText}
                  maxLength={1000}
                  resizeOrientation="vertical"
                  onChange={(_, value) => setCustomerText(value)}
                />
              </FormGroup>
            </>
          )}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button
          type="submit"
          form="status-form"
          isLoading={set.isPending}
          isDisabled={set.isPending}
        >
          {t('save')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
