/** Like Gerrit's: every element keeps its texts in an open shadow root of its own. */
function define(name: string, render: (root: ShadowRoot) => void): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot === null) render(this.attachShadow({ mode: 'open' }));
      }
    },
  );
}

define('gr-formatted-text', (root) => {
  root.innerHTML = '<pre class="plaintext">Closes SHOP-455.</pre>';
});
define('gr-comment', (root) => {
  root.innerHTML = '<div class="markdown-html"><p>As OPS-77 says, see <a href="/plain/x">SHOP-490</a>.</p></div>';
});
define('gr-change-view', (root) => {
  root.innerHTML = `<button id="comment">comment</button><button id="rename">rename</button>
    <h1><span class="headerSubject">SHOP-482: round once</span></h1>
    <gr-formatted-text></gr-formatted-text>`;
  root.querySelector('#comment')?.addEventListener('click', () => root.append(document.createElement('gr-comment')));
  root.querySelector('#rename')?.addEventListener('click', () => {
    const text = root.querySelector('.headerSubject')?.firstChild;
    if (text) text.nodeValue = 'SHOP-494: another subject';
  });
});
// Late, as where the definitions are a script of their own that takes its time; what is in the document gets its root then.
setTimeout(() => {
  define('gr-app', (root) => {
    root.innerHTML = '<gr-change-view></gr-change-view>';
  });
}, 300);
