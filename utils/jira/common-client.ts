import type { IssueKey } from '../issue/issue.ts';
import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { summaryFields } from './bulk.ts';
import type { JiraClient, Pictured, Site } from './client.ts';
import { toScreenJson, type WriteText } from './field-json.ts';
import { commentPageWire, commentWire, issueWire, personWire, type CommentWire } from './fields.wire.ts';
import type { Http, JsonCall } from './http.ts';
import { createImageCollector } from './image-table.ts';
import { loadableImageUrl } from './image-url.ts';
import { probe } from './probe.ts';
import { fieldsWire, findSiteFields, type SiteFields } from './site-fields.ts';
import { mostComments, newestLast, toComment, toIssue, type ReadBody } from './to-issue.ts';
import { toPerson } from './to-words.ts';
import { toTransition } from './to-transition.ts';
import { transitionsWire } from './transitions.wire.ts';
import { read } from './wire.ts';

/** In what the two ways of speaking to a Jira differ, as far as single issues go. */
export interface Dialect {
  /** `/rest/api/3` or `/rest/api/2`. */
  readonly api: string;
  readonly readBody: ReadBody;
  readonly writeText: WriteText;
  /** What to add to a request for an issue, and for a comment, so that `readBody` has what it needs. */
  readonly issueExpand: Readonly<Record<string, string>>;
  readonly commentExpand: Readonly<Record<string, string>>;
  /** Whether a stored comment says what was sent. */
  readonly isSameText: (stored: unknown, sent: string) => boolean;
}

const issueFields = [
  ...summaryFields,
  'reporter',
  'parent',
  'resolution',
  'labels',
  'components',
  'fixVersions',
  'duedate',
  'created',
  'updated',
  'description',
  'subtasks',
  'issuelinks',
  'attachment',
  'comment',
] as const;

/** How far a Jira's clock may be off when a comment is looked for by time. */
const clockToleranceMs = 15 * 60_000;

type Common = Omit<JiraClient, 'projectKeys' | 'summaries'>;

/** The operations whose addresses and answers differ by the dialect alone. */
export function createCommonClient(site: Site, http: Http, dialect: Dialect): Common {
  const { webUrl } = site;
  const { api, readBody } = dialect;
  const at = (key: IssueKey, rest = '') => `${api}/issue/${encodeURIComponent(key)}${rest}`;
  const collector = () => createImageCollector(webUrl);

  const ask = async (call: JsonCall): Promise<Result<unknown>> => {
    const answer = await http.json(call);
    return answer.ok ? ok(answer.value.json) : answer;
  };

  const picturedComment = (wire: CommentWire): Pictured<ReturnType<typeof toComment>> => {
    const images = collector();
    return { value: toComment(wire, readBody, images), images: images.table };
  };

  const newestComments = async (key: IssueKey) => {
    const query = { orderBy: '-created', maxResults: String(mostComments), ...dialect.commentExpand };
    const page = await ask({ path: at(key, '/comment'), query });
    return page.ok ? read(commentPageWire, page.value, 'comments') : page;
  };

  const myself: JiraClient['myself'] = async () => {
    const answer = await ask({ path: `${api}/myself` });
    if (!answer.ok) return answer;
    const wire = read(personWire, answer.value, 'myself');
    if (!wire.ok) return wire;
    const images = collector();
    const person = toPerson(wire.value, images);
    return person ? ok({ value: person, images: images.table }) : refuse({ kind: 'unexpected-answer', what: 'myself' });
  };

  return {
    myself,

    serverInfo: () => probe(http, webUrl),

    async siteFields() {
      const answer = await ask({ path: `${api}/field` });
      const wire = answer.ok ? read(fieldsWire, answer.value, 'fields') : answer;
      return wire.ok ? ok(findSiteFields(wire.value)) : wire;
    },

    async issue(key, fields) {
      const names = [...issueFields, ...fieldIds(fields)].join(',');
      const answer = await ask({ path: at(key), query: { fields: names, ...dialect.issueExpand } });
      const wire = answer.ok ? read(issueWire, answer.value, 'issue') : answer;
      if (!wire.ok) return wire;
      const images = collector();
      const issue = toIssue(wire.value, { webUrl, fields, readBody, images });
      const embedded = wire.value.fields.comment?.comments.length ?? 0;
      if (issue.commentCount <= embedded) return ok({ value: issue, images: images.table });
      // A long thread is embedded from its beginning (jira-api.md §3), and the card shows its end.
      const page = await newestComments(issue.key);
      const comments = page.ok
        ? page.value.comments.map((comment) => toComment(comment, readBody, images))
        : issue.comments;
      return ok({ value: { ...issue, comments: newestLast(comments) }, images: images.table });
    },

    async addComment(key, text) {
      const body = { body: dialect.writeText(text) };
      const answer = await ask({ method: 'POST', path: at(key, '/comment'), query: dialect.commentExpand, body });
      const wire = answer.ok ? read(commentWire, answer.value, 'comment') : answer;
      return wire.ok ? ok(picturedComment(wire.value)) : afterWrite(wire);
    },

    async findComment(key, sent) {
      const [page, me] = await Promise.all([newestComments(key), myself()]);
      if (!page.ok) return page;
      if (!me.ok) return me;
      const wire = page.value.comments.find((comment) => {
        const { value } = picturedComment(comment);
        const isNew =
          sent.after === undefined
            ? Date.parse(value.created) >= sent.sentAt - clockToleranceMs
            : Number(comment.id) > Number(sent.after);
        return isNew && value.author?.id === me.value.value.id && dialect.isSameText(comment.body, sent.text);
      });
      return ok(wire && picturedComment(wire));
    },

    async transitions(key) {
      const answer = await ask({ path: at(key, '/transitions'), query: { expand: 'transitions.fields' } });
      const wire = answer.ok ? read(transitionsWire, answer.value, 'transitions') : answer;
      return wire.ok ? ok(wire.value.transitions.map(toTransition)) : wire;
    },

    async move(key, transition, values) {
      const body = { transition: { id: transition.id }, ...toScreenJson(transition, values, dialect.writeText) };
      const answer = await ask({ method: 'POST', path: at(key, '/transitions'), body });
      return answer.ok ? ok(null) : afterWrite(answer);
    },

    async image(address) {
      const url = loadableImageUrl(site, address);
      return url === undefined ? refuse({ kind: 'refused' }) : http.image(url);
    },
  };
}

const fieldIds = ({ sprint, epicLink, storyPoints }: SiteFields): readonly string[] =>
  [sprint, epicLink, ...storyPoints].filter((id) => id !== undefined);

/** A write that Jira accepted with an answer nobody can read has most likely happened: somebody has to look. */
const afterWrite = <R extends { readonly ok: false; readonly failure: Failure }>(refused: R) =>
  refused.failure.kind === 'unexpected-answer' ? refuse({ kind: 'unknown-outcome' }) : refused;
