import { renderStreamMessage, visit } from '@hotwired/turbo';

// A body comes and goes with each visit; this script runs once.
document.documentElement.addEventListener('click', ({ target }) => {
  const { id = '' } = target instanceof Element ? target : {};
  // What a server sends over a socket when somebody comments.
  if (id === 'comment') {
    renderStreamMessage(`<turbo-stream action="append" target="notes">
      <template><div class="note-text md"><p>Just in: SHOP-471.</p></div></template>
    </turbo-stream>`);
  }
  // The same page once more, morphed.
  if (id === 'refresh') visit(location.href, { action: 'replace' });
});
