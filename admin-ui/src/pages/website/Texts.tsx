import { TextArea, TextInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { LANGUAGES, type Language, type Text, withText } from './model';
import type { Settings } from './queries';

type Props = {
  settings: Settings;
  language: Language;
  onLanguage: (language: Language) => void;
  onChange: (settings: Settings) => void;
};

const LONG = ['greeting', 'closed', 'thanks'] as const;

/** Own words, in one language at a time. */
export function Texts({ settings, language, onLanguage, onChange }: Props) {
  const { t, i18n } = useTranslation('website');
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const words = settings.texts?.[language];
  const set = (text: Text) => (_: unknown, value: string) =>
    onChange(withText(settings, language, text, value));
  return (
    <fieldset className="us-stack us-plain-set">
      <legend className="us-small-head">{t('texts.title')}</legend>
      <p className="us-quiet">{t('texts.lead')}</p>
      <ToggleGroup aria-label={t('texts.language')}>
        {LANGUAGES.map((one) => (
          <ToggleGroupItem
            key={one}
            text={names.of(one)}
            isSelected={one === language}
            onChange={() => onLanguage(one)}
          />
        ))}
      </ToggleGroup>
      <Field label={t('texts.button')} id="text-button">
        <TextInput
          id="text-button"
          value={words?.button ?? ''}
          maxLength={60}
          aria-describedby={noteOf('text-button')}
          onChange={set('button')}
        />
      </Field>
      {LONG.map((text) => (
        <Field key={text} label={t(`texts.${text}`)} id={`text-${text}`}>
          <TextArea
            id={`text-${text}`}
            rows={2}
            maxLength={500}
            resizeOrientation="vertical"
            value={words?.[text] ?? ''}
            onChange={set(text)}
          />
        </Field>
      ))}
    </fieldset>
  );
}
