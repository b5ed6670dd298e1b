import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { outcomeName } from '@/pages/rules/model/outcomeWords';
import type { Known } from '@/pages/rules/useWording';
import { Moment } from '@/shared/Moment';
import { SearchSteps } from './SearchSteps';

type Props = { result: Schema['DryRun']; words: Known };

/** What would happen, and how one got there, question by question. */
export function Result({ result, words }: Props) {
  const { t } = useTranslation('tryit');
  const { agent, searches, note, message, assumptions } = result;
  return (
    <section className="us-card" aria-labelledby="result">
      <h2 id="result" className="us-verdict">
        {agent ? t('result.gets', { name: agent.name }) : outcomeName(result.outcome, words)}
      </h2>
      <p>{result.explanation}</p>
      <p className="us-quiet">
        {t('result.for')} <Moment at={result.moment} form="full" />
        {result.rule ? ` · ${t('result.rule', { rule: result.rule })}` : ` · ${t('result.team')}`}
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
  return (
    <div>
      <h3>{title}</h3>
      <article className="us-mail us-mail-close">
        <h4>{text.subject}</h4>
        <p>{text.body}</p>
      </article>
    </div>
  );
}
