/** Puts the HTML of a fragment (`{ html }`) into a place, as GitLab's applications fill theirs after the page has loaded. */
export async function load(into: Element, path: string): Promise<void> {
  const answer = await fetch(path, { headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' } });
  const fragment: { html: string } = await answer.json();
  into.innerHTML = fragment.html;
}
