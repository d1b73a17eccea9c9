import type { Mount, PageFacts, PageId, RequestFacts } from '../../utils/hosts/types.ts';
import type { Place } from '../../utils/protocol/content-messages.ts';

/** A page written for this project after the structure of a host's real ones: what Lozenge has to make of it. */
export interface Example {
  readonly name: string;
  readonly address: string;
  /** The file beside the list of examples. */
  readonly html: string;
  readonly page: PageId;
  readonly facts: PageFacts & { readonly request?: RequestFacts };
  readonly theme?: 'light' | 'dark' | undefined;
  readonly user?: string;
  /** Every key that has to be found, in the order of the document, with the place where it stands and how it is painted. */
  readonly keys: readonly (readonly [key: string, place: Place, text: 'static' | 'owned'])[];
  /** The element that the issue bar and the navigation entry come to, by a selector of its own; absent where there is none. */
  readonly bar?: { readonly at: string; readonly where: Mount['where'] };
  readonly navigation?: { readonly at: string; readonly where: Mount['where'] };
}
