import type { Status } from './issue.ts';
import type { ScreenField } from './screen.ts';

/** A move that the workflow offers this user now. */
export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
  /** The fields of its screen that must be filled and have no default, then the optional ones that Lozenge can ask for. */
  readonly fields: readonly ScreenField[];
}
