import createClient, { type Middleware } from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import { problemOf } from './problem';
import { learnServerTime } from './serverClock';
import type { components, paths } from './schema';

type Schemas = components['schemas'];

export type { Problem } from './problem';
export type Decision = Schemas['JournalledDecision'];
export type DecisionWithFacts = Schemas['JournalledDecisionWithFacts'];
export type Facts = Schemas['Facts'];
export type Explanation = Schemas['Explanation'];
export type RuleEvidence = Schemas['RuleEvidence'];
export type RuleReason = Schemas['RuleReason'];
export type Deal = Schemas['DealView'];
export type DealDetail = Schemas['DealDetail'];
export type Fill = Schemas['FillView'];
export type Rung = Schemas['RungView'];
export type Candle = Schemas['CandleView'];
export type Status = Schemas['StatusView'];
export type Statistics = Schemas['StatisticsView'];
export type BtcMarket = Schemas['BtcMarketView'];
export type Session = Schemas['SessionView'];
export type AuditEntry = Schemas['AuditEntry'];
export type RulesetInForce = Schemas['RulesetInForce'];
export type MarketEvent = Schemas['MarketEvent'];
export type DealsEvent = Schemas['DealsEvent'];
export type ControlEvent = Schemas['ControlEvent'];
export type RulesetsEvent = Schemas['RulesetsEvent'];

/** Says with every change that a page of this service sends it; answers that are problems are thrown. */
const rules: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Market7', 'dashboard');
    return request;
  },
  async onResponse({ response }) {
    learnServerTime(response.headers.get('Date'));
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response;
  },
};

/** The typed client: `api.GET('/api/v1/status')`. Throws an ApiError; `error` of its answers is never set. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(rules);

/** The same as hooks: `$api.useQuery('get', '/api/v1/status')`. */
export const $api = createQueryHooks(api);
