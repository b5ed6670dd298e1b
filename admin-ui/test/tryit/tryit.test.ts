import { describe, expect, it } from 'vitest';
import { narrowing, startOf } from '../../src/pages/tryit/model/narrowing';
import { blankQuestion, requestOf } from '../../src/pages/tryit/model/question';
import { secondsInWords } from '../../src/pages/tryit/model/secondsInWords';
import { sharesOf } from '../../src/pages/tryit/model/sharesOf';

const person = (name: string) => ({ id: name, name });
const fell = (...names: string[]) =>
  names.map((name) => ({ agent: person(name), detail: 'Absent.' }));

describe('N1: narrowing questions', () => {
  it('counts how many are left after each, down to the one who is chosen', () => {
    const steps = narrowing(
      [
        { question: 'in-team', dropped: fell('John'), more: 0 },
        { question: 'not-absent', dropped: [], more: 0 },
        { question: 'comes-next', dropped: fell('Mary'), more: 2 },
      ],
      true,
    );

    expect(steps.map(({ left }) => left)).toEqual([4, 4, 1]);
    expect(startOf(steps)).toBe(5);
  });

  it('ends with nobody where nobody was chosen', () => {
    const steps = narrowing([{ question: 'online', dropped: fell('A', 'B'), more: 0 }], false);

    expect(steps[0]?.left).toBe(0);
    expect(startOf(steps)).toBe(2);
  });
});

describe('N3: what is asked', () => {
  const blank = blankQuestion('5', 'draft');

  it('says only what somebody has said', () => {
    expect(requestOf(blank)).toEqual({
      described: { team: '5', channel: 'email' },
      rules: 'draft',
    });
  });

  it('says what is supposed of people, and nothing of the others', () => {
    const asked = requestOf({
      ...blank,
      priority: '5',
      moment: '2026-12-24T18:00',
      suppose: {
        '3': { absent: false, online: null, open: 0 },
        '7': { absent: null, online: null, open: null },
      },
    });

    expect(asked).toMatchObject({
      described: { priority: 5 },
      moment: '2026-12-24T18:00',
      suppose: [{ agent: '3', absent: false, open: 0 }],
    });
    expect(asked.suppose).toHaveLength(1);
  });

  it('asks for an existing conversation without a description', () => {
    const asked = requestOf({ ...blank, kind: 'existing', number: ' 42 ' });

    expect(asked).toEqual({ conversation: '42', rules: 'draft' });
  });
});

describe('N7: before and after', () => {
  it('puts the same people side by side, also those who are in one of them only', () => {
    const share = (name: string, got: number) => ({ agent: person(name), got, expected: 2 });

    expect(sharesOf([share('B', 3)], [share('A', 1), share('B', 2)])).toEqual([
      { name: 'A', got: 0, gets: 1, expected: 2 },
      { name: 'B', got: 3, gets: 2, expected: 2 },
    ]);
  });

  it('says waiting times in a unit that fits', () => {
    expect(secondsInWords(0, 'en')).toBe('0 sec');
    expect(secondsInWords(5400, 'en')).toBe('1.5 hr');
  });
});
