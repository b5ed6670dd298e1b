import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import type { Known } from '@/pages/rules/useWording';
import { Moment } from '@/shared/Moment';
import { verdict } from '../model/verdict';
import { SearchSteps } from './SearchSteps';

type Props = {
  result: Schema['DryRun'];
  words: Known;
  /** What the rules are called whose ids the result names. */
  ruleName: (id: string) => string;
};

/** What would happen, and how one got there, question by question. */
export function Result({ result, words, ruleName }: Props) {
  const { t } = useTranslation('tryit');
  const { searches, note, message, assumptions } = result;
  return (
    <section className="us-card" aria-labelledby="result">
      <h2 id="result" className="us-verdict">
        {verdict(result, t)}
      </h2>
      <p>{result.explanation}</p>
      <p className="us-quiet">
        {t('result.for')} <Moment at={result.moment} form="full" />
        {result.rule && ` · ${t('result.rule', { rule: ruleName(result.rule) })}`}
      </p>
      {searches.map((search, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no other name than their order.
        <SearchSteps key={index} search={search} number={index + 1} words={words} />
      ))}
      {searches.length === 0 && <p className="us-quiet">{t('result.nobodyAsked')}</p>}
      {note && <Written title={t('result.note')} text={note} />}
      {message && <Written title={t('result.message')} text={message} />}
      {assumptions.length > 0 && (
        <div>
          <h3>{t('result.supposed')}</h3>
          <List>
            {assumptions.map((one) => (
              <ListItem key={one}>{one}</ListItem>
            ))}
          </List>
        </div>
      )}
    </section>
  );
}

function Written({ title, text }: { title: string; text: Schema['DryRunText'] }) {
  const { t } = useTranslation('tryit');
  // Links are made when a message is sent; until then addresses without a meaning stand for them.
  const body = text.body
    .replace(/urn:understudy:choice:\S+:wait/g, t('result.linkWait'))
    .replace(/urn:understudy:choice:\S+:continue/g, t('result.linkContinue'));
  return (
    <div>
      <h3>{title}</h3>
      <article className="us-mail us-mail-close">
        <h4>{text.subject}</h4>
        <p>{body}</p>
      </article>
    </div>
  );
}
