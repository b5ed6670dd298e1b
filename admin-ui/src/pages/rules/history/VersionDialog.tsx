// texts: rules
import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextInput,
} from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schema } from '@/api/client';
import { Loaded } from '@/shared/Loaded';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { DifferenceList } from '../draft/DifferenceList';
import { PUBLISHED } from '../draft/useDraft';
import { Field } from '../editor/Field';
import { differences } from '../model/differences';
import type { Known } from '../useWording';

type Props = {
  version: number;
  published: Schema['RulebookVersion'];
  words: Known;
  mayEdit: boolean;
  onClose: () => void;
};

/** What would change if an older version counted again, and letting it (N5). */
export function VersionDialog({ version, published, words, mayEdit, onClose }: Props) {
  const { t } = words;
  const [comment, setComment] = useState('');
  const client = useQueryClient();
  const say = useToast();
  const path = { version: String(version) };
  const old = useQuery({
    queryKey: ['rules', 'version', version],
    queryFn: () => answer(api.GET('/rules/versions/{version}', { params: { path } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const restore = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/rules/versions/{version}/restore', {
          params: { path },
          body: comment.trim() === '' ? {} : { comment: comment.trim() },
          headers: { 'If-Match': `"${published.version}"` },
        }),
      ),
    onSuccess: (now) => {
      client.setQueryData(PUBLISHED, now);
      void client.invalidateQueries({ queryKey: ['rules'] });
      void client.invalidateQueries({ queryKey: ['teams'] });
      say('success', t('versions.done', { version, now: now.version }));
      onClose();
    },
    onError: () => client.invalidateQueries({ queryKey: PUBLISHED }),
  });
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby="version-title">
      <ModalHeader
        labelId="version-title"
        title={t('versions.back', { version })}
        description={t('versions.backLead', { now: published.version })}
      />
      <ModalBody className="us-dialog">
        {restore.isError && <ProblemAlert error={restore.error} />}
        <Loaded query={old}>
          {(one) => (
            <DifferenceList
              differences={differences(published.rulebook ?? {}, one.rulebook ?? {}, words)}
            />
          )}
        </Loaded>
        {mayEdit && (
          <Field label={t('publish.comment')} id="restore-comment">
            <TextInput
              id="restore-comment"
              value={comment}
              maxLength={255}
              onChange={(_, value) => setComment(value)}
            />
          </Field>
        )}
      </ModalBody>
      <ModalFooter>
        {mayEdit && (
          <Button isLoading={restore.isPending} onClick={() => restore.mutate()}>
            {t('versions.restore', { version })}
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          {t('close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
