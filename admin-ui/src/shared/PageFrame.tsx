import { Title } from '@patternfly/react-core';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** One or two sentences on what the page is for. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its title is the window's too, and gets the focus when one comes here by a link. */
export function PageFrame({ title, lead, actions, children }: Props) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${title} – Understudy`;
  }, [title]);
  useEffect(() => {
    // The first page keeps the focus where the browser has it.
    if (document.body.dataset.moved) {
      heading.current?.focus();
    }
    document.body.dataset.moved = 'yes';
  }, []);
  return (
    <div className="us-page">
      <header className="us-page-head">
        <div ref={heading} tabIndex={-1} className="us-page-title">
          <Title headingLevel="h1" size="2xl">
            {title}
          </Title>
        </div>
        {actions ? <div className="us-page-actions">{actions}</div> : null}
        {lead ? <div className="us-lead">{lead}</div> : null}
      </header>
      {children}
    </div>
  );
}
