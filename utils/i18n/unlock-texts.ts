/** The words for unlocking, wherever it is offered. */
export const unlockTexts = {
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  missing: 'Enter your passphrase.',
  forgot: 'I forgot it',
};
