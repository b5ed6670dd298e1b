import { Button, Form, Switch, TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict, type UsedDraft } from '@/pages/rules/draft/useDraft';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { languageName } from '@/pages/rules/model/conditionWords';
import { withBackup } from '@/pages/rules/model/edits';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { filledTexts, USUAL_OWNER_BACK, USUAL_WAITING } from '../model/told';

const KINDS = {
  /** W5: nobody can take their conversation. */
  waiting: { field: 'nobodyThere', usual: USUAL_WAITING, unset: {} },
  /** B7: who stood in beside the owner leaves. */
  ownerBack: { field: 'ownerBack', usual: USUAL_OWNER_BACK, unset: USUAL_OWNER_BACK },
} as const;

type Props = { about: keyof typeof KINDS; used: UsedDraft; mayEdit: boolean };

/** One message for customers that can be off, with a text by language; kept in the draft. */
export function TellCard({ about, used, mayEdit }: Props) {
  const { t } = useTranslation('backup');
  const { field, usual, unset } = KINDS[about];
  const stored = used.rulebook.backup?.[field] ?? unset;
  const isOn = Object.keys(stored).length > 0;
  const help = `${about}-help`;
  return (
    <section className="us-card" aria-labelledby={`${about}-title`}>
      <h2 id={`${about}-title`}>{t(`tell.${about}.title`)}</h2>
      {used.store.isError && !isConflict(used.store.error) && (
        <ProblemAlert error={used.store.error} />
      )}
      <div className="us-toggle">
        <Switch
          id={`${about}-on`}
          label={t(`tell.${about}.on`)}
          isChecked={isOn}
          isDisabled={!mayEdit}
          aria-describedby={help}
          onChange={(_, on) => used.store.mutate(withBackup({ [field]: on ? { ...usual } : {} }))}
        />
        <p id={help} className="us-quiet us-toggle-help">
          {t(`tell.${about}.help`)}
        </p>
      </div>
      {isOn && <Texts key={JSON.stringify(stored)} {...{ about, stored, used, mayEdit }} />}
    </section>
  );
}

function Texts({ about, stored, used, mayEdit }: Props & { stored: Record<string, string> }) {
  const { t, i18n } = useTranslation('backup');
  const [texts, setTexts] = useState({ en: '', de: '', fr: '', ...stored });
  const isSame = JSON.stringify(filledTexts(texts)) === JSON.stringify(filledTexts(stored));
  return (
    <Form
      inert={!mayEdit || used.store.isPending}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        used.store.mutate(withBackup({ [KINDS[about].field]: filledTexts(texts) }));
      }}
    >
      {Object.entries(texts).map(([language, text]) => (
        <Field
          key={language}
          label={languageName(language, i18n.language)}
          id={`${about}-${language}`}
          help={t(`tell.${about}.places`)}
        >
          <TextArea
            id={`${about}-${language}`}
            value={text}
            rows={3}
            maxLength={4000}
            resizeOrientation="vertical"
            aria-describedby={noteOf(`${about}-${language}`)}
            onChange={(_, value) => setTexts({ ...texts, [language]: value })}
          />
        </Field>
      ))}
      {mayEdit && (
        <div className="us-list-head">
          <Button type="submit" variant="secondary" isDisabled={isSame}>
            {t('tell.save')}
          </Button>
        </div>
      )}
    </Form>
  );
}
