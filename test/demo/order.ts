export type Order = 'play' | 'tour' | 'docs';

/** Whether a window can be opened. A display that is named may still be gone: the browser finds out. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** What the command line asks for; undefined when it makes no sense. */
export function readOrder(argv: readonly string[], display: boolean): Order | undefined {
  const [flag, ...others] = argv;
  if (others.length > 0) return undefined;
  if (flag === undefined) return display ? 'play' : 'tour';
  return flag === '--tour' ? 'tour' : flag === '--docs' ? 'docs' : undefined;
}
