/** What a refusal says about single fields (RFC 9457 with violations), by field. */
export type FieldErrors = Readonly<Record<string, string>>;

type Violation = { field: string; message: string };

/** Violations below one place, named as seen from there: rules[2].then.team becomes then.team. */
export function fieldErrors(
  violations: readonly Violation[] | null | undefined,
  below: string,
): FieldErrors {
  const found: Record<string, string> = {};
  for (const { field, message } of violations ?? []) {
    if (field !== below && !field.startsWith(`${below}.`) && !field.startsWith(`${below}[`))
      continue;
    const rest = field.slice(below.length).replace(/^\./, '');
    found[rest] = found[rest] ? `${found[rest]} ${message}` : message;
  }
  return found;
}

/** The first message at a field or below it. */
export function errorAt(errors: FieldErrors, field: string): string | undefined {
  if (errors[field]) return errors[field];
  const key = Object.keys(errors).find(
    (one) => one.startsWith(`${field}.`) || one.startsWith(`${field}[`),
  );
  return key === undefined ? undefined : errors[key];
}
