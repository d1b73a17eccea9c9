/** A field of a screen (of a move, of creating, of editing), in the kinds that Lozenge can ask for; `other` can only be filled in Jira. */
export interface ScreenField {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly input: FieldInput;
}

export type FieldInput =
  /** One of the allowed values, sent as `{id}` (resolution, priority, select list). */
  | { readonly type: 'option'; readonly options: readonly FieldOption[] }
  /** Several of the allowed values, sent as `[{id}, …]` (fix versions, components, checkboxes). */
  | { readonly type: 'options'; readonly options: readonly FieldOption[] }
  | { readonly type: 'text' }
  | { readonly type: 'multiline' }
  | { readonly type: 'number' }
  /** Calendar date, `2026-11-24`. */
  | { readonly type: 'date' }
  /** Free words, sent as `[string, …]` (labels). */
  | { readonly type: 'words' }
  | { readonly type: 'other' };

export interface FieldOption {
  readonly id: string;
  readonly name: string;
}

/** What a user filled in, by field id: an option's id, several, a text, a number as typed. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;
