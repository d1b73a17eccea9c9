import { createWitness } from '../../contract/witness.ts';
import { startJira, type JiraOptions, type JiraSandbox } from '../../sandbox/jira/server.ts';

/**
 * A sandbox Jira whose `close` throws when it was asked anything that Atlassian does not document. Every test that drives
 * the extension starts its Jira here.
 */
export async function startCheckedJira(options: Omit<JiraOptions, 'onlooker'>): Promise<JiraSandbox> {
  const witness = await createWitness(options.flavour);
  const jira = await startJira({ ...options, onlooker: witness });
  return {
    ...jira,
    async close() {
      await jira.close();
      const problems = witness.problems();
      if (problems.length > 0) {
        throw new Error(`Jira ${options.flavour} was asked what is not documented:\n${problems.join('\n')}`);
      }
    },
  };
}
