/** A formatted text between the forms that Jira has for it: parsed from wiki markup or ADF, rendered to ADF and HTML. */
export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | ListBlock
  | { readonly type: 'code'; readonly language: string; readonly title: string | undefined; readonly text: string }
  | { readonly type: 'preformatted'; readonly text: string }
  | {
      readonly type: 'panel';
      readonly title: string | undefined;
      readonly colour: string | undefined;
      readonly content: readonly Block[];
    }
  | { readonly type: 'quote'; readonly content: readonly Block[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'rule' };

export interface ListBlock {
  readonly type: 'list';
  /** `*` and `-` are bullets, `#` is numbered. */
  readonly marker: '*' | '-' | '#';
  readonly items: readonly { readonly content: readonly Inline[]; readonly lists: readonly ListBlock[] }[];
}

export interface Cell {
  readonly header: boolean;
  readonly content: readonly Inline[];
}

/** A colour stands as wiki names it: `colour:red`, `colour:#de350b`. */
export type Mark = 'strong' | 'em' | 'code' | 'strike' | 'underline' | 'sub' | 'sup' | 'cite' | `colour:${string}`;

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly type: 'break' }
  /** `content` is `undefined` for an address that stands for itself. */
  | {
      readonly type: 'link';
      readonly href: string;
      readonly content: readonly Inline[] | undefined;
      readonly marks: readonly Mark[];
    }
  /** A user name, or an account id behind `accountid:`. */
  | { readonly type: 'mention'; readonly user: string }
  | { readonly type: 'file'; readonly fileName: string }
  | { readonly type: 'image'; readonly fileName: string; readonly thumbnail: boolean }
  /** As wiki spells it: `(/)`. */
  | { readonly type: 'emoticon'; readonly sign: string }
  | { readonly type: 'anchor'; readonly name: string }
  /** A macro's box in the middle of a text: of a list's item, or of a line. */
  | { readonly type: 'block'; readonly block: Block };
