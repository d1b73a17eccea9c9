import type { Answer } from '../answer.ts';
import { empty, fieldErrors, json, refusal } from '../answer.ts';
import type { Call } from '../call.ts';
import { fieldsOf } from '../fields/fields.ts';
import { dig, isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { IssueRecord } from '../state.ts';
import { editFields } from './edit-fields.ts';
import type { EditField } from './edit-fields.ts';
import { mayChange, withChangeable } from './may-change.ts';
import { withIssue } from './see-issue.ts';

function fieldBean(call: Call, issue: IssueRecord, { id, required, operations, allowed }: EditField): JsonObject {
  const field = fieldsOf(call.site.kind).find((known) => known.id === id);
  return {
    required,
    schema: { ...field?.schema, type: field?.schema.type ?? 'any' },
    name: field?.name ?? id,
    [call.site.kind === 'cloud' ? 'key' : 'fieldId']: id,
    hasDefaultValue: false,
    operations,
    allowedValues: allowed?.(call, issue),
  };
}

/** GET /issue/{key}/editmeta: the fields that the asker may change; none for those who may only look. */
export const getEditMeta = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const fields = mayChange(call, issue) ? editFields(call) : [];
    return json({ fields: Object.fromEntries(fields.map((field) => [field.id, fieldBean(call, issue, field)])) });
  });

/** Whether two words are one, or two options have the id or the name in common. */
const isSame = (one: unknown, other: unknown): boolean =>
  isObject(one) && isObject(other) ? one['id'] === other['id'] || one['name'] === other['name'] : one === other;

/** What `update` leaves a field with: its operations in their order. */
function updated({ present }: EditField, issue: IssueRecord, operations: unknown): unknown {
  let value: unknown = present?.(issue);
  for (const operation of Array.isArray(operations) ? operations.filter(isObject) : []) {
    const list = Array.isArray(value) ? value : [];
    if ('set' in operation) value = operation['set'];
    else if ('add' in operation) value = [...list, operation['add']];
    else value = list.filter((entry) => !isSame(entry, operation['remove']));
  }
  return value;
}

const notOnScreen = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** Puts everything on the issue, or says of each field what is wrong with it. */
function putAll(
  call: Call,
  issue: IssueRecord,
  sent: Readonly<Record<string, readonly [fields?: unknown, update?: unknown]>>,
) {
  const known = new Map(editFields(call).map((field) => [field.id, field]));
  const errors: Record<string, string> = {};
  for (const [id, [value, operations]] of Object.entries(sent)) {
    const field = known.get(id);
    const complaint = field
      ? field.put(call, issue, operations === undefined ? value : updated(field, issue, operations))
      : notOnScreen(id);
    if (complaint !== undefined) errors[id] = complaint;
  }
  return errors;
}

const membersOf = (body: unknown, part: 'fields' | 'update'): Readonly<Record<string, unknown>> => {
  const found = dig(body, part);
  return isObject(found) ? found : {};
};

/** PUT /issue/{key}: all or nothing; 204. */
export const putIssue = (call: Call): Answer =>
  withChangeable(call, 403, 'You do not have permission to edit issues in this project.', (issue) => {
    if (call.query.get('notifyUsers') === 'false') {
      const complaint = 'To discard the user notification either admin or project admin permissions are required.';
      return refusal(call.site.kind === 'cloud' ? 400 : 403, complaint);
    }
    const fields = membersOf(call.body, 'fields');
    const update = membersOf(call.body, 'update');
    const ids = new Set([...Object.keys(fields), ...Object.keys(update)]);
    if (ids.size === 0) return refusal(400, "one of 'fields' or 'update' required");
    const draft: IssueRecord = { ...issue, updated: new Date(call.site.now()).toISOString() };
    const sent = Object.fromEntries([...ids].map((id) => [id, [fields[id], update[id]] as const]));
    const errors = putAll(call, draft, sent);
    if (Object.keys(errors).length > 0) return fieldErrors(errors);
    Object.assign(issue, draft);
    return empty();
  });
