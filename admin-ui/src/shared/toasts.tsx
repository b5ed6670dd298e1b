import { Alert, AlertActionCloseButton, AlertGroup } from '@patternfly/react-core';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { ProblemError } from '@/api/problem';

type Kind = 'success' | 'danger' | 'warning' | 'info';
interface Toast {
  id: number;
  kind: Kind;
  title: string;
  detail?: string;
}
type Say = (kind: Kind, title: string, detail?: string) => void;

const SayContext = createContext<Say>(() => {});
/** Errors stay until somebody closes them. */
const STAYS = 8_000;

/** Tells that something was done, or was not, also to screen readers. */
export const useToast = (): Say => useContext(SayContext);

/** The detail of a toast for what a call threw. */
export const reasonOf = (error: unknown): string =>
  error instanceof ProblemError ? error.message : String(error);

export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const close = useCallback((id: number) => {
    setToasts((shown) => shown.filter((each) => each.id !== id));
  }, []);
  const say = useCallback<Say>((kind, title, detail) => {
    setToasts((shown) => [...shown, { id: Date.now() + shown.length, kind, title, detail }]);
  }, []);
  return (
    <SayContext.Provider value={say}>
      {children}
      <AlertGroup isToast isLiveRegion>
        {toasts.map(({ id, kind, title, detail }) => (
          <Alert
            key={id}
            variant={kind}
            title={title}
            timeout={kind === 'danger' ? false : STAYS}
            onTimeout={() => close(id)}
            actionClose={<AlertActionCloseButton onClose={() => close(id)} />}
          >
            {detail}
          </Alert>
        ))}
      </AlertGroup>
    </SayContext.Provider>
  );
}
