import { Button, Form, Switch, TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict, type UsedDraft } from '@/pages/rules/draft/useDraft';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { languageName } from '@/pages/rules/model/conditionWords';
import { withBackup } from '@/pages/rules/model/edits';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { filledWaiting, USUAL_WAITING } from '../model/waiting';

type Props = { used: UsedDraft; mayEdit: boolean };

/** What customers read while nobody can take their conversation (W5); kept in the draft. */
export function NobodyThereCard({ used, mayEdit }: Props) {
  const { t } = useTranslation('backup');
  const stored = used.rulebook.backup?.nobodyThere ?? {};
  const isOn = Object.keys(stored).length > 0;
  return (
    <section className="us-card" aria-labelledby="nobody-there">
      <h2 id="nobody-there">{t('waiting.title')}</h2>
      {used.store.isError && !isConflict(used.store.error) && (
        <ProblemAlert error={used.store.error} />
      )}
      <div className="us-toggle">
        <Switch
          id="nobody-there-on"
          label={t('waiting.on')}
          isChecked={isOn}
          isDisabled={!mayEdit}
          aria-describedby="nobody-there-help"
          onChange={(_, on) =>
            used.store.mutate(withBackup({ nobodyThere: on ? { ...USUAL_WAITING } : {} }))
          }
        />
        <p id="nobody-there-help" className="us-quiet us-toggle-help">
          {t('waiting.help')}
        </p>
      </div>
      {isOn && <Texts key={JSON.stringify(stored)} stored={stored} used={used} mayEdit={mayEdit} />}
    </section>
  );
}

function Texts({ stored, used, mayEdit }: Props & { stored: Record<string, string> }) {
  const { t, i18n } = useTranslation('backup');
  const [texts, setTexts] = useState({ en: '', de: '', fr: '', ...stored });
  const isSame = JSON.stringify(filledWaiting(texts)) === JSON.stringify(filledWaiting(stored));
  return (
    <Form
      inert={!mayEdit || used.store.isPending}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        used.store.mutate(withBackup({ nobodyThere: filledWaiting(texts) }));
      }}
    >
      {Object.entries(texts).map(([language, text]) => (
        <Field
          key={language}
          label={languageName(language, i18n.language)}
          id={`waiting-${language}`}
          help={t('waiting.places')}
        >
          <TextArea
            id={`waiting-${language}`}
            value={text}
            rows={3}
            maxLength={4000}
            resizeOrientation="vertical"
            aria-describedby={noteOf(`waiting-${language}`)}
            onChange={(_, value) => setTexts({ ...texts, [language]: value })}
          />
        </Field>
      ))}
      {mayEdit && (
        <div className="us-list-head">
          <Button type="submit" variant="secondary" isDisabled={isSame}>
            {t('waiting.save')}
          </Button>
        </div>
      )}
    </Form>
  );
}
