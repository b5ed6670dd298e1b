// texts: rules
import { Button } from '@patternfly/react-core';
import { switchName } from '../model/switchDifferences';
import { type AllSwitches, without } from '../model/switches';
import type { TeamParts } from './parts';

type Props = Pick<TeamParts, 'switches' | 'obstacles' | 'words' | 'onChange'> & {
  name: keyof AllSwitches;
  id: string;
};

/** Why a switch cannot be used, or does nothing now, with the way out. */
export function Hindrance({ name, id, switches, obstacles, words, onChange }: Props) {
  const { t } = words;
  const obstacle = obstacles[name];
  if (!obstacle) return null;
  if (obstacle.kind === 'idle') {
    const text = obstacle.until === 'assigns' ? t('idle.assigns') : t('idle.moves');
    return (
      <p id={`${id}-why`} className="us-hindrance us-quiet">
        {text}
      </p>
    );
  }
  const other = switchName(obstacle.other, words);
  return (
    <p id={`${id}-why`} className="us-hindrance">
      {obstacle.other === 'whenClosed'
        ? t('excludes.whenClosed')
        : t('excludes.other', { name: other })}{' '}
      <Button variant="link" isInline onClick={() => onChange(without(switches, obstacle.other))}>
        {obstacle.other === 'whenClosed' ? t('excludes.keepOwner') : t('excludes.switchOff')}
      </Button>
    </p>
  );
}
