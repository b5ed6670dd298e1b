// texts: rules
import { Button, Checkbox, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import type { Change, UsedDraft } from '../draft/useDraft';
import { Field, noteOf } from '../editor/Field';
import { hasSource, withField, withSource } from '../model/skills';
import type { Fact } from '../model/types';
import type { Known } from '../useWording';

type Props = { used: UsedDraft; words: Known; mayEdit: boolean };

/** From what the skill that a conversation needs is read (W1); kept in the draft. */
export function SkillsCard({ used, words, mayEdit }: Props) {
  const { t } = words;
  const [field, setField] = useState('');
  const sources = used.rulebook.skills ?? [];
  const change = (one: Change) => used.store.mutate(one);
  const usual: { fact: Fact; label: string }[] = [
    { fact: 'type', label: t('subject.type') },
    { fact: 'service', label: t('subject.service') },
    { fact: 'language', label: t('subject.language') },
    { fact: 'tier', label: t('subject.tier') },
    { fact: 'organisation', label: t('subject.organisation') },
    { fact: 'customer', label: t('subject.customer') },
    { fact: 'address', label: t('subject.address') },
  ];
  const fields = sources.flatMap((one) => (one.from === 'field' && one.field ? [one.field] : []));
  return (
    <section className="us-skills" aria-labelledby="skills">
      <h2 id="skills">{t('skills.title')}</h2>
      <p className="us-quiet">{t('skills.lead')}</p>
      <fieldset className="us-group">
        <legend>{t('skills.facts')}</legend>
        {usual.map(({ fact, label }) => (
          <Checkbox
            key={fact}
            id={`skill-${fact}`}
            label={label}
            isChecked={hasSource(sources, { from: 'fact', fact })}
            isDisabled={!mayEdit}
            onChange={(_, on) => change(withSource({ from: 'fact', fact }, on))}
          />
        ))}
      </fieldset>
      {fields.length > 0 && (
        <ul className="us-skill-fields" aria-label={t('skills.fields')}>
          {fields.map((name) => (
            <li key={name}>
              {t('skills.ofField', { name })}
              {mayEdit && (
                <Button
                  variant="link"
                  size="sm"
                  isDanger
                  aria-label={t('skills.removeName', { name })}
                  onClick={() => change(withSource({ from: 'field', field: name }, false))}
                >
                  {t('skills.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <form
          className="us-add-skill"
          onSubmit={(event) => {
            event.preventDefault();
            if (field.trim() === '') return;
            change(withField(field));
            setField('');
          }}
        >
          <Field label={t('skills.field')} id="skill-field" help={t('skills.fieldHelp')}>
            <TextInput
              id="skill-field"
              value={field}
              maxLength={100}
              aria-describedby={noteOf('skill-field')}
              onChange={(_, value) => setField(value)}
            />
          </Field>
          <Button type="submit" variant="secondary" isDisabled={field.trim() === ''}>
            {t('skills.add')}
          </Button>
        </form>
      )}
    </section>
  );
}
