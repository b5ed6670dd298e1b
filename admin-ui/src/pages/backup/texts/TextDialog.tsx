import { Button, TextArea, TextInput } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { isConflict, type UsedDraft } from '@/pages/rules/draft/useDraft';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { languageName } from '@/pages/rules/model/conditionWords';
import { errorAt, type FieldErrors, fieldErrors } from '@/pages/rules/model/fieldErrors';
import { FormDialog } from '@/shared/FormDialog';
import {
  emptyParts,
  filledText,
  PARTS,
  type Part,
  PLACEHOLDERS,
  unknownPlaceholders,
} from '../model/texts';
import { withText } from '../model/withText';

type Props = { language: string; used: UsedDraft; onClose: () => void };

/** All texts of one language; an empty language is a new one. */
export function TextDialog({ language: given, used, onClose }: Props) {
  const { t, i18n } = useTranslation('backup');
  const texts = used.rulebook.backup?.texts ?? {};
  const [language, setLanguage] = useState(given);
  // A new translation begins with the English text: one sees what has to be said.
  const [text, setText] = useState(filledText(texts[given] ?? texts.en));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<unknown>(null);
  const last = useRef<Part>('choices');

  const check = (): FieldErrors => {
    const found: Record<string, string> = {};
    if (language.trim() === '') found.language = t('text.languageMissing');
    for (const part of emptyParts(text)) found[part] = t('text.empty');
    for (const part of PARTS) {
      const [unknown] = unknownPlaceholders(text[part]);
      if (unknown) found[part] = t('text.unknown', { name: `{${unknown}}` });
    }
    return found;
  };
  const save = async () => {
    const found = check();
    setErrors(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    try {
      await used.store.mutateAsync(withText(language.trim(), text));
      onClose();
    } catch (error) {
      if (isConflict(error)) {
        onClose();
        return;
      }
      const violations = error instanceof ProblemError ? error.problem.violations : null;
      const own = fieldErrors(violations, `backup.texts[${language.trim()}]`);
      setErrors(own[''] ? { ...own, language: own[''] } : own);
      if (Object.keys(own).length === 0) setFailure(error);
    }
  };
  const insert = (name: string) =>
    setText({ ...text, [last.current]: `${text[last.current]}{${name}}` });
  const labels: Record<Part, string> = {
    subject: t('text.subject'),
    choices: t('text.choices'),
    notice: t('text.notice'),
    noReturn: t('text.noReturn'),
    unknownReturn: t('text.unknownReturn'),
  };
  const wrong = Object.keys(errors).length;
  return (
    <FormDialog
      id="text"
      title={
        given === ''
          ? t('text.new')
          : t('text.title', { language: languageName(given, i18n.language) })
      }
      lead={t('text.lead')}
      size="medium"
      failure={failure}
      wrong={wrong > 0 ? t('text.wrong') : null}
      isSaving={used.store.isPending}
      save={t('text.save')}
      cancel={t('cancel')}
      onSave={() => void save()}
      onClose={onClose}
      actions={
        given !== '' &&
        given !== 'en' &&
        texts[given] && (
          <Button
            variant="link"
            isDanger
            onClick={() => {
              used.store.mutate(withText(given, null));
              onClose();
            }}
          >
            {t('text.remove')}
          </Button>
        )
      }
    >
      {given === '' && (
        <Field
          label={t('text.language')}
          id="text-language"
          isRequired
          error={errorAt(errors, 'language')}
          help={t('text.languageHelp')}
        >
          <TextInput
            id="text-language"
            value={language}
            maxLength={35}
            aria-describedby={noteOf('text-language')}
            onChange={(_, value) => setLanguage(value)}
          />
        </Field>
      )}
      <fieldset className="us-inline us-placeholders">
        <legend className="us-quiet">{t('text.placeholders')}</legend>
        {PLACEHOLDERS.map((name) => (
          <Button key={name} size="sm" variant="tertiary" onClick={() => insert(name)}>
            {`{${name}}`}
          </Button>
        ))}
      </fieldset>
      {PARTS.map((part) => (
        <Field
          key={part}
          label={labels[part]}
          id={`text-${part}`}
          isRequired
          error={errorAt(errors, part)}
        >
          {part === 'subject' || part === 'unknownReturn' ? (
            <TextInput
              id={`text-${part}`}
              value={text[part]}
              maxLength={200}
              validated={errors[part] ? 'error' : 'default'}
              aria-describedby={noteOf(`text-${part}`)}
              onFocus={() => {
                last.current = part;
              }}
              onChange={(_, value) => setText({ ...text, [part]: value })}
            />
          ) : (
            <TextArea
              id={`text-${part}`}
              value={text[part]}
              maxLength={4000}
              rows={part === 'choices' ? 8 : 4}
              resizeOrientation="vertical"
              validated={errors[part] ? 'error' : 'default'}
              aria-describedby={noteOf(`text-${part}`)}
              onFocus={() => {
                last.current = part;
              }}
              onChange={(_, value) => setText({ ...text, [part]: value })}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  );
}
