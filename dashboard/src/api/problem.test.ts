import { describe, expect, it } from 'vitest';
import { ApiError, asApiError, problemOf } from './problem';

const json = (body: unknown, init: ResponseInit) => new Response(JSON.stringify(body), init);
const problem = { type: '/problems/x', title: 'Not Found', status: 404, code: 'unknown-deal', detail: 'No deal has the id 7.' };

describe('a problem', () => {
  it('is read with its fields and the trace id', async () => {
    const errors = [{ field: 'limit', detail: 'limit is 0. Expected 1 to 500.' }];
    const read = await problemOf(json({ ...problem, errors, traceId: 'abc' }, { status: 404 }));
    expect(read).toMatchObject({ ...problem, errors, traceId: 'abc' });
    expect(read.message).toBe('Not Found: No deal has the id 7.');
  });

  it('takes the trace id of the header when the document has none', async () => {
    const read = await problemOf(json(problem, { status: 404, headers: { 'X-Trace-Id': 'def' } }));
    expect(read.traceId).toBe('def');
  });

  it('is made of the status when the answer is no document', async () => {
    const read = await problemOf(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
    expect(read).toMatchObject({ title: 'Bad Gateway', status: 502, code: 'no-problem-document' });
  });
});

describe('a failure of any kind', () => {
  it('stays what it is when the service said it', () => {
    const error = new ApiError(problem);
    expect(asApiError(error)).toBe(error);
  });

  it('is a lack of network when fetch failed, else a failure of the page', () => {
    expect(asApiError(new TypeError('fetch failed')).code).toBe('network');
    expect(asApiError(new Error('broken')).detail).toBe('broken');
    expect(asApiError('words').detail).toBe('words');
  });
});
