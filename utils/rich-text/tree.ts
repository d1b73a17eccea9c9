/**
 * The one tree of formatted text that Lozenge shows. Made from ADF (Cloud) or from rendered HTML (Server); unknown
 * nodes of either become their text. No HTML string exists behind this type.
 */
export type RichText = readonly Block[];

export type Block =
  | (Placed & { readonly type: 'paragraph'; readonly content: readonly Inline[] })
  | (Placed & { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly content: readonly Inline[] })
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly type: 'quote'; readonly content: RichText }
  | { readonly type: 'code-block'; readonly language: string | undefined; readonly text: string }
  | {
      readonly type: 'panel';
      readonly tone: PanelTone;
      readonly title: string | undefined;
      /** The author's own sign, an emoji or `''` for none; absent where the tone's sign stands. */
      readonly icon?: string;
      readonly content: RichText;
    }
  /** `numbered` where its first column counts the rows. */
  | { readonly type: 'table'; readonly rows: readonly TableRow[]; readonly numbered?: boolean }
  | { readonly type: 'rule' }
  | { readonly type: 'expand'; readonly title: string; readonly content: RichText }
  | {
      readonly type: 'image';
      readonly image: ImageName | undefined;
      readonly alt: string;
      readonly caption?: readonly Inline[];
    };

/** Where its author put a line; absent for the usual place. */
export interface Placed {
  readonly align?: 'center' | 'end';
  /** Steps to the right, 1 to 6. */
  readonly indent?: number;
}

export type PanelTone = 'info' | 'note' | 'success' | 'warning' | 'error' | 'neutral';

/** A colour by its meaning: what an author paints must be readable in light and dark. */
export type Tone = 'neutral' | 'blue' | 'green' | 'yellow' | 'red' | 'purple';

export interface ListItem {
  /** Set for task and decision items. */
  readonly checked: boolean | undefined;
  /** A decision, `checked` when it was taken. */
  readonly decision?: boolean;
  readonly content: RichText;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  /** The colour behind it. */
  readonly tint?: Tone;
  readonly content: RichText;
}

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly type: 'break' }
  /** `user` as Jira knows them: accountId on Cloud, user name on Server; absent where the source does not say. */
  | { readonly type: 'mention'; readonly text: string; readonly user?: string }
  | { readonly type: 'status'; readonly text: string; readonly tone: Tone }
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly type: 'image'; readonly image: ImageName | undefined; readonly alt: string };

/** `ink-red` is red text, `tint-red` text on red. */
export type Mark = 'strong' | 'em' | 'code' | 'strike' | 'underline' | 'sub' | 'sup' | `ink-${Tone}` | `tint-${Tone}`;

/**
 * The name of an image in its issue, such as `attachment:10012` or `avatar:5b10…`: what a page may ask the worker for. The
 * worker alone knows the address behind it.
 */
export type ImageName = string;
