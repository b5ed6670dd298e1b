import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** The parts of `deployment/understudy status --json` that stories inside Znuny need. */
interface Status {
  znuny: { agentUrl: string; home: string; user: string };
  understudy: { apiUrl: string; adminTokenFile: string };
  demo: { agents: { login: string; password: string }[] };
}

const file = process.env.UNDERSTUDY_STATUS;
if (!file) {
  throw new Error('UNDERSTUDY_STATUS names the file with the answer of: status --json');
}
const status = JSON.parse(readFileSync(file, 'utf8')) as Status;
const token = readFileSync(status.understudy.adminTokenFile, 'utf8').trim();

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** A page of Znuny's agent interface. */
export const desk = (query: string): string => `${status.znuny.agentUrl}?${query}`;

/**
 * An agent in a window of his own, signed in at Znuny and nowhere else.
 *
 * @param viewport in pixels of style sheets
 * @param deviceScaleFactor 2 as in a window that is zoomed to 200 %
 */
export async function agent(
  login: string,
  viewport = { width: 1280, height: 800 },
  deviceScaleFactor = 1,
): Promise<{ context: BrowserContext; page: Page }> {
  const password = status.demo.agents.find((each) => each.login === login)?.password;
  if (!password) {
    throw new Error(`There is no ${login} in the demo.`);
  }
  const context = await browser.newContext({ viewport, deviceScaleFactor });
  const page = await context.newPage();
  await page.goto(status.znuny.agentUrl);
  await page.locator('#User').fill(login);
  await page.locator('#Password').fill(password);
  await page.locator('#LoginButton').click();
  await page.locator('#ToolBar').waitFor({ state: 'attached' });
  return { context, page };
}

/** The REST API as automation calls it. */
export async function api<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${status.understudy.apiUrl}${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }
  return (await answer.json()) as T;
}

/** Something on the helpdesk's own command line, as its own user. */
function shell(command: string, input: string): void {
  const { home, user } = status.znuny;
  execFileSync(
    'setpriv',
    [`--reuid=${user}`, `--regid=${user}`, '--clear-groups', '--', 'bash', '-c', command],
    { input, cwd: home, env: { ...process.env, HOME: home } },
  );
}

/** A customer writes an e-mail, as the helpdesk receives one. */
export function mail(subject: string): void {
  const id = `${Date.now()}.${Math.random()}@example.com`;
  const text = `From: anna@example.com\nTo: support@example.org\nSubject: ${subject}\nMessage-ID: <${id}>\n\nHello.\n`;
  shell('bin/otrs.Console.pl Maint::PostMaster::Read --no-ansi', text);
}

/** An admin of the helpdesk gives somebody all rights in a group, or takes them away. */
export function right(login: string, group: string, isGiven: boolean): void {
  shell(
    'perl -I. -IKernel/cpan-lib -ICustom',
    `use Kernel::System::ObjectManager;
    local $Kernel::OM = Kernel::System::ObjectManager->new();
    my $Groups = $Kernel::OM->Get('Kernel::System::Group');
    $Groups->PermissionGroupUserAdd(
        GID        => scalar $Groups->GroupLookup( Group => '${group}' ),
        UID        => scalar $Kernel::OM->Get('Kernel::System::User')->UserLookup( UserLogin => '${login}' ),
        Permission => { rw => ${isGiven ? 1 : 0} },
        UserID     => 1,
    ) || die;`,
  );
}

/** For the pages in docs, only when UNDERSTUDY_PICTURES names a folder. */
export async function picture(page: Page, name: string, clip?: Clip): Promise<void> {
  const folder = process.env.UNDERSTUDY_PICTURES;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png`, ...(clip ? { clip } : {}) });
  }
}

interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}
