export const liveMessages = {
  title: 'Live',
  purpose: 'What the market does, what is decided right now, and why.',
  window: 'Figures of the last',
  btc: {
    title: 'Market leader (BTC)',
    unknown: {
      title: 'Not judged yet',
      body: 'The first judgement comes with the first closed 15m bar after warming up. Until then nothing is bought.',
    },
    safe: 'Safe to buy',
    unsafe: 'Unsafe to buy',
    statusUnknown: 'Safety unknown',
    conditionUnknown: 'Trend unknown',
    close: 'Close',
    rsi: 'RSI',
    adx: 'ADX',
    ema: 'vs EMA200',
    open: 'All its rules',
  },
  rate: {
    title: 'Decisions',
    perMinute: 'a minute',
    total: (count: string, window: string) => `${count} in ${window}`,
    none: {
      title: 'Nothing decided in this span',
      body: 'Decisions are made when a bar closes. Choose a longer span, or wait for the next bar.',
    },
    chart: (parts: number, most: string) => `Decisions over time in ${parts} parts, at most ${most} in one`,
  },
  vetoes: {
    title: 'Vetoes by rule',
    none: {
      title: 'No rule held anything',
      body: 'In this span nothing that was asked for was vetoed.',
    },
    row: (rule: string, share: string, count: string, question: string) =>
      `${rule} held ${share} of ${question} decisions, ${count} in all`,
    more: (count: number) => `${count} more`,
    less: 'Fewer',
  },
  rulesets: {
    title: 'Rulesets in force',
    since: 'since',
    none: { title: 'No ruleset decides', body: 'The service has not loaded its rules yet.' },
  },
  chart: {
    title: 'Chart',
    symbol: 'Symbol',
    timeframe: 'Length of bars',
    noSymbols: {
      title: 'No symbol is traded',
      body: 'Symbols come with the feed. The System page says whether it runs.',
    },
  },
  stream: {
    title: 'Decisions as they are made',
    show: 'Which decisions',
    shown: { all: 'All', news: 'Actions', symbol: 'Symbol' },
    pause: 'Hold still',
    resume: (count: number) => (count > 0 ? `Go on, ${count} new` : 'Go on'),
    none: {
      title: 'No decision yet',
      body: 'Every closed 15m bar brings one decision for each symbol. They appear here by themselves.',
    },
    noneShown: {
      title: 'None of these',
      body: 'Among the newest decisions none is of this kind. Choose All to see every one, or search on Decisions.',
    },
    list: 'Newest decisions; j and k choose, Enter opens',
    all: 'Search all decisions',
  },
  why: {
    title: 'Why',
    none: {
      title: 'Choose a decision',
      body: 'Click one in the list, or press j. Here stands every rule that spoke, with what it saw.',
    },
    open: 'Everything about it',
    close: 'Close',
    quiet: 'No rule concluded anything about this question.',
    held: 'Held by',
    lifted: 'Lifted',
    proposed: 'Proposed by',
    found: 'Found',
    unexplained: 'This decision was kept without an explanation.',
  },
} as const;
