import { inOwnWords } from './violations';

/** A body of application/problem+json (RFC 9457); its types stand in docs/problems.md. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  instance?: string | null;
  violations?: { field: string; message: string }[] | null;
}

/** The API said no, and why. */
export class ProblemError extends Error {
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    const violations = problem.violations?.map(({ field, message }) => ({
      field,
      message: inOwnWords(message),
    }));
    this.problem = violations ? { ...problem, violations } : problem;
  }

  /** The last part of the type, by which clients tell problems apart. */
  get kind(): string {
    return this.problem.type.split(/[/:#]/).at(-1) ?? this.problem.type;
  }
}

/** Worth asking again: the network, or a server that is starting. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ProblemError && (error.problem.status === 0 || error.problem.status > 500)
  );
}
