import {
  Button,
  Card,
  CardBody,
  CardTitle,
  Form,
  FormGroup,
  Label,
  TextInput,
} from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schema } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { Loading } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { Parked } from './Parked';

/** Each decision is told to a receiver of the organisation's own. */
export function WebhookCard() {
  const { t } = useTranslation('settings');
  const webhook = useQuery({
    queryKey: ['webhook'],
    queryFn: () => answer(api.GET('/webhook')),
    retry: false,
  });
  const none = webhook.error instanceof ProblemError && webhook.error.problem.status === 404;
  return (
    <Card>
      <CardTitle component="h2">{t('webhook.title')}</CardTitle>
      <CardBody>
        <p className="us-quiet us-after-table">{t('webhook.what')}</p>
        {webhook.isPending ? <Loading /> : null}
        {webhook.isError && !none ? <ProblemAlert error={webhook.error} /> : null}
        {webhook.data ? <State webhook={webhook.data} /> : null}
        {webhook.data ? <Parked /> : null}
        {webhook.data || none ? (
          <Change key={webhook.data?.url ?? ''} url={webhook.data?.url ?? ''} />
        ) : null}
      </CardBody>
    </Card>
  );
}

const COLOURS = { sending: 'green', retrying: 'orange', stopped: 'red' } as const;

function State({ webhook }: { webhook: Schema['Webhook'] }) {
  const { t } = useTranslation('settings');
  return (
    <div className="us-after-table">
      <Label color={COLOURS[webhook.state]}>{t(`webhook.state.${webhook.state}`)}</Label>
      {webhook.deliveredAt ? (
        <p className="us-quiet">
          {t('webhook.last')} <Moment at={webhook.deliveredAt} form="full" />
        </p>
      ) : null}
      {webhook.lastError ? <p>{webhook.lastError}</p> : null}
    </div>
  );
}

function Change({ url }: { url: string }) {
  const { t } = useTranslation('settings');
  const say = useToast();
  const client = useQueryClient();
  const [address, setAddress] = useState(url);
  const [secret, setSecret] = useState('');
  const again = () => client.resetQueries({ queryKey: ['webhook'] });
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/webhook', {
          params: { header: {} },
          body: { url: address, ...(secret ? { secret } : {}) },
        }),
      ),
    onSuccess: async () => {
      say('success', t('webhook.saved'));
      await again();
    },
  });
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/webhook', { params: { header: {} } })),
    onSuccess: async () => {
      say('success', t('webhook.removed'));
      await again();
    },
  });
  const error = save.error ?? remove.error;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {error ? <ProblemAlert error={error} /> : null}
      <FormGroup label={t('webhook.address')} fieldId="webhook-url" isRequired>
        <TextInput
          id="webhook-url"
          type="url"
          isRequired
          placeholder="https://hooks.example.org/understudy"
          value={address}
          onChange={(_, value) => setAddress(value)}
        />
      </FormGroup>
      <FormGroup label={t('webhook.secret')} fieldId="webhook-secret">
        <TextInput
          id="webhook-secret"
          type="password"
          autoComplete="off"
          placeholder={url ? t('webhook.unchanged') : 'whsec_…'}
          value={secret}
          onChange={(_, value) => setSecret(value)}
        />
      </FormGroup>
      <div className="us-list-head">
        <Button type="submit" variant="secondary" isDisabled={!address || save.isPending}>
          {t('webhook.save')}
        </Button>
        {url ? (
          <Button variant="link" isDanger onClick={() => remove.mutate()}>
            {t('webhook.remove')}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
