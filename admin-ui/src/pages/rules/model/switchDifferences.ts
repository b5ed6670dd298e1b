// texts: rules
import { strategyName } from './actionWords';
import type { Difference } from './differences';
import { lengthInWords } from './duration';
import { sameJson } from './same';
import { type AllSwitches, filled } from './switches';
import type { Switches } from './types';
import type { Wording } from './wording';

/** Which switches of which team differ, each as "name: before → after". */
export function switchDifferences(
  before: Record<string, Switches>,
  after: Record<string, Switches>,
  words: Wording,
): Difference[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids
    .map((id) => ({ id, details: details(filled(before[id]), filled(after[id]), words) }))
    .filter((one) => one.details.length > 0)
    .map(({ id, details }) => ({
      about: 'team',
      change: 'changed',
      title: words.team(id),
      details,
    }));
}

function details(was: AllSwitches, is: AllSwitches, words: Wording): string[] {
  const { t } = words;
  return (Object.keys(is) as (keyof AllSwitches)[])
    .filter((name) => !sameJson(was[name], is[name]))
    .map((name) =>
      t('difference.switch', {
        name: switchName(name, words),
        from: valueInWords(name, was, words),
        to: valueInWords(name, is, words),
      }),
    );
}

export function switchName(name: keyof AllSwitches, { t }: Pick<Wording, 't'>): string {
  switch (name) {
    case 'mode':
      return t('switch.mode');
    case 'excluded':
      return t('switch.excluded');
    case 'assignUnavailable':
      return t('switch.assignUnavailable');
    case 'reassignClosed':
      return t('switch.reassignClosed');
    case 'strategy':
      return t('switch.strategy');
    case 'onlineOnly':
      return t('switch.onlineOnly');
    case 'capacity':
      return t('switch.capacity');
    case 'neverMove':
      return t('switch.neverMove');
    case 'keepWhenBackWithin':
      return t('switch.keepWhenBackWithin');
    case 'weights':
      return t('switch.weights');
    case 'whenClosed':
      return t('switch.whenClosed');
    case 'whenBack':
      return t('switch.whenBack');
    case 'backAtOnce':
      return t('switch.backAtOnce');
    case 'askFor':
      return t('switch.askFor');
    case 'whenDisabled':
      return t('switch.whenDisabled');
  }
}

function valueInWords(name: keyof AllSwitches, all: AllSwitches, words: Wording): string {
  const { t } = words;
  switch (name) {
    case 'mode':
      return modeName(all.mode, words);
    case 'excluded':
      return all.excluded.length === 0 ? t('nobody') : all.excluded.map(words.agent).join(', ');
    case 'strategy':
      return strategyName(all.strategy, words);
    case 'capacity':
      return all.capacity === null ? t('switch.noLimit') : String(all.capacity);
    case 'keepWhenBackWithin':
    case 'askFor':
      return lengthInWords(all[name], words.language);
    case 'weights':
      return weights(all.weights, words);
    case 'whenClosed':
      return all.whenClosed === 'unassign' ? t('whenClosed.unassign') : t('whenClosed.keep');
    case 'whenBack':
      return whenBackName(all.whenBack, words);
    case 'backAtOnce':
      return String(all.backAtOnce);
    case 'whenDisabled':
      return all.whenDisabled === 'automatic'
        ? t('whenDisabled.automatic')
        : t('whenDisabled.preview');
    case 'assignUnavailable':
    case 'reassignClosed':
    case 'onlineOnly':
    case 'neverMove':
      return all[name] ? t('on') : t('off');
  }
}

function weights(given: Record<string, number>, words: Wording): string {
  const { t } = words;
  const all = Object.entries(given).map(([id, weight]) => `${words.agent(id)} ${weight}`);
  return all.length === 0 ? t('switch.equalWeights') : all.join(', ');
}

export function modeName(mode: AllSwitches['mode'], { t }: Pick<Wording, 't'>): string {
  switch (mode) {
    case 'normal':
      return t('mode.normal');
    case 'automatic':
      return t('mode.automatic');
    case 'availability':
      return t('mode.availability');
  }
}

export function whenBackName(name: AllSwitches['whenBack'], { t }: Pick<Wording, 't'>): string {
  switch (name) {
    case 'keep':
      return t('whenBack.keep');
    case 'give-back':
      return t('whenBack.giveBack');
    case 'ask':
      return t('whenBack.ask');
  }
}
