import { Switch } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/pages/rules/editor/Choice';
import { Field } from '@/pages/rules/editor/Field';
import { languageName } from '@/pages/rules/model/conditionWords';
import { type Design, previewAddress, SHOWN, type Shown } from './design';

const LANGUAGES = ['en', 'de', 'fr'];

/** So long after the last letter it is drawn anew. */
const PAUSE = 300;

/** The server draws it, as it draws it for customers. */
export function Preview({ design }: { design: Design }) {
  const { t, i18n } = useTranslation('customers');
  const [shown, setShown] = useState<Shown>('question');
  const [language, setLanguage] = useState(
    LANGUAGES.find((each) => i18n.language.startsWith(each)) ?? 'en',
  );
  const [isNarrow, setNarrow] = useState(true);
  const address = useRested(previewAddress(shown, language, design));
  const name = t(`shown.${shown}`);
  return (
    <section className="us-card" aria-labelledby="preview">
      <h2 id="preview">{t('preview.title')}</h2>
      <div className="us-pair">
        <Field label={t('preview.what')} id="preview-what">
          <Choice
            id="preview-what"
            value={shown}
            options={SHOWN.map((each) => ({ value: each, label: t(`shown.${each}`) }))}
            onChange={(value) => setShown(value as Shown)}
          />
        </Field>
        <Field label={t('preview.language')} id="preview-language">
          <Choice
            id="preview-language"
            value={language}
            options={LANGUAGES.map((each) => ({
              value: each,
              label: languageName(each, i18n.language),
            }))}
            onChange={setLanguage}
          />
        </Field>
      </div>
      <Switch
        id="preview-narrow"
        label={t('preview.phone')}
        isChecked={isNarrow}
        onChange={(_, next) => setNarrow(next)}
      />
      <iframe
        className={isNarrow ? 'us-page-preview us-narrow' : 'us-page-preview'}
        title={t('preview.frame', { what: name })}
        src={address}
      />
    </section>
  );
}

/** The value once it has not changed for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
