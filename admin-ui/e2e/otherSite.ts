import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A website of somebody else, at an origin of its own, with a strict policy. */
export class OtherSite {
  readonly origin: string;
  private readonly server: Server;

  private constructor(server: Server, origin: string) {
    this.server = server;
    this.origin = origin;
  }

  /** What its page has in its body; set before somebody opens it. */
  body = '';
  /** Where scripts and calls may go. */
  allowed = '';

  static async open(): Promise<OtherSite> {
    const server = createServer();
    await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
    const site = new OtherSite(
      server,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    );
    server.on('request', (request, response) => {
      if (request.url === '/site.css') {
        response.setHeader('Content-Type', 'text/css');
        // As docs/widget.md says: the place is kept also before the script is there.
        response.end('understudy-contact { display: block; min-block-size: 2.75rem; }');
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; style-src 'self'; script-src ${site.allowed}; connect-src ${site.allowed}; require-trusted-types-for 'script'`,
      );
      response.end(site.page());
    });
    return site;
  }

  private page(): string {
    return `<!doctype html><html lang="de"><head><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shop</title><link rel="stylesheet" href="/site.css"></head><body><main><h1>Drucker und Zubehör</h1>
<p>Alles für das Büro.</p>${this.body}<p>Versand in zwei Tagen.</p></main></body></html>`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
