import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

/** Address of a service with more than 10,000 decisions in its journal, once it is ready. */
export async function archiveUrl(): Promise<string> {
  const file = join(inject('place').work, 'archive.txt');
  while (!existsSync(file)) {
    await sleep(250);
  }
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('http')) {
    throw new Error(`The service with many decisions did not start, it ${text}`);
  }
  return text;
}
