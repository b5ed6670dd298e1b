import type { Message } from './api.ts';
import { make } from './dom.ts';
import type { Words } from './words.ts';

const FIELDS = ['name', 'email', 'text'] as const;
type Field = (typeof FIELDS)[number];
const EMAIL = /^[^\s@,;<>()"\\[\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i;
const LIMITS: Record<Field, string> = { name: '100', email: '200', text: '8000' };

/** The form: what was written, and what is wrong with it. */
export class ContactForm {
  readonly element: HTMLFormElement;
  private readonly inputs: Record<Field, HTMLInputElement | HTMLTextAreaElement>;
  private readonly wrong: Record<Field, HTMLElement>;
  private readonly trap = make('input', { name: 'homepage', tabindex: '-1', autocomplete: 'off' });
  private readonly problem = make('p', { class: 'wrong', role: 'alert' });
  private readonly submit = make('button', { class: 'main', type: 'submit', part: 'send' });

  constructor(
    private readonly words: Words,
    send: (message: Message) => void,
  ) {
    const input = (name: Field, kind: Record<string, string>) =>
      make(name === 'text' ? 'textarea' : 'input', {
        id: name,
        name,
        class: 'field',
        required: '',
        maxlength: LIMITS[name],
        'aria-describedby': `${name}-wrong`,
        ...kind,
      });
    this.inputs = {
      name: input('name', { autocomplete: 'name' }),
      email: input('email', { type: 'email', autocomplete: 'email', inputmode: 'email' }),
      text: input('text', { rows: '5' }),
    };
    const wrong = (name: Field) => make('p', { id: `${name}-wrong`, class: 'wrong' });
    this.wrong = { name: wrong('name'), email: wrong('email'), text: wrong('text') };
    this.submit.textContent = words.send;
    this.element = make(
      'form',
      { novalidate: '' },
      ...FIELDS.map((name) =>
        make(
          'div',
          {},
          make('label', { for: name }, words[name]),
          this.inputs[name],
          this.wrong[name],
        ),
      ),
      make('div', { class: 'hp', 'aria-hidden': 'true' }, this.trap),
      this.problem,
      this.submit,
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.submit.ariaDisabled !== 'true' && this.check()) {
        send(this.message());
      }
    });
  }

  private message(): Message {
    const value = (name: Field) => this.inputs[name].value.trim();
    return {
      name: value('name'),
      email: value('email'),
      text: value('text'),
      homepage: this.trap.value,
    };
  }

  private check(): boolean {
    const message = this.message();
    return this.mark({
      name: message.name ? '' : this.words.nameMissing,
      email: EMAIL.test(message.email) ? '' : this.words.emailWrong,
      text: message.text ? '' : this.words.textMissing,
    });
  }

  /** Says what is wrong and leads to the first of it; true when nothing is. */
  private mark(wrong: Record<Field, string>): boolean {
    this.problem.textContent = '';
    for (const name of FIELDS) {
      this.wrong[name].textContent = wrong[name];
      this.inputs[name].ariaInvalid = wrong[name] ? 'true' : null;
    }
    const first = FIELDS.find((name) => wrong[name]);
    if (first) {
      this.inputs[first].focus();
    }
    return !first;
  }

  busy(is: boolean) {
    this.submit.ariaDisabled = is ? 'true' : null;
    this.submit.textContent = is ? this.words.sending : this.words.send;
    this.problem.textContent = '';
  }

  refused(fields: string[], otherwise: string) {
    this.busy(false);
    const email = fields.includes('email');
    this.mark({ name: '', text: '', email: email ? this.words.emailWrong : '' });
    this.problem.textContent = email ? '' : otherwise;
  }

  /** Who has written keeps his name and address. */
  emptied() {
    this.busy(false);
    this.inputs.text.value = '';
  }
}
