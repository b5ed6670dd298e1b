import { expect, it } from 'vitest';
import { elementTag, emptySettings, originsOf, scriptTag, withText } from './model';

it('takes origins out of addresses that people copy', () => {
  expect(
    originsOf('https://shop.example.org/contact?x=1\n https://shop.example.org, nonsense'),
  ).toEqual(['https://shop.example.org', 'nonsense']);
});

it('leaves empty texts to the usual words', () => {
  const one = withText(emptySettings('5'), 'de', 'button', 'Fragen?');
  expect(one.texts?.de?.button).toBe('Fragen?');
  expect(withText(one, 'de', 'button', ' ').texts?.de?.button).toBeNull();
});

it('makes what is pasted into a page', () => {
  const website = { key: 'ab12', script: 'https://h.example/w.js', settings: emptySettings('5') };
  expect(scriptTag(website)).toBe(
    '<script async src="https://h.example/w.js" data-key="ab12"></script>',
  );
  expect(elementTag(website)).toContain('<understudy-contact key="ab12">');
});
