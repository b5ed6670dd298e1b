import { ClipboardCopy, ClipboardCopyVariant } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** Something to be copied into a page. */
export function Snippet({ label, children }: { label: string; children: string }) {
  const { t } = useTranslation('website');
  return (
    <div className="us-field">
      <span>{label}</span>
      <ClipboardCopy
        isReadOnly
        isExpanded={children.includes('\n')}
        variant={
          children.includes('\n') ? ClipboardCopyVariant.expansion : ClipboardCopyVariant.inline
        }
        hoverTip={t('copy')}
        clickTip={t('copied')}
        textAriaLabel={label}
        toggleAriaLabel={label}
      >
        {children}
      </ClipboardCopy>
    </div>
  );
}
