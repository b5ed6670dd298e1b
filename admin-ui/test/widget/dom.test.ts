import { expect, test } from 'vitest';
import { minutes, readableOn } from '../../widget/src/dom.ts';
import { WORDS } from '../../widget/src/words.ts';

test('durations are told in minutes', () => {
  expect(minutes('PT4M')).toBe(4);
  expect(minutes('PT1H5M')).toBe(65);
  expect(minutes(null)).toBeNull();
});

test('words on a colour are black or white, whichever is read better', () => {
  expect(readableOn('#0b57d0')).toBe('#fff');
  expect(readableOn('#ffd400')).toBe('#000');
});

test('every language says everything, with the same places', () => {
  const places = (text: string) => text.match(/\{\w+\}/g) ?? [];
  for (const words of Object.values(WORDS)) {
    expect(Object.keys(words)).toEqual(Object.keys(WORDS.en ?? {}));
    for (const [key, text] of Object.entries(words)) {
      expect(places(text), key).toEqual(places(WORDS.en?.[key as keyof typeof words] ?? ''));
    }
  }
});
