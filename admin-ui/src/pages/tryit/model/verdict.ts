// texts: tryit
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/client';

/** How it would end, as a sentence. */
export function verdict(result: Schema['DryRun'], t: TFunction<'tryit'>): string {
  const name = result.agent?.name;
  switch (result.outcome) {
    case 'assign':
      return name ? t('verdict.assign', { name }) : t('verdict.somebody');
    case 'share':
      return name ? t('verdict.share', { name }) : t('verdict.somebody');
    case 'ask':
      return t('verdict.ask');
    case 'tell':
      return t('verdict.tell');
    case 'keep':
      return t('verdict.keep');
    case 'wait':
      return t('verdict.wait');
    case 'hold':
      return t('verdict.hold');
    case 'release':
      return t('verdict.release');
    default:
      return t('verdict.leave');
  }
}
