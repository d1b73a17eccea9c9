/** Something is under way. Decorative: the words stand beside it or in a live region. */
export const Spinner = () => <span class="lz-spinner" aria-hidden="true" />;
