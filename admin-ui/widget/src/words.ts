const en = {
  button: 'Write to us',
  title: 'Write to us',
  greeting: 'How can we help? We answer by e-mail.',
  closed: 'Nobody is free at the moment. Leave a message: we answer by e-mail.',
  name: 'Your name',
  email: 'Your e-mail address',
  text: 'Your message',
  send: 'Send',
  sending: 'Sending …',
  close: 'Close',
  thanks: 'Thank you. We have your message and answer by e-mail.',
  number: 'Your number is {n}.',
  again: 'Write another message',
  position: 'You are number {n} in the queue.',
  next: 'You are next.',
  wait: 'Usual waiting time: about {n} min.',
  nameMissing: 'Please say who you are.',
  emailWrong: 'Please give an address like anna@example.org.',
  textMissing: 'Please write something.',
  refused: 'This could not be sent. Please look at what you have written.',
  many: 'Too much was sent from here just now. Please try again in a minute.',
  later: 'It could not be sent just now. Nothing is lost: please try again in a minute.',
};

export type Words = typeof en;

const de: Words = {
  button: 'Schreiben Sie uns',
  title: 'Schreiben Sie uns',
  greeting: 'Wie können wir helfen? Die Antwort kommt per E-Mail.',
  closed: 'Gerade ist niemand frei. Hinterlassen Sie eine Nachricht: Die Antwort kommt per E-Mail.',
  name: 'Ihr Name',
  email: 'Ihre E-Mail-Adresse',
  text: 'Ihre Nachricht',
  send: 'Senden',
  sending: 'Wird gesendet …',
  close: 'Schließen',
  thanks: 'Vielen Dank. Ihre Nachricht ist angekommen, die Antwort kommt per E-Mail.',
  number: 'Ihre Nummer ist {n}.',
  again: 'Noch eine Nachricht schreiben',
  position: 'Sie sind Nummer {n} in der Reihe.',
  next: 'Sie sind als Nächstes an der Reihe.',
  wait: 'Übliche Wartezeit: etwa {n} Min.',
  nameMissing: 'Bitte nennen Sie Ihren Namen.',
  emailWrong: 'Bitte geben Sie eine Adresse wie anna@example.org an.',
  textMissing: 'Bitte schreiben Sie etwas.',
  refused: 'Das konnte nicht gesendet werden. Bitte prüfen Sie Ihre Angaben.',
  many: 'Von hier kam gerade zu viel. Bitte versuchen Sie es in einer Minute noch einmal.',
  later:
    'Das Senden klappt gerade nicht. Nichts ist verloren: Bitte versuchen Sie es in einer Minute noch einmal.',
};

const fr: Words = {
  button: 'Nous écrire',
  title: 'Nous écrire',
  greeting: 'Comment pouvons-nous vous aider ? Nous répondons par e-mail.',
  closed:
    'Personne n’est disponible pour le moment. Laissez un message : nous répondons par e-mail.',
  name: 'Votre nom',
  email: 'Votre adresse e-mail',
  text: 'Votre message',
  send: 'Envoyer',
  sending: 'Envoi en cours…',
  close: 'Fermer',
  thanks: 'Merci. Nous avons reçu votre message et répondons par e-mail.',
  number: 'Votre numéro est le {n}.',
  again: 'Écrire un autre message',
  position: 'Vous êtes numéro {n} dans la file.',
  next: 'C’est bientôt votre tour.',
  wait: 'Attente habituelle : environ {n} min.',
  nameMissing: 'Indiquez votre nom.',
  emailWrong: 'Indiquez une adresse comme anna@example.org.',
  textMissing: 'Écrivez votre message.',
  refused: 'L’envoi n’a pas abouti. Vérifiez ce que vous avez écrit.',
  many: 'Trop de messages viennent d’ici. Réessayez dans une minute.',
  later: 'L’envoi n’est pas possible pour l’instant. Rien n’est perdu : réessayez dans une minute.',
};

export const WORDS: Record<string, Words> = { en, de, fr };

/** The nearest language that is said around an element and that we speak. */
export function languageOf(element: Element): string {
  const around = element.closest('[lang]')?.getAttribute('lang');
  const known = [around, navigator.language]
    .map((tag) => (tag ?? '').slice(0, 2).toLowerCase())
    .find((tag) => tag in WORDS);
  return known ?? 'en';
}
