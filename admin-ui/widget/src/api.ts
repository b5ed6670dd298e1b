/** What every page of the website is told. */
export interface Status {
  open: boolean;
  whenFull: 'message' | 'text' | 'hide';
  estimatedWait?: string | null;
  accent?: string | null;
  texts?: {
    button?: string | null;
    greeting?: string | null;
    closed?: string | null;
    thanks?: string | null;
  } | null;
}

export interface Message {
  name: string;
  email: string;
  text: string;
  homepage: string;
}

/** Understudy has refused it, with the type of the problem (RFC 9457). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly fields: string[],
  ) {
    super(type);
  }
}

async function answer(response: Response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    const violations = Array.isArray(body.violations) ? body.violations : [];
    throw new Refusal(
      response.status,
      String(body.type ?? ''),
      violations.map((v: { field: string }) => v.field),
    );
  }
  return body;
}

/** No cookies travel along: nobody is known here. */
const plain: RequestInit = { credentials: 'omit', referrerPolicy: 'origin' };

export class Website {
  constructor(
    private readonly base: string,
    private readonly team: string | null,
  ) {}

  /** The status, and for how many seconds it may be kept. */
  async status(language: string): Promise<{ status: Status; seconds: number }> {
    const query = new URLSearchParams({ language });
    if (this.team) {
      query.set('team', this.team);
    }
    const response = await fetch(`${this.base}/status?${query}`, plain);
    const seconds = /max-age=(\d+)/.exec(response.headers.get('Cache-Control') ?? '');
    return { status: await answer(response), seconds: Number(seconds?.[1] ?? 30) };
  }

  async challenge(): Promise<{ challenge: string; bits: number }> {
    return answer(await fetch(`${this.base}/challenge`, { ...plain, cache: 'no-store' }));
  }

  async send(
    message: Message,
    challenge: string,
    solution: string,
  ): Promise<{ number: string; waiting: string }> {
    const body = JSON.stringify({
      ...message,
      challenge,
      solution,
      ...(this.team ? { team: this.team } : {}),
    });
    const headers = { 'Content-Type': 'application/json' };
    return answer(
      await fetch(`${this.base}/conversations`, { ...plain, method: 'POST', headers, body }),
    );
  }

  async waiting(
    token: string,
  ): Promise<{ position?: number | null; estimatedWait?: string | null }> {
    return answer(await fetch(`${this.base}/waiting/${encodeURIComponent(token)}`, plain));
  }
}
