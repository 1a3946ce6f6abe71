import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readDecisionSearch } from '@/features/decision/search';
import { readDecisionsSearch } from '@/features/decisions/search';
import { readDealSearch, readDealsSearch } from '@/features/deals/search';
import { readLiveSearch } from '@/features/live/search';
import { readModelsSearch } from '@/features/models/search';
import { readSignInSearch } from '@/features/signin/search';
import { Frame } from './Frame';
import { NotFoundPage } from './NotFoundPage';
import { PageFailure, PageWaiting } from './PageStates';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });

const live = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readLiveSearch,
  component: lazyRouteComponent(() => import('@/features/live/LivePage'), 'LivePage'),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions',
  validateSearch: readDecisionsSearch,
  component: lazyRouteComponent(() => import('@/features/decisions/DecisionsPage'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: '/decisions/$id',
  validateSearch: readDecisionSearch,
  component: lazyRouteComponent(() => import('@/features/decision/DecisionPage'), 'DecisionPage'),
});

const deals = createRoute({
  getParentRoute: () => root,
  path: '/deals',
  validateSearch: readDealsSearch,
  component: lazyRouteComponent(() => import('@/features/deals/DealsPage'), 'DealsPage'),
});

const deal = createRoute({
  getParentRoute: () => root,
  path: '/deals/$id',
  validateSearch: readDealSearch,
  component: lazyRouteComponent(() => import('@/features/deals/DealPage'), 'DealPage'),
});

const models = createRoute({
  getParentRoute: () => root,
  path: '/models',
  validateSearch: readModelsSearch,
  component: lazyRouteComponent(() => import('@/features/models/ModelsPage'), 'ModelsPage'),
});

const system = createRoute({
  getParentRoute: () => root,
  path: '/system',
  component: lazyRouteComponent(() => import('@/features/system/SystemPage'), 'SystemPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('@/features/signin/SignInPage'), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([live, decisions, decision, deals, deal, models, system, signIn]),
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailure,
  defaultPendingComponent: PageWaiting,
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
