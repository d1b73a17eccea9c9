import type { Handlers } from '../../utils/protocol/serve.ts';
import { connectionHandlers } from './connection-handlers.ts';
import { contentHandlers } from './content-handlers.ts';
import { hostHandlers } from './host-handlers.ts';
import type { Services } from './services.ts';
import { tabHandlers } from './tab-handlers.ts';

/** One function for each message of the table. */
export const createHandlers = (services: Services): Handlers => ({
  ...contentHandlers(services),
  ...connectionHandlers(services),
  ...hostHandlers(services),
  ...tabHandlers(services),
});
