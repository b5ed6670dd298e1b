// texts: rules
import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import type { Rule } from '../model/types';
import type { Wording } from '../model/wording';
import { Sentence } from './Sentence';

type Props = { rule: Rule; words: Wording; onRemove: () => void; onClose: () => void };

export function RemoveDialog({ rule, words, onRemove, onClose }: Props) {
  const { t } = words;
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="remove-title">
      <ModalHeader labelId="remove-title" title={t('remove.title', { name: rule.name })} />
      <ModalBody>
        <Sentence rule={rule} words={words} />
        <p>{t('remove.why')}</p>
      </ModalBody>
      <ModalFooter>
        <Button variant="danger" onClick={onRemove}>
          {t('list.remove')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
