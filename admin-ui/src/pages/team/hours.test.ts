import { expect, it } from 'vitest';
import { fromWords, inWords, skillsFromWords, skillsInWords } from './hours';

it('reads hours as people type them', () => {
  expect(fromWords(' 08:00 – 12:00,13:00-17:00 ; ')).toEqual(['08:00-12:00', '13:00-17:00']);
  expect(fromWords('')).toEqual([]);
});

it('writes what it reads', () => {
  const hours = ['08:00-12:00', '13:00-17:00'];
  expect(fromWords(inWords(hours))).toEqual(hours);
});

it('takes a number at the end of a skill for its level', () => {
  const skills = [{ name: 'french', level: 3 }, { name: 'laser printers' }];
  expect(skillsFromWords('french 3, laser printers,')).toEqual(skills);
  expect(skillsFromWords(skillsInWords(skills))).toEqual(skills);
});
