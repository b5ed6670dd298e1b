import { type Message, Refusal, type Status, Website } from './api.ts';
import { make, minutes, readableOn } from './dom.ts';
import { ContactForm } from './form.ts';
import { sheet } from './style.ts';
import { languageOf, WORDS } from './words.ts';
import { solve } from './work.ts';

const script = document.currentScript as HTMLScriptElement | null;
const LONGEST_PAUSE = 120;

/** `<understudy-contact key="…">`: a button that opens a form, as long as there is room. */
export class UnderstudyContact extends HTMLElement {
  private website: Website | undefined;
  private status: Status | undefined;
  private work: Promise<{ challenge: string; solution: string }> | undefined;
  private token: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = 0;
  private pause = 5;
  private draw = () => {};

  /** A status to be shown instead of the real one: nothing is asked and nothing is sent. */
  set preview(status: Status) {
    this.status = status;
    this.setAttribute('preview', '');
    if (this.isConnected) {
      this.build();
    }
  }

  connectedCallback() {
    const api = this.getAttribute('api') ?? (script ? new URL('..', script.src).href : '/');
    const key = encodeURIComponent(this.getAttribute('key') ?? '');
    const base = `${api.replace(/\/?$/, '/')}api/v1/public/websites/${key}`;
    this.website = new Website(base, this.getAttribute('team'));
    this.build();
    document.addEventListener('visibilitychange', this.seen);
    this.look();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.seen);
    clearTimeout(this.timer);
  }

  private readonly seen = () => {
    if (!document.hidden && Date.now() >= this.due) {
      this.look();
    }
  };

  /** Asks as often as it is told to, and not at all while nobody sees the page. */
  private async look() {
    clearTimeout(this.timer);
    if (this.hasAttribute('preview') || document.hidden || !this.website) {
      return;
    }
    this.due = Number.POSITIVE_INFINITY;
    try {
      const { status, seconds } = await this.website.status(languageOf(this));
      this.status = status;
      this.pause = seconds;
    } catch {
      this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
    }
    this.draw();
    // Not all pages at the same moment.
    const milliseconds = this.pause * 1000 * (1 + Math.random() / 4);
    this.due = Date.now() + milliseconds;
    this.timer = setTimeout(() => this.look(), milliseconds);
  }

  private build() {
    const language = languageOf(this);
    const words = WORDS[language] ?? (WORDS.en as (typeof WORDS)[string] & object);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet()];
    const open = make('button', { class: 'main open', type: 'button', part: 'button' });
    open.setAttribute('aria-haspopup', 'dialog');
    const text = make('p', { class: 'text', part: 'text' });
    const close = make('button', { class: 'x', type: 'button', 'aria-label': words.close }, '×');
    const title = make('h2', { id: 'title' }, words.title);
    const note = make('p', { class: 'note', part: 'note' });
    const place = make('p', { class: 'note', role: 'status' });
    const thanks = make('p', { tabindex: '-1' });
    const again = make('button', { class: 'quiet', type: 'button' }, words.again);
    const done = make('div', { class: 'done' }, thanks, place, make('div', {}, again));
    const form = new ContactForm(words, (message) => send(message));
    const dialog = make(
      'dialog',
      { 'aria-labelledby': 'title', part: 'panel' },
      make('div', { class: 'in' }, make('header', {}, title, close), note, form.element, done),
    );
    const frame = make('div', { lang: language }, open, text, dialog);
    root.replaceChildren(frame);

    const sent = (is: boolean) => {
      done.hidden = !is;
      form.element.hidden = is;
      note.hidden = is;
    };
    sent(false);

    const begin = () => {
      this.work ??= this.solved();
      // What failed is tried again when it is needed.
      this.work.catch(() => {
        this.work = undefined;
      });
    };
    const send = async (message: Message, again = true): Promise<void> => {
      if (this.hasAttribute('preview')) {
        return;
      }
      form.busy(true);
      begin();
      try {
        const work = await (this.work as NonNullable<typeof this.work>);
        const receipt = await this.website?.send(message, work.challenge, work.solution);
        this.work = undefined;
        this.token = receipt?.waiting;
        form.emptied();
        const own = this.status?.texts?.thanks ?? words.thanks;
        thanks.textContent = `${own}\n${words.number.replace('{n}', receipt?.number ?? '')}`;
        sent(true);
        thanks.focus();
        follow();
      } catch (fault) {
        const refusal = fault instanceof Refusal ? fault : undefined;
        // Work that is over or was used is done anew. Without an answer nobody knows whether it was sent: the
        // same work again makes sure that it counts once.
        if (again && refusal && /challenge-not-solved|already-sent/.test(refusal.type)) {
          this.work = undefined;
          return send(message, false);
        }
        const word =
          refusal?.status === 429
            ? words.many
            : refusal?.status === 422
              ? words.refused
              : words.later;
        form.refused(refusal?.fields ?? [], word);
      }
    };
    const follow = async () => {
      if (!this.token || done.hidden) {
        return;
      }
      const waiting = await this.website?.waiting(this.token).catch(() => undefined);
      const about = minutes(waiting?.estimatedWait);
      const lines = [
        waiting?.position === 1
          ? words.next
          : waiting?.position
            ? words.position.replace('{n}', String(waiting.position))
            : '',
        waiting?.position && about ? words.wait.replace('{n}', String(about)) : '',
      ];
      const said = lines.filter(Boolean).join(' ');
      if (place.textContent !== said) {
        place.textContent = said;
      }
    };

    open.addEventListener('click', () => {
      dialog.showModal();
      begin();
    });
    again.addEventListener('click', () => {
      sent(false);
      form.element.querySelector('textarea')?.focus();
    });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) {
        dialog.close();
      }
    });

    this.draw = () => {
      const status = this.status;
      const full = status ? !status.open : false;
      const own = status?.texts;
      open.textContent = own?.button ?? words.button;
      title.textContent = own?.button ?? words.title;
      const closed = own?.closed ?? words.closed;
      text.textContent = closed;
      // Who writes is not disturbed; an unknown status shows nothing, in the place that is kept.
      const busy = dialog.open;
      open.hidden = !status || (full && status.whenFull !== 'message' && !busy);
      text.hidden = !(full && status?.whenFull === 'text') || busy;
      const about = full ? null : minutes(status?.estimatedWait);
      note.textContent = full
        ? closed
        : [own?.greeting ?? words.greeting, about ? words.wait.replace('{n}', String(about)) : '']
            .filter(Boolean)
            .join('\n');
      const accent = this.getAttribute('accent') ?? status?.accent;
      if (accent && /^#[0-9a-f]{6}$/i.test(accent)) {
        frame.style.setProperty('--a', `var(--understudy-accent,${accent})`);
        frame.style.setProperty('--oa', `var(--understudy-on-accent,${readableOn(accent)})`);
      }
      follow();
    };
    dialog.addEventListener('close', () => this.draw());
    this.draw();
  }

  private async solved() {
    const { challenge, bits } = await (this.website as Website).challenge();
    return { challenge, solution: await solve(challenge, bits) };
  }
}

customElements.define('understudy-contact', UnderstudyContact);

// One script tag is enough: <script async src="…" data-key="…"></script>
if (script?.dataset.key) {
  const contact = document.createElement('understudy-contact');
  contact.setAttribute('floating', '');
  for (const [name, value] of Object.entries(script.dataset)) {
    contact.setAttribute(name, value ?? '');
  }
  const add = () => document.body.append(contact);
  document.body ? add() : addEventListener('DOMContentLoaded', add);
}
