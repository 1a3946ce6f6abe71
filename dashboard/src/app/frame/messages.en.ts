import type { ConnectionState } from '@/stream/connection';

export const frameMessages = {
  environment: {
    paper: { word: 'PAPER', meaning: 'simulated money: no order leaves this service' },
    live: { word: 'LIVE', meaning: 'real money: orders go to the exchange' },
  },
  pages: {
    live: 'Live',
    decisions: 'Decisions',
    deals: 'Deals',
    models: 'Models',
    system: 'System',
  },
  navigation: 'Pages',
  connection: {
    label: (word: string) => `Connection: ${word}`,
    word: {
      connecting: 'Connecting',
      connected: 'Connected',
      reconnecting: 'Reconnecting',
      polling: 'Polling',
      offline: 'Offline',
    } satisfies Record<ConnectionState, string>,
    meaning: {
      connecting: 'The stream of events is being opened.',
      connected: 'Everything is shown as it happens.',
      reconnecting: 'The stream broke off and is being opened again; whatever is missed comes after it.',
      polling: 'The stream cannot be opened. This page asks every five seconds instead, and keeps trying.',
      offline: 'The service does not answer. What is shown may be old; this page keeps trying.',
    } satisfies Record<ConnectionState, string>,
    since: (span: string) => `For ${span}.`,
    heard: (span: string) => `Last heard of the service ${span} ago.`,
    neverHeard: 'Nothing heard of the service yet.',
    retry: 'Try now',
  },
  feed: {
    stale: {
      title: 'The market feed is stale',
      body: 'No bar has come for too long. Decisions hold what they would add until bars come again.',
    },
    WARMING_UP: {
      title: 'Warming up',
      body: 'The service reads enough bars to know its indicators. Decisions begin right after.',
    },
    ENDED: {
      title: 'The feed has ended',
      body: 'All recorded bars were played. Start the service again, or with another feed, to see more.',
    },
    STOPPED: {
      title: 'Trading has stopped',
      body: 'The service is shutting down, or its loop was stopped. Nothing is decided.',
    },
    FAILED: {
      title: 'Trading has failed',
      body: 'The loop ended with an error and decides nothing. The System page says why.',
    },
    more: 'See System',
  },
  rules: {
    title: 'Rule files are stale',
    body: (since: string) =>
      `What decided before ${since} goes on deciding: a file cannot take effect until it is mended.`,
    more: (count: number) => `… and ${count} more; /actuator/health lists them all.`,
  },
  theme: {
    auto: 'Colours as the system',
    light: 'Light colours',
    dark: 'Dark colours',
    toggle: (now: string) => `${now}; change`,
  },
  palette: {
    open: 'Search',
    hint: 'Pages, symbols, rules, decision ids',
    placeholder: 'Where to? A page, symbol, rule, or decision id …',
    nothing: 'Nothing is called so. Try a symbol, a rule, or the id of a decision.',
    pages: 'Pages',
    symbols: 'Symbols',
    rules: 'Rules',
    decisions: 'Decisions',
    commands: 'Commands',
    chart: 'Chart and decisions on Live',
    ruleHint: (ruleset: string) => `Decisions it spoke in · ${ruleset}`,
    openDecision: (id: string) => `Open decision ${id}`,
    keys: 'Keyboard shortcuts',
  },
  keys: {
    title: 'Keyboard',
    then: 'then',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          [['Ctrl', 'K'], 'Search pages, symbols, rules, decisions'],
          [['?'], 'This sheet'],
          [['Esc'], 'Close what is open'],
        ],
      },
      {
        title: 'Go to',
        keys: [
          [['g', 'l'], 'Live'],
          [['g', 'd'], 'Decisions'],
          [['g', 't'], 'Deals (trades)'],
          [['g', 'm'], 'Models'],
          [['g', 's'], 'System'],
        ],
      },
      {
        title: 'Lists and single decisions',
        keys: [
          [['j'], 'Next in the list'],
          [['k'], 'Previous in the list'],
          [['Enter'], 'Open it'],
          [['['], 'Newer decision'],
          [[']'], 'Older decision'],
        ],
      },
    ] as readonly { title: string; keys: readonly (readonly [readonly string[], string])[] }[],
  },
  footer: {
    attribution: 'TradingView Lightweight Charts™, copyright TradingView, Inc.',
    rest: 'REST interface',
    keys: 'Keyboard',
  },
} as const;
