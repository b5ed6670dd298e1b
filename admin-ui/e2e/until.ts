/** Calls until it is true; the last objection when it never is. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 40_000;
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`Not within 40 s: ${what}.`);
    }
    await new Promise((done) => setTimeout(done, 250));
  }
}
