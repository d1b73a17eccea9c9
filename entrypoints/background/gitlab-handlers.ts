import type { Http } from '../../utils/jira/http/http.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import type { GitLabProblem, GitLabReading } from '../../utils/protocol/transfer-messages.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import type { FailureKind } from '../../utils/result/failure.ts';
import { toPath } from '../../utils/scope/path.ts';
import { settingsArea } from '../../utils/settings/area.ts';
import { readSightings } from '../../utils/settings/sightings.ts';
import { fromGitLab } from '../../utils/settings/transfer/from-gitlab.ts';
import type { Services } from './services.ts';

const problems: Partial<Record<FailureKind, GitLabProblem>> = {
  'signed-out': 'signed-out',
  forbidden: 'no-right',
  'bad-url': 'no-project',
  'not-jira': 'not-gitlab',
  'unexpected-answer': 'not-gitlab',
};

const none = (why: GitLabProblem): Result<GitLabReading> => ok({ is: 'none', why });

/**
 * Asks GitLab for the settings of its own Jira integration, as whoever is signed in to it in this browser. Only hosts that the
 * user enabled are asked, and nothing is written there.
 */
export function gitLabHandlers({
  settings,
  httpFor,
}: Pick<Services, 'settings' | 'httpFor'>): Pick<Handlers, 'import.from-gitlab'> {
  /** GitLab says the same of a project that is not there and of an integration that is not: the project itself tells them apart. */
  const whyNothing = async (http: Http, project: string): Promise<GitLabProblem> =>
    (await http.json({ path: project })).ok ? 'not-set-up' : 'no-project';

  return {
    async 'import.from-gitlab'({ host, path }) {
      const loaded = await settings.load();
      if (!loaded.ok) return loaded;
      const { hosts, connections } = loaded.value;
      const enabled = hosts.find(({ url }) => url === host);
      const kind = enabled?.kind ?? (await readSightings(settingsArea))[host]?.kind ?? 'gitlab';
      if (enabled === undefined || kind !== 'gitlab') return none('not-gitlab');
      // Whatever page of the project was pasted.
      const project = toPath(path.replace(/\/-(\/.*)?$/, ''));
      if (project === undefined) return none('no-project');
      const http = httpFor({ webUrl: host, apiUrl: '', deployment: 'server' }, { method: 'session' });
      const place = `/api/v4/projects/${encodeURIComponent(project)}`;
      const answer = await http.json({ path: `${place}/integrations/jira` });
      if (!answer.ok) {
        const { kind: why } = answer.failure;
        return none(why === 'not-found' ? await whyNothing(http, place) : (problems[why] ?? 'unreachable'));
      }
      const found = fromGitLab(answer.value.json, { host, path: project, connections, newId: crypto.randomUUID() });
      if (found === undefined) return none('not-gitlab');
      return ok({ is: 'file', ...found });
    },
  };
}
