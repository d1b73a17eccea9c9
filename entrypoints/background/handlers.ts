import type { Handlers } from '../../utils/protocol/serve.ts';
import { accessHandlers } from './access-handlers.ts';
import { connectionHandlers } from './connection-handlers.ts';
import { contentHandlers } from './content-handlers.ts';
import { gitLabHandlers } from './gitlab-handlers.ts';
import { hostHandlers } from './host-handlers.ts';
import { hostKindHandlers } from './host-kind-handlers.ts';
import { migrationHandlers } from './migration-handlers.ts';
import { scopeHandlers } from './scope-handlers.ts';
import { rulesHandlers } from './rules-handlers.ts';
import type { Services } from './services.ts';
import { tabHandlers } from './tab-handlers.ts';
import { transferHandlers } from './transfer-handlers.ts';
import { unsavedHandlers } from './unsaved-handlers.ts';
import { vaultHandlers } from './vault-handlers.ts';

/** One function for each message of the table. */
export const createHandlers = (services: Services): Handlers => ({
  ...contentHandlers(services),
  ...connectionHandlers(services),
  ...hostHandlers(services),
  ...hostKindHandlers(services),
  ...accessHandlers(services),
  ...migrationHandlers(services),
  ...scopeHandlers(services),
  ...rulesHandlers(services),
  ...tabHandlers(services),
  ...transferHandlers(services),
  ...gitLabHandlers(services),
  ...unsavedHandlers(),
  ...vaultHandlers(services),
});
