import type { components } from './schema';

export type Problem = components['schemas']['Problem'];

/** What the service answered instead of what was asked for; code 'network' when it did not answer. */
export class ApiError extends Error implements Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: NonNullable<Problem['errors']>;
  /** What to look for in the service's log; absent when the service did not say. */
  readonly traceId: string | undefined;

  constructor(problem: Problem, traceId?: string) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = 'ApiError';
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.traceId = traceId;
  }
}

/** Reads the problem of a response that is not a success. */
export async function problemOf(response: Response): Promise<ApiError> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const trace = response.headers.get('X-Trace-Id') ?? undefined;
  if (isProblem(body)) {
    return new ApiError(body, (body as { traceId?: string }).traceId ?? trace);
  }
  return new ApiError(
    {
      type: 'about:blank',
      title: response.statusText || `Status ${response.status}`,
      status: response.status,
      code: 'no-problem-document',
      detail: `The answer of ${response.url} has status ${response.status} and says no more. Maybe a proxy stands between this page and the service.`,
    },
    trace,
  );
}

/** Says of a failure of any kind what is known about it. */
export function asApiError(failure: unknown): ApiError {
  if (failure instanceof ApiError) {
    return failure;
  }
  if (failure instanceof TypeError) {
    return new ApiError({
      type: 'about:blank',
      title: 'No answer',
      status: 0,
      code: 'network',
      detail: 'The service does not answer. Maybe it is restarting, or the network is gone; this page keeps trying.',
    });
  }
  return new ApiError({
    type: 'about:blank',
    title: 'This page failed',
    status: 0,
    code: 'page',
    detail: failure instanceof Error ? failure.message : String(failure),
  });
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    typeof (body as Problem).title === 'string' &&
    typeof (body as Problem).code === 'string' &&
    typeof (body as Problem).detail === 'string'
  );
}
