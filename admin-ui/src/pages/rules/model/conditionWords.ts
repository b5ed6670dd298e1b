// texts: rules
import { lengthInWords } from './duration';
import { hoursInWords } from './hours';
import type { Condition, Fact, WeeklyHours } from './types';
import { either, type Wording } from './wording';

/** One condition as a part of a sentence: "team is Support". */
export function conditionInWords(condition: Condition, words: Wording): string {
  const { t, language } = words;
  const values = condition.values ?? [];
  switch (condition.if) {
    case 'team':
      return t('condition.team', { values: either(values.map(words.team), words) });
    case 'opening':
      return values[0] === 'reopened' ? t('condition.reopened') : t('condition.created');
    case 'channel':
      return t('condition.channel', {
        values: either(
          values.map((one) => channelName(one, words)),
          words,
        ),
      });
    case 'fact':
      return factInWords(condition.fact ?? 'customer', values, words);
    case 'field':
      return t('condition.field', { field: condition.field, values: either(values, words) });
    case 'priority':
      return priorityInWords(condition, words);
    case 'skill':
      return t('condition.skill', { values: either(values, words) });
    case 'subject':
      return t('condition.subject', {
        values: either(
          values.map((one) => t('quoted', { text: one })),
          words,
        ),
      });
    case 'time': {
      const hours = hoursInWords(condition.hours as WeeklyHours | undefined, language);
      const told = { hours, zone: condition.zone ?? '' };
      return condition.within === false
        ? t('condition.outside', told)
        : t('condition.within', told);
    }
    case 'more-wait':
      return t('condition.moreWait', { count: condition.count ?? 0 });
    case 'waits-longer':
      return t('condition.waitsLonger', { time: lengthInWords(condition.time, language) });
    case 'fewer-free':
      return t('condition.fewerFree', { count: condition.count ?? 0 });
  }
}

export function channelName(channel: string, { t }: Pick<Wording, 't'>): string {
  switch (channel) {
    case 'email':
      return t('channel.email');
    case 'portal':
      return t('channel.portal');
    case 'phone':
      return t('channel.phone');
    case 'api':
      return t('channel.api');
    default:
      return channel;
  }
}

function factInWords(fact: Fact, values: readonly string[], words: Wording): string {
  const { t, language } = words;
  const told = { values: either(values, words) };
  switch (fact) {
    case 'address':
      return t('condition.address', told);
    case 'customer':
      return t('condition.customer', told);
    case 'organisation':
      return t('condition.organisation', told);
    case 'tier':
      return t('condition.tier', told);
    case 'language':
      return t('condition.language', {
        values: either(
          values.map((one) => languageName(one, language)),
          words,
        ),
      });
    case 'type':
      return t('condition.type', told);
    case 'service':
      return t('condition.service', told);
  }
}

function priorityInWords({ atLeast, atMost }: Condition, { t }: Wording): string {
  if (atLeast != null && atMost != null) return t('condition.priorityBetween', { atLeast, atMost });
  return atLeast != null
    ? t('condition.priorityAtLeast', { atLeast })
    : t('condition.priorityAtMost', { atMost });
}

/** "German" for de; the tag itself when it is none. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
