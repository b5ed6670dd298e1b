import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Moment } from '@/shared/Moment';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { type Draft, dropDraft } from './calls';
import { DRAFT } from './useDraft';

/** Asks before a draft is thrown away: it cannot be brought back. */
export function DiscardDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation('rules');
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: () => dropDraft(draft.etag),
    onSuccess: () => {
      client.setQueryData(DRAFT, null);
      void client.invalidateQueries({ queryKey: ['rules'] });
      onClose();
    },
    onError: () => client.invalidateQueries({ queryKey: DRAFT }),
  });
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="discard-title">
      <ModalHeader labelId="discard-title" title={t('discard.title')} titleIconVariant="warning" />
      <ModalBody>
        {drop.isError && <ProblemAlert error={drop.error} />}
        <p>
          {t('discard.last', { by: draft.changedBy })} <Moment at={draft.changedAt} />.{' '}
          {t('discard.why')}
        </p>
      </ModalBody>
      <ModalFooter>
        <Button variant="danger" isLoading={drop.isPending} onClick={() => drop.mutate()}>
          {t('draft.discard')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('discard.keep')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
