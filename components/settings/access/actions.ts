import type { AccessView } from '../../../utils/protocol/access-messages.ts';
import type { Result } from '../../../utils/result/result.ts';

/** What the options page can have done about what Lozenge can see. */
export interface AccessActions {
  listAccess(): Promise<Result<AccessView>>;
  takeBackAccess(pattern: string): Promise<Result<AccessView>>;
  /** Asks the browser for it, within the user's click. */
  grantAccess(pattern: string): Promise<Result<AccessView>>;
}
