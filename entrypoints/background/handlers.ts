import type { Handlers } from '../../utils/protocol/serve.ts';
import { contentHandlers } from './content-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import type { Services } from './services.ts';

/** One function for each message of the table. */
export const createHandlers = (services: Services): Handlers => ({
  ...contentHandlers(services),
  ...pageHandlers(services),
});
