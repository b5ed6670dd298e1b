import i18next from 'i18next';

/** What the API says of single fields, in English; only what forms of the pages can run into. */
const SAID: readonly [RegExp, string][] = [
  [/^Must (?:be|have) at most (?<most>[\d,]+) characters?\b/, 'long'],
  [/^Must (?:be|have|hold)(?: a list of)? at most (?<most>[\w,]+)/, 'most'],
  [
    /^(?:A weight must be|Must be(?: a number| a whole number)?) from (?<least>\w+) to (?<most>\w+)/,
    'range',
  ],
  [/^Must hold from (?<least>\d+) to (?<most>\d+) values/, 'values'],
  [/^(?:The capacity must be|Must be(?: a whole number,)?) at least (?<least>\d+)/, 'least'],
  [/^Must be given|^Must not be empty/, 'given'],
  [/^Must be readable text/, 'text'],
  [/^Must be a name with at most (?<most>\d+) characters/, 'name'],
  [/^Must be a time like/, 'time'],
  [/^Must be in the future/, 'future'],
  [/^Must be after the start/, 'afterStart'],
  [/^Must be within ten years/, 'tenYears'],
  [/^Must be a time zone like/, 'zone'],
  [/^Must be a country like/, 'holidays'],
  [/^Must be like 08:00-12:00/, 'span'],
  [/^Must end after it starts/, 'spanEnd'],
  [/^Must not overlap/, 'overlap'],
  [/^Must be a duration like/, 'duration'],
  [/^Must be the id of a team|^Must be a team:/, 'team'],
  [/^Must be the id (?:or login )?of an agent/, 'agent'],
  [/^Must be somebody else/, 'somebodyElse'],
  [/^Must be a language like/, 'language'],
  [/^There is another text in the same language/, 'sameLanguage'],
  [/^Must be a colour like/, 'colour'],
  [/^Must be like https:|^Must be at least one, like https:/, 'origin'],
  [/^Must be one word like/, 'word'],
  [/^Must be an address like https:|^Must begin with https:/, 'https'],
  [/^Must have 32 to 200 letters|^Repeats a few characters|^Must hold at least 24 bytes/, 'secret'],
  [/^Must differ from those/, 'differ'],
  [/^Unknown: (?<unknown>.*)\. There are (?<known>.*)\.$/, 'placeholder'],
];

/** In the language of the page; what is not known here stays as the API says it. */
export function inOwnWords(message: string): string {
  const t = i18next.getFixedT(null, 'shell');
  for (const [said, key] of SAID) {
    const found = said.exec(message);
    if (found) return t(`wrong.${key}`, { ...found.groups });
  }
  return message;
}
