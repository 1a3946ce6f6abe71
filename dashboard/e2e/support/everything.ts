import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { FIRST_DAY, LAST_DAY, TRADED, writeCandles } from './candles';
import { market7, Service, unpack, type Place } from './program';

declare module 'vitest' {
  interface ProvidedContext {
    place: Place;
    /** Address of a service that has just been started for the first time. */
    desk: string;
  }
}

/** Starts what several tests look at: each of them costs seconds. The archive gets ready while others run. */
export default async function setup(project: TestProject) {
  const work = mkdtempSync(join(tmpdir(), 'market7-e2e-'));
  const place: Place = { app: join(work, 'app'), work };
  const services: Service[] = [];
  let archive = Promise.resolve();
  const teardown = async () => {
    await archive;
    await Promise.all(services.map((each) => each.kill()));
    rmSync(work, { recursive: true, force: true });
  };
  try {
    await unpack(place.app);
    services.push(await Service.start(place, 'desk'));
    project.provide('place', place);
    project.provide('desk', services[0]?.url ?? '');
  } catch (failure) {
    await teardown();
    throw failure;
  }
  archive = openArchive(place).then(
    (service) => {
      services.push(service);
      tell(place, service.url);
    },
    (failure: unknown) => tell(place, `failed: ${String(failure)}`),
  );
  return teardown;
}

/** Starts a service on a journal of more than 10,000 decisions over recorded candles. */
async function openArchive(place: Place): Promise<Service> {
  const data = join(place.work, 'candles');
  writeCandles(data);
  const days = ['--from', FIRST_DAY, '--to', LAST_DAY];
  const folders = ['--data', data, '--out', join(place.work, 'backtest'), '--journal', join(place.work, 'archive')];
  await market7(place, ['backtest', ...folders, ...days, '--symbols', TRADED.join(',')]);
  return Service.start(place, 'archive');
}

/** Tests run in processes of their own: a file tells them, whole or not at all. */
function tell(place: Place, text: string): void {
  const file = join(place.work, 'archive.txt');
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
