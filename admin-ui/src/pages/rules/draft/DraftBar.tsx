// texts: rules
import { Alert, Button } from '@patternfly/react-core';
import { useState } from 'react';
import { mayDo, useMe } from '@/api/me';
import { Moment } from '@/shared/Moment';
import { differences } from '../model/differences';
import { errors } from '../model/findings';
import { useWording } from '../useWording';
import { ConflictDialog } from './ConflictDialog';
import { DiscardDialog } from './DiscardDialog';
import { PublishDialog } from './PublishDialog';
import type { UsedDraft } from './useDraft';

/** Whether what is seen counts already, and the way to let it count. */
export function DraftBar({ used }: { used: UsedDraft }) {
  const words = useWording();
  const { t } = words;
  const mayPublish = mayDo(useMe(), ['admin']);
  const [open, setOpen] = useState<'publish' | 'discard' | null>(null);
  const published = used.published.data;
  const draft = used.draft.data;
  if (!published) return null;
  const close = () => setOpen(null);
  const changes = draft ? differences(published.rulebook ?? {}, draft.rulebook, words) : [];
  const wrong = errors(draft?.findings ?? []).length;
  return (
    <>
      {draft ? (
        <Alert
          isInline
          variant={wrong > 0 ? 'warning' : 'info'}
          className="us-draft"
          title={t('draft.title', { count: changes.length })}
          actionLinks={
            <>
              <Button size="sm" onClick={() => setOpen('publish')}>
                {mayPublish ? t('draft.review') : t('draft.look')}
              </Button>
              {mayPublish && (
                <Button size="sm" variant="link" onClick={() => setOpen('discard')}>
                  {t('draft.discard')}
                </Button>
              )}
            </>
          }
        >
          <p>{wrong > 0 ? t('draft.wrong', { count: wrong }) : t('draft.notYet')}</p>
        </Alert>
      ) : (
        <p className="us-quiet us-draft">
          {published.publishedAt && published.publishedBy ? (
            <>
              {t('draft.counts', { version: published.version, by: published.publishedBy })}{' '}
              <Moment at={published.publishedAt} />.
            </>
          ) : (
            t('draft.neverPublished')
          )}{' '}
          {mayPublish && t('draft.howItWorks')}
        </p>
      )}
      {open === 'publish' && draft && (
        <PublishDialog
          draft={draft}
          published={published}
          changes={changes}
          mayPublish={mayPublish}
          onClose={close}
        />
      )}
      {open === 'discard' && draft && <DiscardDialog draft={draft} onClose={close} />}
      {used.conflict && <ConflictDialog conflict={used.conflict} used={used} />}
    </>
  );
}
