import { Button, Toolbar, ToolbarContent } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loading } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { DecisionTable } from './DecisionTable';
import { Export } from './Export';
import { FilterBar } from './FilterBar';
import { type Filter, filterIn } from './filter';
import { useDecisions } from './queries';

/** What was decided, the newest first. The filter stands in the address, so it can be sent on. */
export default function DecisionsPage() {
  const { t } = useTranslation('decisions');
  const [address, setAddress] = useSearchParams();
  const filter = filterIn(address);
  const decisions = useDecisions(filter);
  const items = decisions.data?.pages.flatMap((page) => page.items) ?? [];
  const choose = (next: Filter) => setAddress(next as Record<string, string>, { replace: true });
  return (
    <PageFrame title={t('title')} lead={t('lead')} actions={<Export filter={filter} />}>
      <Toolbar>
        <ToolbarContent>
          <FilterBar filter={filter} onChange={choose} />
        </ToolbarContent>
      </Toolbar>
      {decisions.isError && (
        <ProblemAlert error={decisions.error} onRetry={() => void decisions.refetch()} />
      )}
      {decisions.isPending && <Loading />}
      {decisions.isSuccess && items.length === 0 && (
        <Nothing title={t('none')}>
          {Object.keys(filter).length > 0 ? t('noneFits') : t('noneYet')}
        </Nothing>
      )}
      {items.length > 0 && <DecisionTable items={items} />}
      <p className="us-after-table" aria-live="polite">
        {items.length > 0 ? t('shown', { count: items.length }) : ''}
      </p>
      {decisions.hasNextPage && (
        <Button
          variant="secondary"
          isLoading={decisions.isFetchingNextPage}
          onClick={() => void decisions.fetchNextPage()}
        >
          {t('older')}
        </Button>
      )}
    </PageFrame>
  );
}
