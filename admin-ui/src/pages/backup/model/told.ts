/** To begin with: customers read it, so it is no text of the pages. */
export const USUAL_WAITING: Readonly<Record<string, string>> = {
  en: 'Thank you for your message. Nobody of {team} is there right now. Your message is not forgotten: the first of us who comes back takes care of it.',
  de: 'Vielen Dank für Ihre Nachricht. Von {team} ist gerade niemand da. Ihre Nachricht geht nicht verloren: Wer zuerst zurückkommt, kümmert sich darum.',
  fr: 'Merci pour votre message. Personne de {team} n’est là en ce moment. Votre message n’est pas oublié : la première personne de retour s’en occupe.',
};

/** The same when the owner is back and the backup leaves. */
export const USUAL_OWNER_BACK: Readonly<Record<string, string>> = {
  en: '{agent} is back and takes care of your request again. {backup} has left the conversation.\n\nThere is nothing that you need to do.\n',
  de: '{agent} ist wieder da und kümmert sich wieder um Ihr Anliegen. {backup} hat die Unterhaltung verlassen.\n\nSie müssen nichts weiter tun.\n',
  fr: "{agent} est de retour et s'occupe à nouveau de votre demande. {backup} a quitté la conversation.\n\nVous n'avez rien à faire.\n",
};

/** Languages without a text are left out, in the order of the alphabet. */
export const filledTexts = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([, text]) => text.trim() !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
