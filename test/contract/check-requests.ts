import type { RecordedRequest } from '../sandbox/jira/request.ts';
import { kindOf, type Flavour } from '../sandbox/jira/site.ts';
import { documentOfRequests } from './data-center.ts';
import { createChecker, member, readDocument, type Sent } from './documents.ts';
import { addMoreOperations } from './more-operations.ts';

export type SentRequest = Pick<RecordedRequest, 'method' | 'path' | 'query' | 'headers' | 'body'>;

/** Says what is undocumented about a request; an empty list is a pass. */
export type RequestContract = (request: SentRequest) => readonly string[];

/**
 * What requests to a flavour are checked by: Cloud's three documents, or the one of Data Center 10.3 with what the version
 * has besides. Needs the documents on this machine.
 */
export async function requestContractOf(flavour: Flavour): Promise<RequestContract> {
  const judge = kindOf(flavour) === 'cloud' ? await cloudJudge() : await serverJudge(flavour);
  return (request) => {
    const url = restAddressOf(request);
    return url === undefined ? [] : judge({ ...request, url, body: bodyOf(request) });
  };
}

/**
 * Path and query from `/rest/` on; `undefined` for what is no part of the API. What stands before it, a context path or the
 * gateway's `/ex/jira/{cloudId}`, says where Jira lives, and no document can know that.
 */
export function restAddressOf({ path, query }: Pick<SentRequest, 'path' | 'query'>): string | undefined {
  const at = path.indexOf('/rest/');
  const search = new URLSearchParams(query).toString();
  return at < 0 ? undefined : `${path.slice(at)}${search && `?${search}`}`;
}

type Judge = (sent: Sent) => readonly string[];

async function cloudJudge(): Promise<Judge> {
  const checkerOf = (name: string) => {
    const document = corrected(readDocument(`openapi/${name}.json`));
    addMoreOperations(member(document, 'paths'), 'cloud');
    return createChecker(document);
  };
  const [third, second, agile] = await Promise.all(['cloud-v3', 'cloud-v2', 'cloud-agile'].map(checkerOf));
  return (sent) => {
    const checker = sent.url.startsWith('/rest/agile/') ? agile : sent.url.startsWith('/rest/api/2/') ? second : third;
    return checker?.request(sent) ?? ['There is no checker'];
  };
}

async function serverJudge(flavour: Flavour): Promise<Judge> {
  const document = corrected(documentOfRequests());
  addMoreOperations(member(document, 'paths'), flavour);
  return (await createChecker(document, { prefix: '/rest' })).request;
}

/**
 * What all documents get wrong about requests. A file is described as Java sees it: on the wire it is one or more parts, all
 * named `file`. And to give an issue to nobody is to send null, as the texts of all versions say and their schemas do not.
 */
function corrected(document: unknown): unknown {
  const part = { type: 'object', required: ['name', 'filename'], properties: { name: { const: 'file' } } };
  const files = { 'multipart/form-data': { schema: { type: 'array', minItems: 1, items: part } } };
  const orNobody = { type: ['string', 'null'] };
  const person = { type: 'object', properties: { accountId: orNobody, name: orNobody }, additionalProperties: false };
  for (const [path, item] of Object.entries(member(document, 'paths'))) {
    if (path.endsWith('/attachments')) member(item, 'post', 'requestBody')['content'] = files;
    if (path.endsWith('/assignee')) {
      member(item, 'put', 'requestBody')['content'] = { 'application/json': { schema: person } };
    }
  }
  return document;
}

/** The body as its document describes it: JSON as it is, a form as its parts. */
function bodyOf({ headers, body }: SentRequest): unknown {
  if (!/^multipart\/form-data\b/i.test(headers['content-type'] ?? '') || typeof body !== 'string') return body;
  return [...body.matchAll(/^Content-Disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)")?/gim)].map(
    ([, name, filename]) => ({ name, ...(filename !== undefined && { filename }) }),
  );
}
