import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const HOME = fileURLToPath(new URL('../../..', import.meta.url));
const JAR = join(HOME, 'target', 'market7.jar');
const START_WITHIN_MS = 300_000;

/** Where the unpacked program lies and where services may write. */
export interface Place {
  /** Folder of the unpacked jar. */
  readonly app: string;
  /** Folder for journals and logs; goes away afterwards. */
  readonly work: string;
}

function java(): string {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
}

/** Runs java to its end, with `input` on standard input. */
async function run(args: readonly string[], input = ''): Promise<void> {
  const child = spawn(java(), args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    throw new Error(`java ${args.join(' ')} ended with ${code}:\n${said}`);
  }
}

/** Unpacks the jar that is to be tested. */
export async function unpack(app: string): Promise<void> {
  if (!existsSync(JAR)) {
    throw new Error(`There is no ${JAR}. Expected the packaged program; mvn -DskipTests package builds it.`);
  }
  await run(['-Djarmode=tools', '-jar', JAR, 'extract', '--destination', app, '--force']);
}

function command(place: Place, words: readonly string[]): string[] {
  return [
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Xmx768m',
    `-Dmarket7.home=${HOME}`,
    '-cp',
    `${place.app}/market7.jar:${place.app}/lib/*`,
    'io.market7.Market7',
    ...words,
  ];
}

/** Runs a command of the program: `market7 WORDS`. */
export function market7(place: Place, words: readonly string[], input?: string): Promise<void> {
  return run(command(place, words), input);
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The service as users run it, with a journal of its own. */
export class Service {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly place: Place,
    /** Folder of the journal. */
    readonly journal: string,
    readonly port: number,
    private readonly settings: readonly string[],
  ) {}

  /** Starts a service and waits until it is ready. */
  static async start(place: Place, name: string, settings: readonly string[] = []): Promise<Service> {
    const service = new Service(place, join(place.work, name), await freePort(), settings);
    await service.start();
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private get log(): string {
    return `${this.journal}.log`;
  }

  /** Starts it, again on the same port and journal, and waits until it is ready. */
  async start(): Promise<void> {
    const words = ['serve', '--journal', this.journal, `--server.port=${this.port}`, ...this.settings];
    const child = spawn(java(), command(this.place, words), { stdio: ['ignore', 'pipe', 'pipe'] });
    const log = createWriteStream(this.log, { flags: 'a' });
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    this.child = child;
    const deadline = Date.now() + START_WITHIN_MS;
    while (!(await this.isReady())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        await this.kill();
        throw new Error(`The service did not become ready:\n${readFileSync(this.log, 'utf8')}`);
      }
      await sleep(200);
    }
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/actuator/health/readiness`)).ok;
    } catch {
      // nobody listens yet
      return false;
    }
  }

  /** Ends it at once, as a crash would. */
  async kill(): Promise<void> {
    const child = this.child;
    this.child = null;
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }

  /** Asks it something as a script does, with the token of the first start. */
  async get<T>(path: string): Promise<T> {
    const token = readFileSync(join(this.journal, 'admin-token'), 'utf8').trim();
    const answer = await fetch(this.url + path, { headers: { Authorization: `Bearer ${token}` } });
    if (!answer.ok) {
      throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
    }
    return (await answer.json()) as T;
  }

  /** Sequence of the newest decision in the journal. */
  async journalSeq(): Promise<number> {
    return (await this.get<{ journalSeq: number }>('/api/v1/status')).journalSeq;
  }
}
