import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '@/api/me';
import { useDoors } from './queries';
import { RoomDialog } from './RoomDialog';

type Props = { teams: readonly { id: string; name: string }[] };

/** When each team of a website counts as full, and when it is open again. */
export function Rooms({ teams }: Props) {
  const { t } = useTranslation('website');
  const doors = useDoors(teams.map(({ id }) => id));
  const isAdmin = mayDo(useMe(), ['admin']);
  const [editing, setEditing] = useState<string | null>(null);
  const edited = teams.find(({ id }) => id === editing);
  return (
    <>
      <ul className="us-rooms" aria-label={t('room.title')}>
        {teams.map(({ id, name: team }, at) => {
          const door = doors[at]?.data;
          if (!door) return null;
          const count = door.mostWaiting ?? 0;
          const places = door.reopenAt ?? 2;
          return (
            <li key={id}>
              {count > 0
                ? t('room.closesAt', { team, count, places })
                : t('room.closes', { team, places })}{' '}
              {isAdmin && (
                <Button variant="link" isInline onClick={() => setEditing(id)}>
                  {t('room.change')}
                  <span className="pf-v6-screen-reader"> {team}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {edited && <RoomDialog team={edited} onClose={() => setEditing(null)} />}
    </>
  );
}
