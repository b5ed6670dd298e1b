import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnderstudyContact } from '../../../widget/src/contact';
import type { Language } from './model';
import type { Settings } from './queries';

/** The widget itself, with what is set here; it asks nothing and sends nothing. */
export function Preview({ settings, language }: { settings: Settings; language: Language }) {
  const { t } = useTranslation('website');
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(true);
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  useEffect(() => {
    let gone = false;
    void import('../../../widget/src/contact').then(() => {
      if (gone || !place.current) return;
      const widget = document.createElement('understudy-contact') as UnderstudyContact;
      widget.setAttribute('lang', language);
      widget.setAttribute('scheme', scheme);
      widget.preview = {
        open,
        whenFull: settings.whenFull ?? 'message',
        accent: settings.accent ?? null,
        texts: settings.texts?.[language] ?? null,
      };
      place.current.replaceChildren(widget);
    });
    return () => {
      gone = true;
    };
  }, [settings, language, open, scheme]);
  const hidden = !open && settings.whenFull === 'hide';
  return (
    <section className="us-stack" aria-label={t('preview.title')}>
      <div className="us-list-head">
        <strong>{t('preview.title')}</strong>
        <ToggleGroup aria-label={t('preview.room')}>
          <ToggleGroupItem
            text={t('preview.open')}
            isSelected={open}
            onChange={() => setOpen(true)}
          />
          <ToggleGroupItem
            text={t('preview.full')}
            isSelected={!open}
            onChange={() => setOpen(false)}
          />
        </ToggleGroup>
        <ToggleGroup aria-label={t('preview.scheme')}>
          <ToggleGroupItem
            text={t('preview.light')}
            isSelected={scheme === 'light'}
            onChange={() => setScheme('light')}
          />
          <ToggleGroupItem
            text={t('preview.dark')}
            isSelected={scheme === 'dark'}
            onChange={() => setScheme('dark')}
          />
        </ToggleGroup>
      </div>
      <div className="us-widget-preview" data-scheme={scheme}>
        <div ref={place} />
        {hidden ? <p>{t('preview.hidden')}</p> : null}
      </div>
    </section>
  );
}
