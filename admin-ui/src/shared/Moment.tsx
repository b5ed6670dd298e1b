import { useTimes } from './times';

/** A moment for readers, with the exact one for machines and on hovering. */
export function Moment({
  at,
  form = 'brief',
}: {
  at: string;
  form?: 'brief' | 'full' | 'fromNow';
}) {
  const times = useTimes();
  return (
    <time dateTime={at} title={`${times.full(at)} (${times.zone})`}>
      {times[form](at)}
    </time>
  );
}
