/**
 * A title that belongs to a framework. It keeps hold of its text node and takes it out of its parent on the next render, as
 * React does: who wrapped or replaced the node meanwhile makes that throw. What was thrown stands in
 * `html[data-framework-error]`, so that a test can ask.
 */
const heading = document.querySelector<HTMLElement>('h1[data-next-titles]');
const titles: readonly string[] = JSON.parse(heading?.dataset['nextTitles'] ?? '[]');

if (heading) {
  const all = [heading.textContent, ...titles];
  let shown = 0;
  let owned = document.createTextNode(heading.textContent);
  heading.replaceChildren(owned);

  document.querySelector('.js-next-title')?.addEventListener('click', () => {
    shown = (shown + 1) % all.length;
    const next = document.createTextNode(all[shown] ?? '');
    try {
      heading.removeChild(owned);
      heading.appendChild(next);
      owned = next;
    } catch (error) {
      document.documentElement.dataset['frameworkError'] = String(error);
      throw error;
    }
  });
}
