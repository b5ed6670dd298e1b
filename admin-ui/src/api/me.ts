import { createContext, useContext } from 'react';
import { answer, api, type Schema } from './client';

export type Me = Schema['Me'];
export type Role = 'admin' | 'supervisor' | 'agent';

export const MeContext = createContext<Me | null>(null);

export const readMe = (): Promise<Me> => answer(api.GET('/me'));

/** Who is signed in; known before any page is drawn. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) {
    throw new Error('Pages stand inside of MeContext.');
  }
  return me;
}

/** The API holds everybody to his role; this only spares people what they would be refused. */
export const mayDo = (me: Me, roles: readonly Role[]): boolean =>
  roles.some((role) => (me.roles as string[]).includes(role));
