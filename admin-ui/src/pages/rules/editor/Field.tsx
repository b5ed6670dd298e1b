import { FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  /** Id of the control inside, and the stem of the id of what is said about it. */
  id: string;
  error?: string | undefined;
  help?: ReactNode;
  isGroup?: boolean;
  isRequired?: boolean;
  children: ReactNode;
};

/** Where a control finds its help and error, for aria-describedby. */
export const noteOf = (id: string) => `${id}-note`;

/** A label, a control, and below it what helps or what is wrong. */
export function Field({ label, id, error, help, isGroup, isRequired, children }: Props) {
  return (
    <FormGroup
      label={label}
      isRequired={isRequired ?? false}
      {...(isGroup ? { role: 'group', fieldId: id } : { fieldId: id })}
    >
      {children}
      {(error || help) && (
        <FormHelperText>
          <HelperText id={noteOf(id)}>
            {error ? (
              <HelperTextItem variant="error">{error}</HelperTextItem>
            ) : (
              <HelperTextItem>{help}</HelperTextItem>
            )}
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}
