import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { useHealth } from '@/api/health';
import { Moment } from '@/shared/Moment';
import { useWaiting } from './queries';
import { troubles } from './troubles';

interface FigureProps {
  name: string;
  value: string;
  detail: React.ReactNode;
}

function Figure({ name, value, detail }: FigureProps) {
  return (
    <div className="us-figure">
      <dt>{name}</dt>
      <dd className="us-figure-value">{value}</dd>
      <dd className="us-quiet">{detail}</dd>
    </div>
  );
}

/** The numbers that one wants to see first. */
export function Figures({
  people,
  withWaiting,
}: {
  people: Schema['Agent'][];
  withWaiting: boolean;
}) {
  const { t } = useTranslation('overview');
  const health = useHealth();
  const enabled = people.filter((each) => each.enabled && each.teams.length > 0);
  const there = enabled.filter((each) => each.available);
  const online = there.filter((each) => each.online);
  const open = enabled.reduce((sum, each) => sum + each.open, 0);
  const bounded = there.filter((each) => typeof each.capacity === 'number');
  const room = bounded.reduce(
    (sum, each) => sum + Math.max((each.capacity ?? 0) - each.open, 0),
    0,
  );
  const ill = health.data ? troubles(health.data).length > 0 : false;
  return (
    <dl className="us-figures">
      <Figure
        name={t('figure.people')}
        value={t('figure.of', { count: there.length, all: enabled.length })}
        detail={t('figure.online', { count: online.length })}
      />
      {withWaiting && <WaitingFigure />}
      <Figure
        name={t('figure.open')}
        value={String(open)}
        detail={bounded.length > 0 ? t('figure.room', { count: room }) : t('figure.noLimit')}
      />
      <Figure
        name={t('figure.connection')}
        value={!health.data ? '…' : ill ? t('figure.ill') : t('figure.well')}
        detail={
          typeof health.data?.host.lastReadSecondsAgo === 'number'
            ? t('figure.read', { count: Math.round(health.data.host.lastReadSecondsAgo) })
            : t('figure.readElsewhere')
        }
      />
    </dl>
  );
}

function WaitingFigure() {
  const { t } = useTranslation('overview');
  const { data } = useWaiting();
  const oldest = data?.items[0];
  return (
    <Figure
      name={t('figure.waiting')}
      value={data ? String(data.total ?? data.items.length) : '…'}
      detail={
        oldest ? (
          <>
            {t('figure.oldest')} <Moment at={oldest.since} form="fromNow" />
          </>
        ) : (
          t('figure.nothingWaits')
        )
      }
    />
  );
}
