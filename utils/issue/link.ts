import type { IssueKey } from './issue.ts';

/** A kind of link between two issues, worded from either side. */
export interface LinkType {
  readonly id: string;
  readonly name: string;
  /** Of the issue that the link leads to: "is blocked by". */
  readonly inward: string;
  /** Of the issue that the link begins at: "blocks". */
  readonly outward: string;
}

/** A link that is to be made: `from` <outward> `to`, "SHOP-1 blocks SHOP-2". */
export interface NewLink {
  readonly type: LinkType['id'];
  readonly from: IssueKey;
  readonly to: IssueKey;
}

/** A page elsewhere that an issue points to. */
export interface RemoteLink {
  /** What makes it one and the same link however often it is put; at most 255 characters. */
  readonly globalId: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** "mentioned in": the heading under which Jira lists it. */
  readonly relationship: string;
  /** Address of a 16 px icon; empty for none. */
  readonly icon: string;
  /** Struck through in Jira. */
  readonly resolved: boolean;
  /** The application that put it there: name and type, `com.example.app`. */
  readonly application: { readonly name: string; readonly type: string };
}
