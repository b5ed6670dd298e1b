// texts: rules
import { Fragment } from 'react';
import { actionInWords } from '../model/actionWords';
import { conditionInWords } from '../model/conditionWords';
import type { Rule } from '../model/types';
import type { Wording } from '../model/wording';

type Props = { rule: Pick<Rule, 'when' | 'then'>; words: Wording };

/** A rule in two plain lines: when it fits, and what it does. */
export function Sentence({ rule, words }: Props) {
  const { t, language } = words;
  const conditions = (rule.when ?? []).map((one) => conditionInWords(one, words));
  return (
    <dl className="us-sentence">
      <dt>{t('sentence.when')}</dt>
      <dd>
        {conditions.length === 0 ? (
          <strong>{t('sentence.always')}</strong>
        ) : (
          new Intl.ListFormat(language).formatToParts(conditions).map(({ type, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name.
            <Fragment key={index}>{type === 'element' ? <strong>{value}</strong> : value}</Fragment>
          ))
        )}
      </dd>
      <dt>{t('sentence.then')}</dt>
      <dd>
        {actionInWords(rule.then, words).map((piece, index) => (
          <Fragment key={piece}>
            {index > 0 && ', '}
            {index === 0 ? <strong>{piece}</strong> : piece}
          </Fragment>
        ))}
      </dd>
    </dl>
  );
}
