// texts: rules
import { Button, Label } from '@patternfly/react-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { Nothing } from '@/shared/Nothing';
import type { UsedDraft } from '../draft/useDraft';
import type { Known } from '../useWording';
import { VersionDialog } from './VersionDialog';

type Props = { used: UsedDraft; words: Known; mayEdit: boolean };

const PART = 20;

/** Who published what when, the newest first, and the way back (N5). */
export function VersionsTab({ used, words, mayEdit }: Props) {
  const { t } = words;
  const [shown, setShown] = useState<number | null>(null);
  const [offset, setOffset] = useState(0);
  const now = used.published.data?.version;
  const versions = useQuery({
    queryKey: ['rules', 'versions', offset, now],
    queryFn: () =>
      answer(api.GET('/rules/versions', { params: { query: { offset, limit: PART } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <p className="us-quiet">{t('versions.lead')}</p>
      <Loaded query={versions}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing title={t('versions.none')}>{t('versions.noneWhy')}</Nothing>
          ) : (
            <>
              <ul className="us-cards">
                {items.map((one) => (
                  <li key={one.version} className="us-rule">
                    <div className="us-rule-text">
                      <h3>
                        {t('versions.version', { version: one.version })}{' '}
                        {one.version === now && (
                          <Label isCompact color="green">
                            {t('versions.now')}
                          </Label>
                        )}
                      </h3>
                      <p>
                        {one.comment ?? <span className="us-quiet">{t('versions.noComment')}</span>}
                      </p>
                      <p className="us-quiet">
                        {one.publishedAt && <Moment at={one.publishedAt} form="full" />}
                        {one.publishedBy && ` · ${one.publishedBy}`}
                        {one.restoredFrom != null &&
                          ` · ${t('versions.restored', { version: one.restoredFrom })}`}
                      </p>
                    </div>
                    {one.version !== now && (
                      <div className="us-rule-actions">
                        <Button
                          variant="secondary"
                          size="sm"
                          aria-label={t('versions.look', { version: one.version })}
                          onClick={() => setShown(one.version)}
                        >
                          {t('versions.compare')}
                        </Button>
                      </div>
                    )}
                  </li>
                ))}
              </ul>
              <div className="us-inline">
                {offset > 0 && (
                  <Button variant="link" onClick={() => setOffset(Math.max(0, offset - PART))}>
                    {t('versions.newer')}
                  </Button>
                )}
                {next && (
                  <Button variant="link" onClick={() => setOffset(offset + PART)}>
                    {t('versions.older')}
                  </Button>
                )}
              </div>
            </>
          )
        }
      </Loaded>
      {shown !== null && used.published.data && (
        <VersionDialog
          version={shown}
          published={used.published.data}
          words={words}
          mayEdit={mayEdit}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
