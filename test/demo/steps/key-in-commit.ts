import type { Step } from '../step.ts';
import { openCard } from './at-key.ts';

export const keyInCommit: Step = {
  title: 'Change to the commits and rest on OPS-77',
  async run(stage) {
    await stage.page.getByRole('link', { name: /^Commits \d/ }).click();
    const seen = await openCard(stage, 'commits', 'OPS-77');
    await stage.picture('key-in-commit');
    return seen;
  },
};
