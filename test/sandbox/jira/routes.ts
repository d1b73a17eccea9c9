import { catalogueRoutes } from './routes/catalogue.ts';
import { coreRoutes } from './routes/core.ts';
import { creatingRoutes } from './routes/creating.ts';
import { onIssueRoutes } from './routes/on-issues.ts';
import type { Route } from './routes/route.ts';

/** Everything that the sandbox answers; the first route that fits, counts. */
export const routes: readonly Route[] = [...catalogueRoutes, ...creatingRoutes, ...coreRoutes, ...onIssueRoutes];
