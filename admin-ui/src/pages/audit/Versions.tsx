import { Button, ExpandableSection } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schema } from '@/api/client';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { Nothing } from '@/shared/Nothing';
import { Changes } from './Changes';

const PART = 20;

/** Every published version of the rules, the newest first. */
export function Versions() {
  const { t } = useTranslation('audit');
  const versions = useInfiniteQuery({
    queryKey: ['rules', 'versions', 'audit'],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/rules/versions', { params: { query: { offset: pageParam, limit: PART } } })),
    getNextPageParam: (last, _, at) => (last.next ? at + PART : undefined),
  });
  return (
    <Loaded query={versions as never}>
      {() => {
        const items = versions.data?.pages.flatMap((page) => page.items) ?? [];
        return items.length === 0 ? (
          <Nothing title={t('versions.none')}>{t('versions.noneWhy')}</Nothing>
        ) : (
          <>
            <ol className="us-list us-after-table">
              {items.map((each) => (
                <Version key={each.version} version={each} />
              ))}
            </ol>
            {versions.hasNextPage ? (
              <Button
                variant="secondary"
                isLoading={versions.isFetchingNextPage}
                onClick={() => void versions.fetchNextPage()}
              >
                {t('older')}
              </Button>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}

function Version({ version }: { version: Schema['RulebookVersion'] }) {
  const { t } = useTranslation('audit');
  const [open, setOpen] = useState(false);
  return (
    <li className="us-box">
      <div className="us-list-head">
        <strong>{t('versions.version', { version: version.version })}</strong>
        <span>{version.publishedBy ?? t('versions.system')}</span>
        {version.publishedAt ? (
          <span className="us-quiet">
            <Moment at={version.publishedAt} form="full" />
          </span>
        ) : null}
      </div>
      {version.comment ? <p>{version.comment}</p> : null}
      {version.restoredFrom ? (
        <p className="us-quiet">{t('versions.restored', { version: version.restoredFrom })}</p>
      ) : null}
      {version.version > 1 ? (
        <ExpandableSection
          isExpanded={open}
          onToggle={(_, next) => setOpen(next)}
          toggleText={t('versions.changes')}
        >
          {open ? <Changes version={version.version} /> : null}
        </ExpandableSection>
      ) : null}
    </li>
  );
}
