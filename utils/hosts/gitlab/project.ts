/**
 * The project's path on a GitLab page, `group/subgroup/project`. `rest` is the part of the address behind it: GitLab puts
 * `/-/` there since 12.x, older ones do not. `undefined` when the address does not have that shape.
 */
export function projectOf(
  pathname: string,
  rest: RegExp,
  document: Document,
): { path: string; rest: RegExpExecArray } | undefined {
  const at = rest.exec(pathname);
  if (at === null) return undefined;
  // With a relative URL (`/gitlab/group/project`) the address alone does not tell where the project begins.
  const named = document.body?.dataset['projectFullPath'];
  return { path: named ?? pathname.slice(1, at.index), rest: at };
}
