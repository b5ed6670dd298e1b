import { TextInput } from '@patternfly/react-core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOf } from '@/pages/rules/editor/Field';
import { type Found, useCustomers } from './useCustomers';

type Props = {
  id: string;
  of: 'customers' | 'organisations';
  value: string;
  isWrong: boolean;
  onChange: (key: string) => void;
};

/**
 * A key of the helpdesk, found by what people know of its owner; what is typed counts as it is.
 * A combobox as WAI-ARIA describes it: the focus stays in the field.
 */
export function CustomerPicker({ id, of, value, isWrong, onChange }: Props) {
  const { t } = useTranslation('backup');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const [chosen, setChosen] = useState<Found | null>(null);
  const found = useCustomers(isOpen ? value : '', of);
  const shown = isOpen ? found : [];
  const active = shown[at];
  const list = `${id}-list`;
  const option = (index: number) => `${list}-${index}`;
  const isListed = shown.length > 0;
  useEffect(() => {
    if (!isListed) return;
    // Before the dialogue around it hears of it: only the list goes.
    const hide = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
    };
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  }, [isListed]);
  const take = (one: Found) => {
    onChange(one.key);
    setChosen(one);
    setOpen(false);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown.length > 0) setAt((at + step + shown.length + 1) % (shown.length + 1));
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      take(active);
    }
  };
  return (
    <div className="us-picker">
      <TextInput
        id={id}
        value={value}
        maxLength={200}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={list}
        aria-activedescendant={active ? option(at) : undefined}
        aria-describedby={noteOf(id)}
        validated={isWrong ? 'error' : 'default'}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onChange={(_, typed) => {
          onChange(typed);
          setChosen(null);
          setAt(-1);
          setOpen(true);
        }}
      />
      <div id={list} role="listbox" aria-label={t('people.found')} hidden={!isListed}>
        {shown.map((one, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
          <div
            key={one.key}
            id={option(index)}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(one);
            }}
          >
            <span>{one.name}</span> <span className="us-quiet">{one.about}</span>
          </div>
        ))}
      </div>
      <p className="us-quiet" role="status">
        {isListed
          ? t('people.foundCount', { count: shown.length })
          : chosen && chosen.key === value
            ? t('people.isChosen', { name: chosen.name })
            : ''}
      </p>
    </div>
  );
}
