/** Types of the REST interface, written by `npm run client` from docs/reference/openapi.json. */

export interface paths {
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cash, what is held, equity, profit, fees and funding */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, why, and what became of it, newest first */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/flatten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close every deal at the market, and let only closing be allowed */
        post: operations["flatten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open no new deals; open ones go on */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/reduce-only": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buy nothing; only closing is allowed */
        post: operations["reduceOnly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let everything go on */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals: the open ones, then the closed ones, newest first */
        get: operations["listDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deal: fills, ladder, next step and what stood against it */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close one deal at the market */
        post: operations["closeDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List journalled decisions, newest first */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One journalled decision with its facts */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why one decision came out as it did: every rule, and what would have turned it */
        get: operations["getExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next newer and the next older decision, among those that match */
        get: operations["getNeighbours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision as a scenario that says it must be decided so again */
        post: operations["pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides one kept moment again and compares every byte */
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision beside what would have been decided with changes */
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The balance after each deal that ended, with drawdowns */
        get: operations["getEquity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide facts: one object, or an array of at most 10,000 */
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates: the last fork decision of each traded symbol, best score first */
        get: operations["listForks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hooks/tradingview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a rating of a 15m chart */
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open legs of contracts with margin, funding and distance to liquidation */
        get: operations["listLegs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Traded symbols with their last prices */
        get: operations["listMarkets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/{symbol}/candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed bars, oldest first: the newest of the span that is asked for */
        get: operations["listCandles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/{symbol}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators at the last closed bars; an absent value is unknown */
        get: operations["getIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/btc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State of the market leader, the rules that decided it, what they read */
        get: operations["getBtcMarket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Model versions: which decide, how good they are, how far they drifted */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A model: its versions, features and card */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{name}/predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a model says of given features, and what moved it */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders: what was intended and what became of it, newest first */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{ruleset}/{rule}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one rule held, what it alone held, and what the price did then */
        get: operations["ruleStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every ruleset and how it is bound */
        get: operations["listRulesets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a change decide that somebody else has made */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}:rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the version decide that did before the live one */
        post: operations["rollback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}:uncanary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the canary of a ruleset; the live version decides about every symbol */
        post: operations["endCanary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}:unshadow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the shadow of a ruleset */
        post: operations["endShadow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/canary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the canary of a ruleset fares beside the live version */
        get: operations["getCanary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/diff/{before}/{after}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one version says otherwise than another, in words */
        get: operations["diffVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a draft as a copy of a version */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}:canary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a sealed version decide about some symbols, watched by guard rails */
        post: operations["canary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}:check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is wrong with a version, with file, line and column */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}:compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which of the newest decisions a version would have made otherwise */
        post: operations["compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}:promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a sealed version decide instead of the live one */
        post: operations["promote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}:seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seal a version that passes every gate, so that it never changes again */
        post: operations["seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}:shadow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a version decide beside the live one, without effect */
        post: operations["shadow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}:test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the scenarios of a version come out */
        post: operations["test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write the manifest or the parameters; If-Match names the replaced text */
        put: operations["putFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/drafts/{version}/files/{folder}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write a guard or its scenarios; If-Match names the text it replaces */
        put: operations["putGuardFile"];
        post?: never;
        /** Delete a file of a draft; If-Match names the text it has */
        delete: operations["deleteGuardFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/shadow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the shadow of a ruleset decides otherwise, both decisions explained */
        get: operations["listShadowDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one ruleset and how it is bound */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/versions/{version}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a version, without their texts */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/versions/{version}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The manifest or the parameters of a version */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{name}/versions/{version}/files/{folder}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file of a version; its ETag goes into If-Match of a change */
        get: operations["getGuardFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is and what they may do */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in: with name and password, or a token, or nothing where nobody has to
         * @description The answer sets a cookie. Where nobody has to sign in, a page of this service that sends an empty object acts as administrator.
         */
        post: operations["openSession"];
        /** Sign out */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions by question and outcome, and vetoes by rule, lately */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Environment, feed, rulesets in force, versions and journal */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events; a decision's id is its journal sequence
         * @description Event decision is a journalled decision, each once and in order; Last-Event-ID, or after, resumes without a gap. Events market, deals, control and rulesets tell a state: the newest on connecting and after a change. Event resync says that too much was missed: load everything again, the stream goes on.
         */
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountView: {
            cashQuote: string;
            equityQuote: string;
            feesQuote: string;
            fundingQuote: string | null;
            /** @enum {string} */
            market: "SPOT" | "FUTURES";
            positionsQuote: string;
            realisedQuote: string;
            reservedQuote: string;
        };
        ActionRequest: {
            /** @example The exchange announced maintenance. */
            reason: string;
        };
        ActionResult: {
            /** @example act-mif3k2a1-1 */
            actionId: string;
            closes: components["schemas"]["Close"][];
            /** @enum {string} */
            mode: "RUNNING" | "PAUSED" | "REDUCE_ONLY";
        };
        Afterwards: {
            /** Format: int64 */
            hours: number;
            /** Format: int32 */
            known: number;
            /** @example -1.2345 */
            meanPct: string | null;
        };
        ApprovalView: {
            actionId: string;
            approved: string[];
        };
        AuditEntry: {
            /**
             * @example pause
             * @enum {string}
             */
            action: "pause" | "reduce-only" | "resume" | "flatten" | "close-deal" | "sign-in" | "sign-out";
            /** @example ada */
            actor: string;
            /** Format: date-time */
            at: string;
            detail: string | null;
            /** Format: date-time */
            endedAt: string | null;
            id: string;
            /** @enum {string|null} */
            outcome: "DONE" | "REFUSED" | "FAILED" | null;
            reason: string | null;
            target: string | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
        };
        BtcMarketView: {
            /** Format: int64 */
            ageSeconds: number | null;
            /** Format: date-time */
            at: string | null;
            /** @enum {string|null} */
            condition: "BULLISH" | "NEUTRAL" | "BEARISH" | null;
            decisionId: string | null;
            reasons: components["schemas"]["RuleReason"][];
            record: components["schemas"]["BtcRecordView"] | null;
            /** Format: date-time */
            recordedAt: string | null;
            /** @enum {string|null} */
            status: "SAFE" | "UNSAFE" | null;
        };
        BtcRecordView: {
            /** Format: double */
            adx: number | null;
            /** Format: double */
            close: number | null;
            /** Format: date-time */
            closeAt: string;
            /** Format: double */
            ema50: number | null;
            /** Format: double */
            ema200: number | null;
            /** Format: double */
            macdHistogram: number | null;
            /** Format: double */
            rsi: number | null;
        };
        CanaryBinding: {
            actionId: string;
            /** @example 1.1.0 */
            canary: string | null;
            /** @example dca */
            ruleset: string;
            /**
             * @example [
             *       "SOLUSDT"
             *     ]
             */
            symbols: string[];
            waits: boolean;
        };
        CanaryRequest: {
            /** @example Two quiet symbols first. */
            reason: string;
            /**
             * @example [
             *       "SOLUSDT"
             *     ]
             */
            symbols: string[];
        };
        CanaryView: {
            /** @example 1.1.0 */
            canary: string | null;
            /** Format: int32 */
            decisions: number;
            /** Format: int32 */
            different: number;
            ended: components["schemas"]["EndedView"] | null;
            /** Format: int32 */
            errors: number;
            /** Format: int64 */
            leftOut: number;
            /** @example dca */
            ruleset: string;
            /**
             * @example [
             *       "SOLUSDT"
             *     ]
             */
            symbols: string[];
            /** Format: int32 */
            vetoed: number;
            /** Format: int32 */
            vetoedByLive: number;
        };
        CandlePage: {
            items: components["schemas"]["CandleView"][];
            /** @example SOLUSDT */
            symbol: string;
            /** @enum {string} */
            timeframe: "15m" | "1h" | "4h";
        };
        CandleView: {
            /** @example 96 */
            close: number;
            /**
             * Format: date-time
             * @example 2025-06-01T12:15:00Z
             */
            closeAt: string;
            /** @example 96.9 */
            high: number;
            /** @example 95.8 */
            low: number;
            /** @example 96.2 */
            open: number;
            /**
             * Format: date-time
             * @example 2025-06-01T12:00:00Z
             */
            openAt: string;
            /** @example 1520.5 */
            volume: number;
        };
        CellView: {
            actual: string;
            cell: string;
            expected: string;
            missing: string[];
            unexpected: string[];
        };
        ChangedDecision: {
            after: string;
            afterQuote: string | null;
            /** Format: date-time */
            at: string;
            before: string;
            beforeQuote: string | null;
            id: string;
            question: string;
            symbol: string;
            vetoesCame: string[];
            vetoesGone: string[];
        };
        CheckView: {
            faults: components["schemas"]["FaultView"][];
            sound: boolean;
            /** @example dca@1.1.0 */
            version: string;
            warnings: components["schemas"]["FaultView"][];
        };
        Close: {
            dealId: string;
            message: string | null;
            reason: string | null;
            /** @enum {string} */
            status: "NOTHING_TO_DO" | "DENIED" | "ACCEPTED" | "REJECTED" | "UNKNOWN";
        };
        CompareRequest: {
            /**
             * Format: int32
             * @default 10000
             */
            decisions: number | null;
            /**
             * Format: int32
             * @default 20
             */
            listed: number | null;
            /** @example 1.0.0 */
            with?: string | null;
        };
        CompareView: {
            /** @example dca@1.1.0 */
            after: string;
            /** @example 1190 */
            afterQuote: string;
            /** @example dca@1.0.0 */
            before: string;
            /** @example 1250.5 */
            beforeQuote: string;
            /** Format: int64 */
            changed: number;
            changes: components["schemas"]["ChangedDecision"][];
            /** Format: int64 */
            decisions: number;
            outcomes: components["schemas"]["Move"][];
            vetoes: components["schemas"]["VetoChange"][];
        };
        ContributionView: {
            /** Format: double */
            contribution: number;
            feature: string;
            /** Format: double */
            value: number | null;
        };
        ControlEvent: {
            fresh: boolean;
            /** @enum {string} */
            mode: "RUNNING" | "PAUSED" | "REDUCE_ONLY";
            /** @enum {string} */
            phase: "NEW" | "WARMING_UP" | "LIVE" | "ENDED" | "STOPPED" | "FAILED";
        };
        DealDetail: {
            deal: components["schemas"]["DealView"];
            /**
             * Format: double
             * @example 2.4
             */
            drawdownPct: number | null;
            fills: components["schemas"]["FillView"][];
            ladder: components["schemas"]["RungView"][];
            next: components["schemas"]["NextStepView"] | null;
            /** @example -3.1 */
            openProfitQuote: string | null;
            /** @example 96.0 */
            price: string | null;
            /** Format: date-time */
            priceAt: string | null;
            /** @example 101.2 */
            takeProfitPrice: string | null;
        };
        DealsEvent: {
            /** Format: int32 */
            closedCount: number;
            open: components["schemas"]["DealView"][];
        };
        DealView: {
            averagePrice: string;
            baseOrderQuote: string;
            /** Format: date-time */
            closedAt: string | null;
            exitPrice: string | null;
            feesQuote: string;
            id: string;
            /** Format: date-time */
            openedAt: string;
            profitQuote: string | null;
            quantity: string;
            spentQuote: string;
            /** @enum {string} */
            status: "OPEN" | "CLOSED";
            /** Format: int32 */
            steps: number;
            symbol: string;
        };
        Decision: {
            action: string | null;
            adjustments: {
                from: number;
                rule: string;
                to: number;
            }[];
            /** @description Plain decimal, at most 8 places */
            amountQuote: string | null;
            /** Format: date-time */
            at?: string;
            btc: {
                /** @enum {string} */
                condition?: "BULLISH" | "NEUTRAL" | "BEARISH";
                /** @enum {string} */
                status?: "SAFE" | "UNSAFE";
            };
            explanation?: components["schemas"]["Explanation"];
            id: string | null;
            lifted: string[];
            /** @enum {string} */
            market?: "SPOT" | "FUTURES";
            models: {
                [key: string]: string;
            };
            outcome: string;
            parametersSha256: string;
            proposals: string[];
            /** @enum {string} */
            question: "btc" | "fork" | "dca" | "safu" | "reentry" | "leverage" | "leverage-exit";
            rulesets: {
                name: string;
                sha256: string;
                version: string;
            }[];
            scores: {
                [key: string]: number;
            };
            /** @enum {string} */
            side?: "LONG" | "SHORT";
            symbol?: string;
            tags: string[];
            /** @description Rules that failed each timeframe */
            timeframes?: {
                [key: string]: string[];
            };
            vetoes: string[];
        };
        DecisionOrError: components["schemas"]["Decision"] | components["schemas"]["ErrorLine"];
        DecisionPage: {
            items: components["schemas"]["JournalledDecision"][];
            nextCursor: string | null;
        };
        DifferenceView: {
            /** @example default 42 points -> 40 points */
            change: string;
            /** @enum {string} */
            effect: "STRICTER" | "LOOSER" | "MIXED" | "UNTOLD";
            /** @example minRsiPoints */
            subject: string;
            /** @enum {string} */
            what: "ADDED" | "REMOVED" | "PARAMETER" | "CONDITION" | "CONCLUSION" | "REASON";
        };
        DraftRequest: {
            /** @example RSI 40 is enough in an uptrend. */
            change?: string | null;
            /** @example 1.0.0 */
            from?: string | null;
            /** @example 1.1.0 */
            version: string;
        };
        DraftView: {
            actionId: string;
            /** @example dca */
            ruleset: string;
            /** @example 1.1.0 */
            version: string;
        };
        DriftView: {
            alarming: boolean;
            index: {
                [key: string]: number;
            };
            /** Format: int32 */
            rows: number;
        };
        EndedView: {
            /** Format: date-time */
            at: string;
            /** @example 1.1.0 */
            canary: string;
            reason: string;
        };
        Entry: {
            binding: string;
            facts: string[];
            faults: string[];
            models: string[];
            rules: components["schemas"]["RuleEntry"][];
            ruleset: string;
            sealed: boolean;
            sha256: string | null;
            version: string;
        };
        EquityView: {
            /** Format: double */
            drawdownPct: number | null;
            equityQuote: string;
            /** Format: double */
            maxDrawdownPct: number | null;
            points: components["schemas"]["Point"][];
            startQuote: string;
        };
        ErrorLine: {
            error: {
                code: string;
                detail: string;
            };
            id: string | null;
        };
        Explanation: {
            complete: boolean;
            flipSearch?: components["schemas"]["FlipSearch"];
            /** @description Why only what was kept can be shown */
            notRepeatable?: string;
            predictions?: components["schemas"]["PredictionEvidence"][];
            rules: components["schemas"]["RuleEvidence"][];
            wouldFlip?: components["schemas"]["Flip"][];
        };
        /** @description What is known; an absent key is unknown, never zero */
        Facts: {
            account?: Record<string, never>;
            /** Format: date-time */
            at: string;
            btc?: Record<string, never>;
            deal?: Record<string, never>;
            funding?: Record<string, never>;
            id?: string;
            indicators?: Record<string, never>;
            instrument?: Record<string, never>;
            ledger?: Record<string, never>;
            leg?: Record<string, never>;
            /** @enum {string} */
            market?: "SPOT" | "FUTURES";
            markPrice?: number;
            otherLeg?: Record<string, never>;
            parameters?: Record<string, never>;
            predictions?: Record<string, never>;
            /** Format: date-time */
            predictionsAt?: string;
            previous?: Record<string, never>;
            price?: number;
            /** Format: date-time */
            priceAt?: string;
            /** @enum {string} */
            question: "btc" | "fork" | "dca" | "safu" | "reentry" | "leverage" | "leverage-exit";
            quoteVolume24h?: number;
            request?: Record<string, never>;
            rrr?: Record<string, never>;
            scores?: Record<string, never>;
            /** @enum {string} */
            side?: "LONG" | "SHORT";
            symbol: string;
            tv?: Record<string, never>;
        };
        FaultView: {
            /** Format: int32 */
            column: number;
            /** @example rules/dca/1.1.0/guards/rsi.drl */
            file: string;
            /** Format: int32 */
            line: number;
            message: string;
        };
        FeatureContribution: {
            /** @description To the margin: log odds for a probability. */
            contribution: number;
            feature: string;
            /** @description Absent when unknown. */
            value?: number;
        };
        FeedStatus: {
            /** Format: int64 */
            ageSeconds: number | null;
            fresh: boolean;
            /** @enum {string} */
            kind: "simulated" | "recorded" | "binance";
            /** Format: date-time */
            marketAt: string | null;
            /** @enum {string} */
            phase: "NEW" | "WARMING_UP" | "LIVE" | "ENDED" | "STOPPED" | "FAILED";
            /** Format: date-time */
            seenAt: string | null;
            /**
             * Format: double
             * @example 300
             */
            speed: number;
            /** Format: int64 */
            staleAfterSeconds: number;
        };
        FileEntry: {
            /** Format: int32 */
            characters: number;
            /** @example guards/indicator-health.drl */
            path: string;
            sha256: string;
        };
        FileText: {
            text: string;
        };
        FileView: {
            /** @example guards/indicator-health.drl */
            path: string;
            sha256: string;
            text: string;
        };
        FillView: {
            /** Format: date-time */
            at: string;
            /** @example 97.5 */
            averagePriceAfter: string | null;
            /** @example 0.0499304 */
            feeQuote: string;
            /** @example 96.02 */
            price: string;
            /** @enum {string} */
            purpose: "BASE_ORDER" | "SAFETY_ORDER" | "TAKE_PROFIT" | "SAFU_EXIT" | "MANUAL_CLOSE";
            /** @example 0.52 */
            quantity: string;
            /** @example 49.9304 */
            quote: string;
            /** Format: int32 */
            step: number | null;
            /** Format: int64 */
            tradeId: number;
        };
        Flip: {
            changes: {
                from: number | string | null;
                measure: string;
                to: number | string;
            }[];
            outcome: string;
            verified: boolean;
        };
        FlipSearch: {
            complete: boolean;
            decisions: number;
            fixed: string[];
            goal?: string;
            maxChanges: number;
        };
        Held: {
            afterwards: components["schemas"]["Afterwards"][];
            /** Format: int64 */
            alone: number;
            /** @example dca */
            question: string;
            /** Format: int64 */
            vetoes: number;
        };
        /** @description Indicators of one timeframe at one closed bar; an absent value is unknown */
        Indicators: {
            adx?: number;
            atr?: number;
            close?: number;
            /** Format: date-time */
            closeAt: string;
            closes?: number[];
            ema50?: number;
            ema200?: number;
            macd?: number;
            macdHistogram?: number;
            macdHistogramPrevious?: number;
            macdHistory?: {
                line: number;
                signal: number;
            }[];
            macdLift?: number;
            macdSignal?: number;
            psar?: number;
            qqe?: number;
            rsi?: number;
            rsiHistory?: number[];
            rsiSlope?: number;
            stochD?: number;
            stochK?: number;
            stochSlope?: number;
            volume?: number;
            volumeDropPct?: number;
            volumeMean8?: number;
            vwap?: number;
        };
        /** @description Records by timeframe; an absent timeframe is unknown */
        IndicatorsByTimeframe: {
            "1h"?: components["schemas"]["Indicators"];
            "4h"?: components["schemas"]["Indicators"];
            "15m"?: components["schemas"]["Indicators"];
        };
        JournalledDecision: {
            action: string | null;
            adjustments: {
                from: number;
                rule: string;
                to: number;
            }[];
            /** @description Plain decimal, at most 8 places */
            amountQuote: string | null;
            /** Format: date-time */
            at: string;
            btc: {
                /** @enum {string} */
                condition?: "BULLISH" | "NEUTRAL" | "BEARISH";
                /** @enum {string} */
                status?: "SAFE" | "UNSAFE";
            };
            explanation?: components["schemas"]["Explanation"];
            id: string | null;
            lifted: string[];
            /** @enum {string} */
            market?: "SPOT" | "FUTURES";
            models: {
                [key: string]: string;
            };
            /** @description Why it cannot be made again from what is kept, e.g. model-missing:confidence; absent when it can */
            notReplayable?: string;
            outcome: string;
            parametersSha256: string;
            proposals: string[];
            /** @enum {string} */
            question: "btc" | "fork" | "dca" | "safu" | "reentry" | "leverage" | "leverage-exit";
            /** Format: date-time */
            recordedAt: string;
            rulesets: {
                name: string;
                sha256: string;
                version: string;
            }[];
            scores: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description Place in the journal
             */
            seq: number;
            /** @enum {string} */
            side?: "LONG" | "SHORT";
            /** @description LIVE, or why it has no effects */
            stage: string;
            symbol: string;
            tags: string[];
            /** @description Rules that failed each timeframe */
            timeframes?: {
                [key: string]: string[];
            };
            vetoes: string[];
        };
        JournalledDecisionWithFacts: {
            action: string | null;
            adjustments: {
                from: number;
                rule: string;
                to: number;
            }[];
            /** @description Plain decimal, at most 8 places */
            amountQuote: string | null;
            /** Format: date-time */
            at: string;
            btc: {
                /** @enum {string} */
                condition?: "BULLISH" | "NEUTRAL" | "BEARISH";
                /** @enum {string} */
                status?: "SAFE" | "UNSAFE";
            };
            explanation?: components["schemas"]["Explanation"];
            facts: components["schemas"]["Facts"];
            id: string | null;
            lifted: string[];
            /** @enum {string} */
            market?: "SPOT" | "FUTURES";
            models: {
                [key: string]: string;
            };
            /** @description Why it cannot be made again from what is kept, e.g. model-missing:confidence; absent when it can */
            notReplayable?: string;
            outcome: string;
            parametersSha256: string;
            proposals: string[];
            /** @enum {string} */
            question: "btc" | "fork" | "dca" | "safu" | "reentry" | "leverage" | "leverage-exit";
            /** Format: date-time */
            recordedAt: string;
            rulesets: {
                name: string;
                sha256: string;
                version: string;
            }[];
            scores: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description Place in the journal
             */
            seq: number;
            /** @enum {string} */
            side?: "LONG" | "SHORT";
            /** @description LIVE, or why it has no effects */
            stage: string;
            symbol: string;
            tags: string[];
            /** @description Rules that failed each timeframe */
            timeframes?: {
                [key: string]: string[];
            };
            vetoes: string[];
        };
        LegView: {
            entryPrice: string;
            feesQuote: string;
            fundingQuote: string;
            id: string;
            leverage: string;
            /** Format: double */
            liquidationDistancePct: number | null;
            liquidationPrice: string | null;
            marginQuote: string;
            markPrice: string | null;
            /** Format: date-time */
            openedAt: string;
            quantity: string;
            realisedQuote: string;
            /** Format: int32 */
            reductions: number;
            /** Format: int32 */
            rungs: number;
            /** @enum {string} */
            side: "LONG" | "SHORT";
            symbol: string;
            unrealisedQuote: string | null;
        };
        MarketEvent: {
            /** Format: date-time */
            at: string;
            closedAt: {
                [key: string]: string;
            };
            prices: {
                [key: string]: number;
            };
            /** Format: date-time */
            seenAt: string;
        };
        MarketView: {
            /** @example 96 */
            price: number | null;
            /** Format: date-time */
            priceAt: string | null;
            /** @example 1353018721.52 */
            quoteVolume24h: number | null;
            /** @example SOLUSDT */
            symbol: string;
        };
        ModelDetail: {
            card: string | null;
            features: {
                [key: string]: string;
            };
            model: string;
            shadow: components["schemas"]["ShadowView"] | null;
            versions: components["schemas"]["ModelView"][];
        };
        ModelView: {
            absent: string | null;
            bound: boolean;
            details: {
                [key: string]: unknown;
            };
            drift: components["schemas"]["DriftView"] | null;
            meaning: string | null;
            model: string;
            version: string;
            worthBinding: boolean | null;
        };
        Move: {
            /** Format: int64 */
            decisions: number;
            /** @example HOLD */
            from: string;
            /** @example PLACE_SAFETY_ORDER */
            to: string;
        };
        Neighbours: {
            newerId: string | null;
            olderId: string | null;
        };
        NextStepView: {
            /** @example 20 */
            amountQuote: string | null;
            /** @example 97.5 */
            averagePriceAfter: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionId: string | null;
            /** @example HOLD */
            outcome: string | null;
            /** Format: int32 */
            step: number | null;
            vetoes: components["schemas"]["RuleReason"][];
        };
        OrderPage: {
            items: components["schemas"]["OrderView"][];
            nextCursor: string | null;
        };
        OrderView: {
            action: string;
            amountQuote: string | null;
            /** Format: date-time */
            at: string;
            clientOrderId: string;
            dealId: string;
            decisionId: string | null;
            detail: string | null;
            /** @enum {string|null} */
            outcome: "CONFIRMED" | "REJECTED" | "DENIED" | "UNKNOWN" | null;
            /** Format: date-time */
            settledAt: string | null;
            symbol: string;
        };
        OutcomeCount: {
            /** Format: int64 */
            decisions: number;
            /** @example HOLD */
            outcome: string;
        };
        PassedGate: {
            detail: string;
            /** @example scenarios */
            name: string;
            passed: boolean;
        };
        PinRequest: {
            /** @example dca@1.1.0 */
            into?: string | null;
            /** @example It held through the fall of May. */
            reason?: string | null;
        };
        PinView: {
            id: string;
            /** @example dca/1.1.0/pinned/dca-7kq2.scenarios.yaml */
            path: string;
            scenario: string;
            /** @example dca@1.1.0 */
            version: string;
            written: boolean;
        };
        Point: {
            /** Format: date-time */
            at: string;
            balanceQuote: string;
            dealId: string;
            /** Format: double */
            drawdownPct: number | null;
            profitQuote: string;
        };
        /** @description What a model said of the decision, and what moved it most. */
        PredictionEvidence: {
            /** @description Why it said nothing. */
            absent?: string;
            contributions?: components["schemas"]["FeatureContribution"][];
            model: string;
            /** @description Absent when it said nothing. */
            value?: number;
            version: string;
        };
        PredictionView: {
            absent: string | null;
            contributions: components["schemas"]["ContributionView"][];
            model: string;
            /** Format: double */
            value: number | null;
            version: string;
        };
        PredictRequest: {
            features?: {
                [key: string]: number;
            };
            version?: string;
        };
        Problem: {
            /** @description Stable code of the kind of problem */
            code: string;
            detail: string;
            errors?: {
                detail: string;
                field: string;
            }[];
            status: number;
            title: string;
            type: string;
        };
        PromoteRequest: {
            /**
             * Format: int64
             * @example 12
             */
            acknowledge?: number | null;
            /** @example RSI 40 is enough in an uptrend. */
            reason: string;
        };
        PromotionView: {
            actionId: string;
            /** @example 1.0.0 */
            before: string;
            /** Format: int64 */
            changed: number | null;
            /** Format: int64 */
            compared: number | null;
            /** @example 1.1.0 */
            live: string;
            /** @example dca */
            ruleset: string;
            waits: boolean;
        };
        QuestionCount: {
            /** Format: int64 */
            decisions: number;
            outcomes: components["schemas"]["OutcomeCount"][];
            /** Format: double */
            perMinute: number;
            /** @example dca */
            question: string;
        };
        RatingAnswer: {
            /** @enum {string} */
            status: "accepted" | "duplicate";
        };
        RatingMessage: {
            /** Format: date-time */
            at: string;
            id?: string | null;
            /** @enum {string} */
            rating: "strong_buy" | "buy" | "neutral" | "sell" | "strong_sell";
            secret: string;
            /** @example SOLUSDT */
            symbol: string;
        };
        RedisStatus: {
            /** Format: int64 */
            ageSeconds: number | null;
            /** Format: int64 */
            dropped: number;
            /** Format: int64 */
            flushes: number;
            reason: string | null;
            /** @example 127.0.0.1:6379 */
            server: string;
            /** @enum {string} */
            state: "OFF" | "CONNECTING" | "UP" | "DOWN";
            /** Format: date-time */
            writtenAt: string | null;
        };
        Replay: {
            /** Format: date-time */
            at: string;
            cause: string | null;
            differences: {
                again: unknown;
                member: string;
                stored: unknown;
            }[];
            id: string;
            question: string;
            reason: string | null;
            /** @enum {string} */
            result: "IDENTICAL" | "DIFFERENT" | "NOT_REPLAYABLE";
            symbol: string;
        };
        ResultView: {
            differences: components["schemas"]["CellView"][];
            file: string;
            /** Format: int32 */
            line: number;
            passed: boolean;
            scenario: string;
        };
        RuleEntry: {
            file: string;
            outcome: string;
            overridable: boolean;
            rule: string;
        };
        RuleEvidence: {
            conclusion?: string;
            conditions: {
                holds: boolean;
                margin?: number;
                measure: string;
                observed?: string | number | boolean | unknown[] | null;
                parameter?: string;
                relation: string;
                threshold?: string | number | boolean | unknown[] | null;
                unit?: string;
            }[];
            liftedBy?: string;
            rule: string;
            source?: {
                file: string;
                line: number;
            };
            /** @enum {string} */
            state: "FIRED" | "LIFTED" | "NOT_MATCHED" | "UNKNOWN_INPUT" | "ERROR";
            text: string;
        };
        RuleReason: {
            /** @example veto */
            conclusion: string;
            /** @example btc-unsafe */
            rule: string;
            /** @example BTC status is UNSAFE: when the market leader is unsafe, buying a dip is catching a falling knife. */
            text: string;
        };
        RulesetInForce: {
            parametersSha256: string;
            /** @example dca */
            ruleset: string;
            sha256: string;
            /** Format: date-time */
            since: string;
            /** @example 1.0.0 */
            version: string;
        };
        RulesetsEvent: {
            inForce: components["schemas"]["RulesetInForce"][];
            stale: components["schemas"]["StaleRules"] | null;
            waiting: string[];
        };
        RuleStatsView: {
            /** Format: int64 */
            decisions: number;
            questions: components["schemas"]["Held"][];
            /** @example rsi-too-low */
            rule: string;
        };
        RungView: {
            /** @example 20 */
            amountQuote: string | null;
            /** Format: date-time */
            firedAt: string | null;
            /** @example 96.02 */
            price: string | null;
            /** @example 19.97 */
            quote: string | null;
            /** @enum {string} */
            state: "FIRED" | "WAITING" | "NEXT" | "AHEAD";
            /** Format: int32 */
            step: number;
        };
        SealView: {
            actionId: string;
            gates: components["schemas"]["PassedGate"][];
            isSealed: boolean;
            /** @example dca@1.1.0 */
            version: string;
        };
        SessionView: {
            /** @enum {string} */
            environment: "paper" | "live";
            permissions: ("read" | "evaluate" | "rules" | "trade" | "administer")[];
            roles: ("viewer" | "analyst" | "trader" | "admin")[];
            signInRequired: boolean;
            /** @example ada */
            user: string | null;
            /** @example 0.1.0 */
            version: string;
        };
        ShadowBinding: {
            actionId: string;
            /** @example dca */
            ruleset: string;
            /** @example 1.1.0 */
            shadow: string | null;
        };
        ShadowDifferenceView: {
            /** Format: date-time */
            at: string;
            decisionId: string;
            live: string;
            /** Format: double */
            livePrediction: number | null;
            shadow: string;
            /** Format: double */
            shadowPrediction: number | null;
            symbol: string;
            vetoesCame: string[];
            vetoesGone: string[];
        };
        /** @description How often the shadow of a ruleset differed since the service started, and the newest differences. Counts are null where no service runs. */
        ShadowReport: {
            /** Format: int64 */
            decisions: number | null;
            differences: {
                live: components["schemas"]["Decision"];
                shadow: components["schemas"]["Decision"];
                shadows: {
                    name: string;
                    sha256: string;
                    version: string;
                }[];
            }[];
            /** Format: int64 */
            different: number | null;
            /** Format: int64 */
            failed: number | null;
            /**
             * Format: int64
             * @description Decisions no shadow was asked about because too many waited
             */
            leftOut: number | null;
            ruleset: string;
            /** @description Version of the shadow; null when there is none */
            shadow: string | null;
        };
        ShadowView: {
            /** Format: int64 */
            decisions: number;
            /** Format: int64 */
            different: number;
            /** Format: int64 */
            failed: number;
            failure: string | null;
            /** Format: double */
            meanApart: number | null;
            newest: components["schemas"]["ShadowDifferenceView"][];
            version: string;
        };
        SignIn: {
            password?: string | null;
            token?: string | null;
            user?: string | null;
        };
        StaleRules: {
            faults: string[];
            /** Format: date-time */
            since: string;
        };
        StatisticsPart: {
            /** Format: date-time */
            from: string;
            questions: {
                [key: string]: number;
            };
        };
        StatisticsView: {
            /** Format: int64 */
            decisions: number;
            /** Format: date-time */
            from: string;
            /**
             * Format: double
             * @example 220.5
             */
            perMinute: number;
            questions: components["schemas"]["QuestionCount"][];
            series: components["schemas"]["StatisticsPart"][];
            /** Format: date-time */
            to: string;
            vetoes: components["schemas"]["VetoCount"][];
            /** @example 15m */
            window: string;
        };
        StatusView: {
            /** Format: int64 */
            decisions: number;
            /** @enum {string} */
            environment: "paper" | "live";
            /** Format: int64 */
            errors: number;
            failure: string | null;
            feed: components["schemas"]["FeedStatus"];
            /** Format: int64 */
            journalSeq: number;
            /** @enum {string} */
            mode: "RUNNING" | "PAUSED" | "REDUCE_ONLY";
            /** Format: date-time */
            now: string;
            redis: components["schemas"]["RedisStatus"];
            rulesets: components["schemas"]["RulesetInForce"][];
            stale: components["schemas"]["StaleRules"] | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: int64 */
            uptimeSeconds: number;
            /** @example 0.1.0 */
            version: string;
            waiting: string[];
        };
        TestView: {
            /** Format: int32 */
            failed: number;
            results: components["schemas"]["ResultView"][];
            /** Format: int32 */
            scenarios: number;
            /** @example dca@1.1.0 */
            version: string;
        };
        VetoChange: {
            /** Format: int64 */
            came: number;
            /** Format: int64 */
            gone: number;
            /** @example rsi-too-low */
            rule: string;
        };
        VetoCount: {
            /** @example dca */
            question: string;
            /** @example rsi-too-low */
            rule: string;
            /**
             * Format: double
             * @example 0.42
             */
            shareRatio: number;
            /** Format: int64 */
            vetoes: number;
        };
        WhatIf: {
            changed: components["schemas"]["Decision"];
            id: string;
            outcomeAfter: string;
            outcomeBefore: string;
            rulesets: string[];
            set: {
                [key: string]: unknown;
            };
            stored: components["schemas"]["Decision"];
            turned: {
                from?: string;
                rule: string;
                to?: string;
            }[];
        };
        WhatIfRequest: {
            /**
             * @example [
             *       "dca@1.0.0"
             *     ]
             */
            rulesets?: string[] | null;
            /**
             * @description Values by path of the fact format; null makes unknown
             * @example {
             *       "predictions.confidence": 0.8
             *     }
             */
            set?: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    flatten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reduceOnly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeals: {
        parameters: {
            query?: {
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealDetail"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description At or after */
                from?: string;
                limit?: number;
                outcome?: string;
                question?: string;
                rule?: string;
                symbol?: string;
                /** @description Before */
                to?: string;
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalledDecisionWithFacts"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExplanation: {
        parameters: {
            query?: {
                /** @description Outcome to look for; any action instead of HOLD unless given */
                goal?: string;
                /** @description Most measures changed at once */
                max?: number;
                /** @description Measures that may change, separated by commas, * for any letters */
                mutable?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNeighbours: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description At or after */
                from?: string;
                limit?: number;
                outcome?: string;
                question?: string;
                rule?: string;
                symbol?: string;
                /** @description Before */
                to?: string;
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Neighbours"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEquity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquityView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluate: {
        parameters: {
            query?: {
                explain?: "none" | "why" | "full";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Facts"] | components["schemas"]["Facts"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOrError"] | components["schemas"]["DecisionOrError"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingMessage"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLegs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegView"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMarkets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketView"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCandles: {
        parameters: {
            query?: {
                /** @description Opens at or after */
                from?: string;
                limit?: number;
                timeframe?: "15m" | "1h" | "4h";
                /** @description Opens before */
                to?: string;
            };
            header?: never;
            path: {
                symbol: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandlePage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                symbol: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsByTimeframe"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBtcMarket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BtcMarketView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDetail"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    predict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description true: only those whose outcome is not known */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ruleStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
                ruleset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleStatsView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRulesets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rollback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCanary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanaryBinding"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endShadow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowBinding"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCanary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanaryView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                after: string;
                before: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceView"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CanaryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanaryBinding"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompareView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    promote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shadow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowBinding"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "If-None-Match"?: string;
            };
            path: {
                file: string;
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putGuardFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "If-None-Match"?: string;
            };
            path: {
                file: string;
                folder: string;
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGuardFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                file: string;
                folder: string;
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listShadowDifferences: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowReport"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileEntry"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGuardFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                folder: string;
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                window?: "1m" | "5m" | "15m" | "1h" | "6h" | "24h";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stream: {
        parameters: {
            query?: {
                /** @description Resumes after this journal sequence */
                after?: number;
                /** @description decisions, deals, market, rulesets, control, separated by commas */
                topics?: string;
            };
            header?: {
                /** @description The same, as browsers send it; wins */
                "Last-Event-ID"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["MarketEvent"] | components["schemas"]["DealsEvent"] | components["schemas"]["ControlEvent"] | components["schemas"]["RulesetsEvent"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
