import { documentOfAnswers } from './data-center.ts';
import { createChecker, hasDocuments, readDocument, type Answered } from './documents.ts';

/** Says what is wrong with an answer by a document; an empty list is a pass. */
export type Contract = (exchange: Answered) => readonly string[];

async function contractOf(
  document: () => unknown,
  where: { readonly prefix?: string; readonly contextPath?: string } = {},
): Promise<Contract> {
  if (!hasDocuments) return () => ['There are no documents to check against'];
  return (await createChecker(document(), where)).response;
}

/** Cloud's REST API, version 3. */
export const cloudContract = (): Promise<Contract> => contractOf(() => readDocument('openapi/cloud-v3.json'));

/** Cloud's agile API; its document has no schemas, so it vouches for paths and status codes alone. */
export const cloudAgileContract = (): Promise<Contract> => contractOf(() => readDocument('openapi/cloud-agile.json'));

/** Data Center's REST and agile APIs. */
export const dataCenterContract = (): Promise<Contract> =>
  contractOf(documentOfAnswers, { prefix: '/rest', contextPath: '/jira' });
