import { Alert, Button } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '@/api/client';
import { Moment } from '@/shared/Moment';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';

const SHOWN = 20;

/** Decisions that the receiver of the webhook would not take; nothing when there are none. */
export function Parked() {
  const { t } = useTranslation('settings');
  const say = useToast();
  const client = useQueryClient();
  const parked = useQuery({
    queryKey: ['webhook', 'parked'],
    queryFn: () =>
      answer(api.GET('/webhook/parked', { params: { query: { limit: SHOWN } as never } })),
  });
  const items = parked.data?.items ?? [];
  const oldest = items.at(-1)?.sequence ?? 1;
  const again = useMutation({
    mutationFn: () => answer(api.POST('/webhook/resend', { body: { after: oldest - 1 } })),
    onSuccess: async () => {
      say('success', t('webhook.parked.done'));
      await client.invalidateQueries({ queryKey: ['webhook'] });
    },
  });
  if (items.length === 0) {
    return null;
  }
  const title = parked.data?.next
    ? t('webhook.parked.more', { count: items.length })
    : t('webhook.parked.some', { count: items.length });
  return (
    <div className="us-after-table">
      <Alert variant="warning" isInline title={title} component="h3" />
      {again.error ? <ProblemAlert error={again.error} /> : null}
      <Table variant="compact" aria-label={title}>
        <Thead>
          <Tr>
            <Th>{t('webhook.parked.decision')}</Th>
            <Th>{t('webhook.parked.at')}</Th>
            <Th>{t('webhook.parked.why')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {items.map((each) => (
            <Tr key={each.sequence}>
              <Td dataLabel={t('webhook.parked.decision')}>
                <Link to={`/decisions/${each.decision}`}>{each.sequence}</Link>
              </Td>
              <Td dataLabel={t('webhook.parked.at')}>
                <Moment at={each.parkedAt} form="full" />
              </Td>
              <Td dataLabel={t('webhook.parked.why')}>{each.error}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Button variant="secondary" isDisabled={again.isPending} onClick={() => again.mutate()}>
        {t('webhook.parked.again')}
      </Button>
    </div>
  );
}
