import * as z from 'zod/mini';

const sprintObject = z.object({ name: z.string(), state: z.nullish(z.string()) });

interface Sprint {
  readonly name: string;
  readonly state: string;
}

/**
 * The name of the sprint an issue is in: the active one, else the next, else the last one it was in. Takes the value of
 * the sprint field as Cloud (objects) or Server (Java's `toString`) sends it; `undefined` when there is none or the value
 * is something else (jira-api.md §6).
 */
export function sprintName(value: unknown): string | undefined {
  const sprints = (Array.isArray(value) ? value : [value]).map(toSprint).filter((sprint) => sprint !== undefined);
  const inState = (state: string) => sprints.findLast((sprint) => sprint.state === state);
  return (inState('active') ?? inState('future') ?? sprints.at(-1))?.name;
}

function toSprint(value: unknown): Sprint | undefined {
  if (typeof value === 'string') return fromJavaString(value);
  const parsed = z.safeParse(sprintObject, value);
  return parsed.success ? { name: parsed.data.name, state: (parsed.data.state ?? '').toLowerCase() } : undefined;
}

/** `…Sprint@18294[id=1,state=ACTIVE,name=a, b,goal=]`: the order differs, and a name may hold commas and brackets. */
function fromJavaString(text: string): Sprint | undefined {
  const inside = /^[\w.$]+@\w+\[(.*)\]$/s.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const pairs = inside.split(/,(?=\w+=)/).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const facts = new Map(pairs);
  const name = facts.get('name');
  return name ? { name, state: (facts.get('state') ?? '').toLowerCase() } : undefined;
}
