import { queryOptions } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';

/** How one part is, in the service's words. */
export interface HealthPart {
  readonly name: string;
  readonly status: string;
  /** What it says about itself, as `name value`. */
  readonly details: readonly string[];
}

export interface Health {
  readonly status: string;
  /** Parts in name order; empty where the caller may not see them. */
  readonly parts: readonly HealthPart[];
}

interface HealthDocument {
  readonly status: string;
  readonly components?: Readonly<Record<string, { status: string; details?: Readonly<Record<string, unknown>> }>>;
}

/** Reads the document of the actuator. */
export function readHealth(document: HealthDocument): Health {
  const parts = Object.entries(document.components ?? {}).map(([name, part]) => ({
    name,
    status: part.status,
    details: Object.entries(part.details ?? {}).map(([key, value]) => `${key} ${words(value)}`),
  }));
  return { status: document.status, parts: parts.sort((a, b) => a.name.localeCompare(b.name)) };
}

function words(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const UNAVAILABLE = 503;

async function fetchHealth(): Promise<Health> {
  const response = await fetch('/actuator/health', { headers: { Accept: 'application/json' } });
  // a service that is not well says so with 503, and says why
  if (!response.ok && response.status !== UNAVAILABLE) {
    throw await problemOf(response);
  }
  const document: unknown = await response.clone().json().catch(() => null);
  if (typeof document !== 'object' || document === null || !('status' in document) || 'code' in document) {
    throw await problemOf(response);
  }
  return readHealth(document as HealthDocument);
}

export const HEALTH_EVERY_MS = 10_000;

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: fetchHealth,
  refetchInterval: HEALTH_EVERY_MS,
});
