import { Button, Form, TextArea, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { type Design, isColour } from './design';
import { Preview } from './Preview';
import { useStoreDesign } from './useDesign';

type Props = { stored: Design; etag: string | null; mayEdit: boolean };

/** The form, and beside it what customers would see. */
export function Designer({ stored, etag, mayEdit }: Props) {
  const { t } = useTranslation('customers');
  const say = useToast();
  const [design, setDesign] = useState(stored);
  const store = useStoreDesign(etag, () => say('success', t('saved')));
  const isWrong = !isColour(design.colour);
  const isSame = JSON.stringify(design) === JSON.stringify(stored);
  const set = (field: keyof Design) => (_: unknown, value: string) =>
    setDesign({ ...design, [field]: value });
  return (
    <div className="us-pairs-of-cards">
      <section className="us-card" aria-labelledby="looks">
        <h2 id="looks">{t('looks.title')}</h2>
        <p className="us-quiet">{t('looks.lead')}</p>
        {store.error ? <ProblemAlert error={store.error} /> : null}
        <Form
          inert={!mayEdit || store.isPending}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWrong) store.mutate(design);
          }}
        >
          <Field label={t('name')} id="design-name" help={t('nameHelp')}>
            <TextInput
              id="design-name"
              value={design.name}
              maxLength={80}
              aria-describedby={noteOf('design-name')}
              onChange={set('name')}
            />
          </Field>
          <Field label={t('mark')} id="design-mark" help={t('markHelp')}>
            <TextInput
              id="design-mark"
              className="us-short"
              value={design.mark}
              maxLength={4}
              aria-describedby={noteOf('design-mark')}
              onChange={set('mark')}
            />
          </Field>
          <Field
            label={t('colour')}
            id="design-colour"
            error={isWrong ? t('colourWrong') : undefined}
            help={t('colourHelp')}
          >
            <div className="us-colour">
              <input
                type="color"
                aria-label={t('colourPick')}
                value={isWrong ? stored.colour : design.colour}
                onChange={(event) => setDesign({ ...design, colour: event.target.value })}
              />
              <TextInput
                id="design-colour"
                value={design.colour}
                maxLength={7}
                validated={isWrong ? 'error' : 'default'}
                aria-describedby={noteOf('design-colour')}
                onChange={set('colour')}
              />
            </div>
          </Field>
          <Field label={t('footer')} id="design-footer" help={t('footerHelp')}>
            <TextArea
              id="design-footer"
              value={design.footer}
              maxLength={300}
              rows={2}
              resizeOrientation="vertical"
              aria-describedby={noteOf('design-footer')}
              onChange={set('footer')}
            />
          </Field>
          {mayEdit && (
            <div className="us-list-head">
              <Button type="submit" isDisabled={isSame || isWrong || store.isPending}>
                {t('save')}
              </Button>
              <Button variant="link" isDisabled={isSame} onClick={() => setDesign(stored)}>
                {t('undo')}
              </Button>
            </div>
          )}
        </Form>
        <p className="us-quiet">
          {t('texts')} <Link to="/backup">{t('textsLink')}</Link>
        </p>
      </section>
      <Preview design={isWrong ? { ...design, colour: stored.colour } : design} />
    </div>
  );
}
