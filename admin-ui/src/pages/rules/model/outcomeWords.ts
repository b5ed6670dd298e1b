// texts: rules
import type { Wording } from './wording';

/** How a decision ended, in a word or two; the API's own word where it is a new one. */
export function outcomeName(outcome: string, { t }: Pick<Wording, 't'>): string {
  switch (outcome) {
    case 'assign':
      return t('outcome.assign');
    case 'ask':
      return t('outcome.ask');
    case 'tell':
      return t('outcome.tell');
    case 'share':
      return t('outcome.share');
    case 'end-share':
      return t('outcome.endShare');
    case 'release':
      return t('outcome.release');
    case 'keep':
      return t('outcome.keep');
    case 'wait':
      return t('outcome.wait');
    case 'hold':
      return t('outcome.hold');
    case 'leave':
      return t('outcome.leave');
    default:
      return outcome;
  }
}
