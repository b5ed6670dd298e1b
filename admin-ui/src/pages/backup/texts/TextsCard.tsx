import { Button, Label } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsedDraft } from '@/pages/rules/draft/useDraft';
import { FindingList } from '@/pages/rules/list/FindingList';
import { languageName } from '@/pages/rules/model/conditionWords';
import { byPlace } from '@/pages/rules/model/findings';
import type { Agent } from '@/pages/rules/model/types';
import { missingLanguages } from '../model/texts';
import { PreviewDialog } from './PreviewDialog';
import { TextDialog } from './TextDialog';

type Props = { used: UsedDraft; agents: readonly Agent[]; mayEdit: boolean };
type Open = { what: 'edit' | 'look'; language: string };

/** What customers of absent people read, by language; what is missing stands among them (B1). */
export function TextsCard({ used, agents, mayEdit }: Props) {
  const { t, i18n } = useTranslation('backup');
  const [open, setOpen] = useState<Open | null>(null);
  const texts = used.rulebook.backup?.texts ?? {};
  const missing = missingLanguages(texts);
  const name = (language: string) => languageName(language, i18n.language);
  const findings = byPlace(used.draft.data?.findings ?? []).backup;
  const about = (language: string) =>
    findings.filter(({ field }) => field.startsWith(`backup.texts[${language}]`));
  return (
    <section className="us-card" aria-labelledby="texts">
      <h2 id="texts">{t('texts.title')}</h2>
      <p className="us-quiet">{t('texts.lead')}</p>
      <ul className="us-pairs">
        {[...Object.keys(texts), ...missing].map((language) => (
          <li key={language} className="us-person-row">
            <strong>{name(language)}</strong>
            {missing.includes(language) && (
              <Label isCompact color="orange">
                {t('texts.missing')}
              </Label>
            )}
            <span className="us-text-subject">{texts[language]?.subject}</span>
            {!missing.includes(language) && (
              <Button
                variant="link"
                size="sm"
                aria-label={t('texts.lookAt', { language: name(language) })}
                onClick={() => setOpen({ what: 'look', language })}
              >
                {t('texts.preview')}
              </Button>
            )}
            {mayEdit && (
              <Button
                variant="link"
                size="sm"
                aria-label={t('texts.editIn', { language: name(language) })}
                onClick={() => setOpen({ what: 'edit', language })}
              >
                {missing.includes(language) ? t('texts.translate') : t('texts.edit')}
              </Button>
            )}
            <FindingList findings={about(language)} />
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Button
          variant="secondary"
          size="sm"
          onClick={() => setOpen({ what: 'edit', language: '' })}
        >
          {t('texts.addLanguage')}
        </Button>
      )}
      {open?.what === 'edit' && (
        <TextDialog language={open.language} used={used} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'look' && (
        <PreviewDialog
          language={open.language}
          of={used.draft.data ? 'draft' : 'published'}
          agents={agents}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
