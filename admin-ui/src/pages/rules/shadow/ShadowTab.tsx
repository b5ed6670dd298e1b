// texts: rules
import { Button, Switch } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { Nothing } from '@/shared/Nothing';
import { ProblemAlert } from '@/shared/ProblemAlert';
import type { UsedDraft } from '../draft/useDraft';
import type { Known } from '../useWording';
import { ShadowDifferences } from './ShadowDifferences';

type Props = { used: UsedDraft; words: Known; mayEdit: boolean };

const SHADOW = ['rules', 'shadow'];
const LOOK_AGAIN = 5_000;

/** The draft beside the live rules: what it would have done otherwise, without doing it (N3). */
export function ShadowTab({ used, words, mayEdit }: Props) {
  const { t } = words;
  const client = useQueryClient();
  const shadow = useQuery({
    queryKey: SHADOW,
    queryFn: () => answer(api.GET('/rules/draft/shadow')),
    refetchInterval: (query) => (query.state.data?.running ? LOOK_AGAIN : false),
  });
  const turn = useMutation({
    mutationFn: (on: boolean) => answer(api.PUT('/rules/draft/shadow', { body: { on } })),
    onSuccess: (now) => client.setQueryData(SHADOW, now),
  });
  const hasDraft = Boolean(used.draft.data);
  return (
    <>
      <p className="us-quiet">{t('shadow.lead')}</p>
      {turn.isError && <ProblemAlert error={turn.error} />}
      <Loaded query={shadow}>
        {(now) => (
          <>
            <div className="us-toggle">
              <Switch
                id="shadow"
                label={t('shadow.switch')}
                isChecked={now.running}
                isDisabled={!mayEdit || (!hasDraft && !now.running) || turn.isPending}
                aria-describedby="shadow-why"
                onChange={(_, on) => turn.mutate(on)}
              />
              <p id="shadow-why" className="us-quiet us-toggle-help">
                {hasDraft || now.running ? t('shadow.ends') : t('shadow.needsDraft')}
              </p>
            </div>
            {now.begunAt && (
              <p>
                {t('shadow.since', { by: now.begunBy })} <Moment at={now.begunAt} />
                {now.endedAt && (
                  <>
                    {' '}
                    {t('shadow.until')} <Moment at={now.endedAt} />
                  </>
                )}
              </p>
            )}
            {now.begunAt ? (
              <>
                <dl className="us-shadow-figures">
                  <Figure label={t('shadow.compared')} value={now.compared} words={words} />
                  <Figure label={t('shadow.different')} value={now.different} words={words} />
                  {now.skipped > 0 && (
                    <Figure label={t('shadow.skipped')} value={now.skipped} words={words} />
                  )}
                </dl>
                <ShadowDifferences items={now.items} compared={now.compared} words={words} />
              </>
            ) : (
              <Nothing title={t('shadow.none')}>{t('shadow.noneWhy')}</Nothing>
            )}
            {now.running && (
              <Button variant="link" isInline onClick={() => void shadow.refetch()}>
                {t('shadow.refresh')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function Figure({ label, value, words }: { label: string; value: number; words: Known }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{new Intl.NumberFormat(words.language).format(value)}</dd>
    </div>
  );
}
