import type { ReadonlySignal } from '@preact/signals';
import type { ConnectionDraft, ConnectionReport, ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import type { UnsavedConnection } from '../../../utils/protocol/unsaved-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import type { Result } from '../../../utils/result/result.ts';
import type { ConnectionFields, FieldName, Problems } from './connection-fields.ts';
import type { FoundDeployment } from './find-deployment.ts';

export interface ConnectionFormOptions {
  /** Absent for a new one. */
  readonly connection?: ConnectionView | undefined;
  /** What was typed before the page was closed. */
  readonly unsaved?: UnsavedConnection | undefined;
  /**
   * Called before anything is awaited, so that a permission can be asked for within the click; for `also`, an address beside those
   * of the draft, as well.
   */
  readonly onTest: (draft: ConnectionDraft, also?: string) => Promise<Result<ConnectionReport>>;
  /** Likewise. Answers the connection as it is saved; `anyway` also where Jira may not be spoken to. */
  readonly onSave: (draft: ConnectionDraft, anyway: boolean) => Promise<Result<ConnectionView>>;
}

/** What is going on with the form. A test's outcome holds until something it depended on is changed. */
export type FormState =
  | { readonly state: 'resting' }
  | { readonly state: 'testing'; readonly toSave: boolean }
  | { readonly state: 'saving' }
  | { readonly state: 'passed'; readonly report: ConnectionReport }
  | { readonly state: 'saved'; readonly report: ConnectionReport | undefined }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** The test before saving failed: is it to be saved all the same? */
  | { readonly state: 'asking'; readonly failure: Failure };

/** What the user should know of where the values come from. */
export type FormNote = 'restored' | 'changed-elsewhere' | 'gone-elsewhere';

export interface ConnectionForm {
  readonly saved: ReadonlySignal<ConnectionView | undefined>;
  readonly values: ReadonlySignal<ConnectionFields>;
  /** What is wrong, of the fields that were left or submitted. */
  readonly problems: ReadonlySignal<Problems>;
  readonly state: ReadonlySignal<FormState>;
  readonly note: ReadonlySignal<FormNote | undefined>;
  /** Something differs from what is saved. */
  readonly changed: ReadonlySignal<boolean>;
  /** What to keep for the time after the page is closed; `undefined` when nothing is unsaved. */
  readonly unsaved: ReadonlySignal<UnsavedConnection | undefined>;
  /** The saved secret stays usable: none of what it belongs to was changed. The browser's session needs none. */
  readonly keepsSecret: ReadonlySignal<boolean>;
  /** Which Jira this leads to, as far as anybody knows. */
  readonly found: ReadonlySignal<FoundDeployment>;
  /** Whether the user has to agree to send the secret unencrypted; `undefined` where that is no question. */
  readonly plainHttp: ReadonlySignal<boolean | undefined>;
  set(field: FieldName, value: string): void;
  agreeToPlainHttp(agrees: boolean): void;
  /** Whether what was read stays on this computer. */
  setKeepOnDisk(keep: boolean): void;
  /** The field was left, or filled at once: a pasted link becomes an address, and what is wrong is said. */
  leave(field: FieldName): void;
  /** Each resolves to whether it was sent: `false` when a field has to be put right first. `also` may be spoken to as well. */
  test(also?: string): Promise<boolean>;
  /** Tests first, where something changed that a test depends on. */
  save(also?: string): Promise<boolean>;
  /** The answers to `asking`. */
  saveAnyway(): Promise<void>;
  back(): void;
  /** Back to what is saved. */
  discard(): void;
  /** The connection as it is by now, changed elsewhere; `undefined` when it is gone. */
  follow(connection: ConnectionView | undefined): void;
}
