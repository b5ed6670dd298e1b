import {
  Alert,
  Button,
  Form,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { ProblemAlert } from '@/shared/ProblemAlert';

interface Props {
  /** Of the form; the heading's is made of it. */
  id: string;
  title: string;
  lead?: string;
  size: 'small' | 'medium' | 'large';
  /** What went wrong as a whole; null for nothing. */
  failure: unknown;
  /** That fields are wrong, as a sentence; null when none is. */
  wrong?: string | null;
  isSaving: boolean;
  save: string;
  cancel: string;
  onSave: () => void;
  onClose: () => void;
  /** Stays in sight below the form. */
  below?: ReactNode;
  /** Between the two buttons. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A dialogue with a form that is saved or left; while it is being saved nothing in it counts. */
export function FormDialog(props: Props) {
  const { id, title, lead, size, failure, wrong = null, isSaving, onSave, onClose } = props;
  return (
    <Modal isOpen variant={size} onClose={onClose} aria-labelledby={`${id}-title`} position="top">
      <ModalHeader labelId={`${id}-title`} title={title} description={lead} />
      <ModalBody>
        {failure !== null && <ProblemAlert error={failure} />}
        {wrong !== null && <Alert isInline isLiveRegion variant="danger" title={wrong} />}
        <Form
          id={id}
          inert={isSaving}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSave();
          }}
        >
          {props.children}
        </Form>
        {props.below}
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form={id} isLoading={isSaving} isDisabled={isSaving}>
          {props.save}
        </Button>
        {props.actions}
        <Button variant="link" onClick={onClose}>
          {props.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
