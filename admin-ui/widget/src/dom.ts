/** An element with attributes and what is in it; texts stay texts. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...inside);
  return made;
}

/** Black or white, whichever is read better on a colour like #0b57d0. */
export function readableOn(colour: string): string {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const light = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  return light > 0.179 ? '#000' : '#fff';
}

/** Minutes of a duration like PT1H4M. */
export function minutes(duration: string | null | undefined): number | null {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration ?? '');
  return found ? Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0) : null;
}
