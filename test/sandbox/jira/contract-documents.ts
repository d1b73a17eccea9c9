import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { dig, isObject } from './json.ts';

/** Where the documents lie: beside the repository, and nowhere in it, because one of them may not be handed on. */
const folder = new URL('../../../../shared/data/jira/', import.meta.url);
const checker = new URL('tools/contract.mjs', folder);

/** Whether the documents are on this machine. */
export const hasDocuments = existsSync(checker);

export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly body: unknown;
}

/** Says what is wrong with an answer by a document; an empty list is a pass. */
export type Contract = (exchange: Exchange) => readonly string[];

type Loose = Record<string, unknown>;

/** A parsed JSON document is plain data: nothing else holds a member of it, so it may be changed in place. */
const member = (value: unknown, ...path: readonly string[]): Loose => {
  const found = dig(value, ...path);
  if (!isObject(found)) throw new Error(`The document has nothing at ${path.join('.')}`);
  return found;
};

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Writes the known defects of the Data Center document right. */
function withOverlay(document: unknown, overlay: unknown): unknown {
  for (const [operation, patch] of Object.entries(member(overlay, 'operations'))) {
    const [method = '', path = ''] = operation.split(' ');
    const responses = member(document, 'paths', path, method.toLowerCase(), 'responses');
    for (const [status, schema] of Object.entries(member(patch, 'responses'))) {
      responses[status] = { content: { 'application/json': { schema } } };
    }
  }
  const schemas = member(document, 'components', 'schemas');
  for (const [name, patch] of Object.entries(member(overlay, 'schemas'))) {
    // The trimmed document holds only the schemas that its operations use.
    if (!(name in schemas)) continue;
    const schema = member(schemas, name);
    const properties = dig(patch, 'properties');
    const merged = isObject(properties) ? { ...member(schema, 'properties'), ...properties } : schema['properties'];
    Object.assign(schema, patch, merged === undefined ? {} : { properties: merged });
  }
  return document;
}

/**
 * Members that the document forgets. Recorded answers have them (`server-8.5`, `jira-ruby`, `go-jira`, `dc-pat`), but for
 * `havePermission`, which no recording shows: it is what the operation is for, and Cloud's document has it.
 */
const forgotten: Readonly<Record<string, readonly string[]>> = {
  ServerInfoBean: [
    'baseUrl',
    'version',
    'versionNumbers',
    'deploymentType',
    'buildNumber',
    'buildDate',
    'databaseBuildNumber',
    'serverTime',
    'scmInfo',
    'serverTitle',
  ],
  IssueBean: ['expand'],
  TransitionsMetaBean: ['expand'],
  PermissionJsonBean: ['havePermission'],
  SimpleListWrapperGroupJsonBean: ['items'],
  SimpleListWrapperApplicationRoleBean: ['items'],
};

function withForgotten(document: unknown): unknown {
  for (const [name, properties] of Object.entries(forgotten)) {
    const known = member(document, 'components', 'schemas', name, 'properties');
    for (const property of properties) known[property] ??= {};
  }
  return document;
}

/** A checker of answers that also reports members which the document does not know. */
async function contractOf(
  document: () => unknown,
  where: { readonly prefix?: string; readonly contextPath?: string },
): Promise<Contract> {
  if (!hasDocuments) return () => ['There are no documents to check against'];
  const tools: unknown = await import(/* @vite-ignore */ checker.href);
  const make = dig(tools, 'makeContract');
  if (typeof make !== 'function') throw new Error('The contract tool has no makeContract');
  const contract: unknown = make(document(), { Ajv, addFormats: formats, closed: true, ...where });
  const response = dig(contract, 'response');
  if (typeof response !== 'function') throw new Error('The contract tool checks no responses');
  return (exchange) => {
    const problems: unknown = response(exchange);
    return Array.isArray(problems) ? problems.map(String) : ['The contract tool gave no list'];
  };
}

/** Cloud's REST API, version 3. */
export const cloudContract = (): Promise<Contract> => contractOf(() => read('openapi/cloud-v3.json'), {});

/** Cloud's agile API; its document has no schemas, so it vouches for paths and status codes alone. */
export const cloudAgileContract = (): Promise<Contract> => contractOf(() => read('openapi/cloud-agile.json'), {});

/** Data Center's REST and agile APIs. */
export const dataCenterContract = (): Promise<Contract> =>
  contractOf(() => withForgotten(withOverlay(read('openapi/dc-10.3.json'), read('tools/dc-overlay.json'))), {
    prefix: '/rest',
    contextPath: '/jira',
  });
