import type { Schema } from '@/api/client';

/** As the form holds it: nothing is an empty text. */
export type Design = { name: string; mark: string; colour: string; footer: string };

export const USUAL_COLOUR = '#1f5f99';

export const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

export const designOf = (stored: Schema['CustomerDesign']): Design => ({
  name: stored.name ?? '',
  mark: stored.mark ?? '',
  colour: stored.colour ?? USUAL_COLOUR,
  footer: stored.footer ?? '',
});

/** What is empty is left out. */
export const toStore = (design: Design): Schema['CustomerDesign'] => ({
  colour: design.colour,
  name: filled(design.name),
  mark: filled(design.mark),
  footer: filled(design.footer),
});

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

export const SHOWN = ['message', 'question', 'wait', 'continue', 'unknown'] as const;
export type Shown = (typeof SHOWN)[number];

/** Where the server draws it, in a design that nobody has stored. */
export function previewAddress(shown: Shown, language: string, design: Design): string {
  const values = new URLSearchParams({ lang: language, colour: design.colour });
  for (const field of ['name', 'mark', 'footer'] as const) {
    if (design[field].trim() !== '') values.set(field, design[field].trim());
  }
  return `${import.meta.env.BASE_URL}preview/${shown}?${values}`;
}
