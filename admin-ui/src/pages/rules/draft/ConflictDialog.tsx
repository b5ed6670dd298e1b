// texts: rules
import { Button, Modal, ModalBody, ModalFooter, ModalHeader, Title } from '@patternfly/react-core';
import { differences } from '../model/differences';
import { useWording } from '../useWording';
import { DifferenceList } from './DifferenceList';
import type { Conflict, UsedDraft } from './useDraft';

/**
 * Two people have changed the draft. Nothing is lost: what the other one did is in the draft, and
 * what was done here is shown and can be put on top of it.
 */
export function ConflictDialog({ conflict, used }: { conflict: Conflict; used: UsedDraft }) {
  const words = useWording();
  const { t } = words;
  const { base, theirs, by, change } = conflict;
  return (
    <Modal isOpen variant="medium" onClose={used.forget} aria-labelledby="conflict-title">
      <ModalHeader
        labelId="conflict-title"
        title={t('conflict.title', { by })}
        titleIconVariant="warning"
        description={t('conflict.lead')}
      />
      <ModalBody>
        <Title headingLevel="h3" size="md">
          {t('conflict.theirs', { by })}
        </Title>
        <DifferenceList differences={differences(base, theirs, words)} />
        <Title headingLevel="h3" size="md">
          {t('conflict.mine')}
        </Title>
        <DifferenceList differences={differences(base, change(base), words)} />
      </ModalBody>
      <ModalFooter>
        <Button isLoading={used.store.isPending} onClick={() => used.store.mutate(change)}>
          {t('conflict.both')}
        </Button>
        <Button variant="link" onClick={used.forget}>
          {t('conflict.dropMine')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
