import { Button, TextInput } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Field } from '@/shared/Field';
import { Loaded } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { Entry } from './Entry';

const PART = 30;

/** Everything that people and scripts have changed, the newest first. */
export function Log() {
  const { t } = useTranslation('audit');
  const [typed, setTyped] = useState('');
  const by = useDeferredValue(typed.trim());
  const entries = useInfiniteQuery({
    queryKey: ['audit', by],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/audit', {
          params: {
            query: {
              limit: PART,
              ...(by ? { by } : {}),
              ...(pageParam ? { before: pageParam } : {}),
            } as never,
          },
        }),
      ),
    getNextPageParam: (last) => (last.next ? last.items?.at(-1)?.sequence : undefined),
  });
  return (
    <div className="us-tab">
      <div className="us-narrow us-after-table">
        <Field label={t('log.by')}>
          {(id) => (
            <TextInput
              id={id}
              value={typed}
              placeholder={t('log.everybody')}
              onChange={(_, value) => setTyped(value)}
            />
          )}
        </Field>
      </div>
      <Loaded query={entries as never}>
        {() => {
          const items = entries.data?.pages.flatMap((page) => page.items ?? []) ?? [];
          return items.length === 0 ? (
            <Nothing title={t('log.none')}>{t('log.noneWhy')}</Nothing>
          ) : (
            <>
              <ol className="us-list us-dense us-after-table">
                {items.map((each) => (
                  <Entry key={each.sequence} entry={each} />
                ))}
              </ol>
              {entries.hasNextPage ? (
                <Button
                  variant="secondary"
                  isLoading={entries.isFetchingNextPage}
                  onClick={() => void entries.fetchNextPage()}
                >
                  {t('older')}
                </Button>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
