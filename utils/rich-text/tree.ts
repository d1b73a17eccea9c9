/**
 * The one tree of formatted text that Lozenge shows. Made from ADF (Cloud) or from rendered HTML (Server); unknown
 * nodes of either become their text. No HTML string exists behind this type.
 */
export type RichText = readonly Block[];

export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly type: 'quote'; readonly content: RichText }
  | { readonly type: 'code-block'; readonly language: string | undefined; readonly text: string }
  | { readonly type: 'panel'; readonly tone: PanelTone; readonly title: string | undefined; readonly content: RichText }
  | { readonly type: 'table'; readonly rows: readonly TableRow[] }
  | { readonly type: 'rule' }
  | { readonly type: 'expand'; readonly title: string; readonly content: RichText }
  | { readonly type: 'image'; readonly image: ImageName | undefined; readonly alt: string };

export type PanelTone = 'info' | 'note' | 'success' | 'warning' | 'error';

export interface ListItem {
  /** Set for task and decision items. */
  readonly checked: boolean | undefined;
  readonly content: RichText;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly content: RichText;
}

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly type: 'break' }
  | { readonly type: 'mention'; readonly text: string }
  | {
      readonly type: 'status';
      readonly text: string;
      readonly tone: 'neutral' | 'blue' | 'green' | 'yellow' | 'red' | 'purple';
    }
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly type: 'image'; readonly image: ImageName | undefined; readonly alt: string };

export type Mark = 'strong' | 'em' | 'code' | 'strike' | 'underline' | 'sub' | 'sup';

/**
 * The name of an image in its issue, such as `attachment:10012` or `avatar:5b10…`: what a page may ask the worker for. The
 * worker alone knows the address behind it.
 */
export type ImageName = string;
