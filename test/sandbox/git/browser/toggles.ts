/** Lets the `…` buttons of commit rows show and hide the rest of the message. */
export function listenToToggles(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.js-toggle-button') : null;
    const body = button?.closest('.js-toggle-container')?.querySelector('.js-toggle-content');
    body?.toggleAttribute('hidden');
    button?.setAttribute('aria-expanded', String(body?.hasAttribute('hidden') === false));
  });
}
