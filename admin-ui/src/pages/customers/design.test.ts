import { expect, test } from 'vitest';
import { designOf, isColour, previewAddress, toStore } from './design';

test('what is empty is left out, and comes back empty', () => {
  const design = designOf({ colour: '#123456' } as Parameters<typeof designOf>[0]);

  expect(design).toEqual({ name: '', mark: '', colour: '#123456', footer: '' });
  expect(toStore({ ...design, name: '  Miller ' })).toMatchObject({ name: 'Miller', mark: null });
});

test('an address holds what is typed, whatever it is', () => {
  const design = { name: 'A&B <c>', mark: '', colour: '#123456', footer: '' };

  const address = previewAddress('question', 'de', design);

  const values = new URL(address, 'http://x').searchParams;
  expect(address).toContain('preview/question?');
  expect([values.get('name'), values.get('colour'), values.get('mark')]).toEqual([
    'A&B <c>',
    '#123456',
    null,
  ]);
});

test('a colour has six digits', () => {
  expect(['#12ab9F', '#12ab9', 'red', '#12ab9F;'].map(isColour)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
