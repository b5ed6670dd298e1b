/** To begin with: customers read it, so it is no text of the pages. */
export const USUAL_WAITING: Readonly<Record<string, string>> = {
  en: 'Thank you for your message. Nobody of {team} is there right now. Your message is not forgotten: the first of us who comes back takes care of it.',
  de: 'Vielen Dank für Ihre Nachricht. Von {team} ist gerade niemand da. Ihre Nachricht geht nicht verloren: Wer zuerst zurückkommt, kümmert sich darum.',
  fr: 'Merci pour votre message. Personne de {team} n’est là en ce moment. Votre message n’est pas oublié : la première personne de retour s’en occupe.',
};

/** Languages without a text are left out, in the order of the alphabet. */
export const filledWaiting = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([, text]) => text.trim() !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
