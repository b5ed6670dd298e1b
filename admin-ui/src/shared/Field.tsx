import { type ReactNode, useId } from 'react';

interface Props {
  label: string;
  /** Gets the id that the label names. */
  children: (id: string) => ReactNode;
}

/** A control with its label above it, for bars of filters and short forms. */
export function Field({ label, children }: Props) {
  const id = useId();
  return (
    <div className="us-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
