import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import type { ReactNode } from 'react';

/** Where a list would be and nothing is: why that is, and what one may do. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <EmptyState variant="sm" titleText={title} headingLevel="h3">
      {children ? <EmptyStateBody>{children}</EmptyStateBody> : null}
    </EmptyState>
  );
}
