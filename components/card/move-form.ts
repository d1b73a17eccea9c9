import { moveTexts } from '../../utils/i18n/texts.ts';
import type { FieldValues, ScreenField } from '../../utils/issue/screen.ts';
import type { Transition } from '../../utils/issue/transition.ts';

/** A field that the card can ask for. */
export const canAsk = (field: ScreenField): boolean => field.input.type !== 'other';

/** The fields to show: those that only Jira can fill are left out where nobody must fill them. */
export const askedFields = (transition: Transition): readonly ScreenField[] => transition.fields.filter(canAsk);

/** The names of the required fields that only Jira's own screen offers; with any of them the move can't be made here. */
export const onlyInJira = (transition: Transition): readonly string[] =>
  transition.fields.filter((field) => field.required && !canAsk(field)).map(({ name }) => name);

/** What is filled in: empty fields are absent, texts are trimmed. */
export const filledFields = (transition: Transition, values: FieldValues): FieldValues => {
  const filled: Record<string, string | readonly string[]> = {};
  for (const { id } of askedFields(transition)) {
    const value = values[id];
    const kept = typeof value === 'string' ? value.trim() : value;
    if (kept !== undefined && kept.length > 0) filled[id] = kept;
  }
  return filled;
};

/** What is wrong with the values, by field id; empty when they can be sent. */
export const fieldProblems = (transition: Transition, values: FieldValues): Readonly<Record<string, string>> => {
  const filled = filledFields(transition, values);
  const problems: Record<string, string> = {};
  for (const { id, name, required, input } of askedFields(transition)) {
    const value = filled[id];
    if (value === undefined) {
      if (required) problems[id] = moveTexts.required(name);
    } else if (input.type === 'number' && !Number.isFinite(Number(value))) problems[id] = moveTexts.notANumber;
  }
  return problems;
};
