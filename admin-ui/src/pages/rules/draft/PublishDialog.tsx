import {
  Alert,
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
  TextInput,
} from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { FindingList } from '../list/FindingList';
import type { Difference } from '../model/differences';
import { errors } from '../model/findings';
import { type Draft, publishDraft } from './calls';
import { DifferenceList } from './DifferenceList';
import { DRAFT, isConflict, PUBLISHED } from './useDraft';

interface Props {
  draft: Draft;
  published: Schema['RulebookVersion'];
  changes: readonly Difference[];
  mayPublish: boolean;
  onClose: () => void;
}

/** The longest that the API takes. */
const LONGEST_COMMENT = 255;

/** What would change, what checks say of it, and a comment for colleagues (N5). */
export function PublishDialog({ draft, published, changes, mayPublish, onClose }: Props) {
  const { t } = useTranslation('rules');
  const [comment, setComment] = useState('');
  const client = useQueryClient();
  const say = useToast();
  const wrong = errors(draft.findings);
  const isOvertaken = draft.basedOn !== published.version;
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: DRAFT }),
      client.invalidateQueries({ queryKey: PUBLISHED }),
    ]);
  const publish = useMutation({
    mutationFn: () => publishDraft(draft.etag, published.version, comment.trim()),
    onSuccess: (version) => {
      client.setQueryData(DRAFT, null);
      client.setQueryData(PUBLISHED, version);
      void client.invalidateQueries({ queryKey: ['rules'] });
      void client.invalidateQueries({ queryKey: ['teams'] });
      say('success', t('publish.done', { version: version.version }));
      onClose();
    },
    // The dialogue shows what is there now, so that one publishes what one has seen.
    onError: (error) => (isConflict(error) ? refresh() : undefined),
  });
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby="publish-title">
      <ModalHeader
        labelId="publish-title"
        title={t('publish.title', { version: published.version })}
        description={t('publish.lead')}
      />
      <ModalBody className="us-dialog">
        {isConflict(publish.error) && (
          <Alert isInline variant="warning" title={t('publish.changedTitle')}>
            {t('publish.changed')}
          </Alert>
        )}
        {publish.isError && !isConflict(publish.error) && <ProblemAlert error={publish.error} />}
        {isOvertaken && (
          <Alert
            isInline
            variant="warning"
            title={t('publish.overtakenTitle', {
              version: published.version,
              by: published.publishedBy,
            })}
          >
            {t('publish.overtaken', { version: published.version })}
          </Alert>
        )}
        <DifferenceList differences={changes} />
        <FindingList findings={draft.findings} rules={draft.rulebook.rules} />
        {mayPublish && (
          <Form
            id="publish"
            onSubmit={(event) => {
              event.preventDefault();
              publish.mutate();
            }}
          >
            <FormGroup label={t('publish.comment')} fieldId="publish-comment">
              <TextInput
                id="publish-comment"
                value={comment}
                maxLength={LONGEST_COMMENT}
                onChange={(_, value) => setComment(value)}
              />
              <FormHelperText>
                <HelperText>
                  <HelperTextItem>{t('publish.commentHelp')}</HelperTextItem>
                </HelperText>
              </FormHelperText>
            </FormGroup>
          </Form>
        )}
      </ModalBody>
      <ModalFooter>
        {mayPublish && (
          <Button
            type="submit"
            form="publish"
            isLoading={publish.isPending}
            isDisabled={publish.isPending || wrong.length > 0}
          >
            {t('publish.now')}
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          {mayPublish ? t('cancel') : t('close')}
        </Button>
        {wrong.length > 0 && <span>{t('publish.mendFirst', { count: wrong.length })}</span>}
      </ModalFooter>
    </Modal>
  );
}
