// texts: rules
import type { Subject } from '../model/blank';
import type { Wording } from '../model/wording';

/** What a condition may ask for, the most used first. */
export function subjects({ t }: Pick<Wording, 't'>): { value: Subject; label: string }[] {
  return [
    { value: 'team', label: t('subject.team') },
    { value: 'time', label: t('subject.time') },
    { value: 'opening', label: t('subject.opening') },
    { value: 'channel', label: t('subject.channel') },
    { value: 'fact:customer', label: t('subject.customer') },
    { value: 'fact:organisation', label: t('subject.organisation') },
    { value: 'fact:tier', label: t('subject.tier') },
    { value: 'fact:language', label: t('subject.language') },
    { value: 'fact:address', label: t('subject.address') },
    { value: 'subject', label: t('subject.subject') },
    { value: 'priority', label: t('subject.priority') },
    { value: 'fact:type', label: t('subject.type') },
    { value: 'fact:service', label: t('subject.service') },
    { value: 'skill', label: t('subject.skill') },
    { value: 'field', label: t('subject.field') },
    { value: 'more-wait', label: t('subject.moreWait') },
    { value: 'waits-longer', label: t('subject.waitsLonger') },
    { value: 'fewer-free', label: t('subject.fewerFree') },
  ];
}
