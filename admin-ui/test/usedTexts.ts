/** What a source file asks for: whole keys, and beginnings of keys that are put together. */
export interface Used {
  keys: string[];
  beginnings: string[];
}

const NAMESPACE = /(?:useTranslation|getFixedT)\(\s*(?:[\w.]+,\s*)?\[?'([\w-]+)'/;
const CALL = /(?<![\w.])t\(\s*(?:'([^']+)'|`([^`]*)`)/g;
const COMPONENT = /i18nKey=(?:"([^"]+)"|\{`([^`]*)`\})/g;
/** A file without a hook of its own says so: texts: team */
const COMMENT = /\btexts: ([\w-]+)/;

/**
 * The namespace is that of the first useTranslation in the file, else that of a comment
 * `texts: name`; a key may begin with another one and a colon.
 */
export function usedIn(source: string): Used {
  const namespace = NAMESPACE.exec(source)?.[1] ?? COMMENT.exec(source)?.[1] ?? 'shell';
  const keys: string[] = [];
  const beginnings: string[] = [];
  const whole = (key: string) => (key.includes(':') ? key : `${namespace}:${key}`);
  for (const pattern of [CALL, COMPONENT]) {
    for (const [, literal, template] of source.matchAll(pattern)) {
      if (literal !== undefined) {
        keys.push(whole(literal));
      } else if (template !== undefined) {
        const beginning = template.split('${')[0] ?? '';
        (template.includes('${') ? beginnings : keys).push(whole(beginning));
      }
    }
    pattern.lastIndex = 0;
  }
  // A beginning that is nothing but a namespace would make everything used.
  return { keys, beginnings: beginnings.filter((each) => !each.endsWith(':')) };
}
