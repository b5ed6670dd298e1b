import { Button, Form, TextInput } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { Loaded } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Run } from './Run';

const USUAL_DAYS = '28';
const LOOK_AGAIN = 700;
/** The run that was started last in this window, so that one may look at other pages meanwhile. */
const LAST = ['simulation', 'last'];

/** The draft on the last weeks of the helpdesk's own history (N3, N7). */
export function WhatIfTab({ hasDraft }: { hasDraft: boolean }) {
  const { t } = useTranslation('tryit');
  const client = useQueryClient();
  const [days, setDays] = useState(USUAL_DAYS);
  const [id, setId] = useState(client.getQueryData<string>(LAST) ?? null);
  const remember = (next: string | null) => {
    client.setQueryData(LAST, next);
    setId(next);
  };
  const start = useMutation({
    mutationFn: () => answer(api.POST('/simulations', { body: { days: Number(days) } })),
    onSuccess: (run) => remember(run.id),
  });
  const run = useQuery({
    queryKey: ['simulation', id],
    enabled: id !== null,
    queryFn: () => answer(api.GET('/simulations/{id}', { params: { path: { id: id ?? '' } } })),
    refetchInterval: (query) => (query.state.data?.state === 'running' ? LOOK_AGAIN : false),
  });
  const cancel = useMutation({
    mutationFn: () =>
      answer(api.DELETE('/simulations/{id}', { params: { path: { id: id ?? '' } } })),
    onSettled: async () => {
      const { error } = await run.refetch();
      // It ended in the same moment, so that cancelling has thrown it away.
      if (error instanceof ProblemError && error.problem.status === 404) remember(null);
    },
  });
  const isRunning = run.data?.state === 'running';
  const violation =
    start.error instanceof ProblemError
      ? start.error.problem.violations?.find(({ field }) => field === 'days')?.message
      : undefined;
  return (
    <div className="us-tab">
      <p className="us-quiet">{t('past.lead')}</p>
      {!hasDraft && (
        <Nothing title={t('past.needsDraft')}>
          <p>{t('past.needsDraftWhy')}</p>
          <Link to="/rules">{t('past.toRules')}</Link>
        </Nothing>
      )}
      {hasDraft && (
        <Form
          className="us-days"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            start.mutate();
          }}
        >
          <Field label={t('past.days')} id="days" error={violation} help={t('past.daysHelp')}>
            <TextInput
              id="days"
              className="us-number"
              type="number"
              min={1}
              max={92}
              value={days}
              aria-describedby={noteOf('days')}
              onChange={(_, value) => setDays(value)}
            />
          </Field>
          <Button type="submit" isLoading={start.isPending} isDisabled={isRunning}>
            {run.data && !isRunning ? t('past.again') : t('past.start')}
          </Button>
        </Form>
      )}
      {start.isError && !violation && <ProblemAlert error={start.error} />}
      {id !== null && (
        <Loaded query={run}>
          {(present) => <Run run={present} onCancel={() => cancel.mutate()} />}
        </Loaded>
      )}
    </div>
  );
}
