import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Debian's Chromium looks for what an administrator of the machine sets; it watches the folder while it runs. */
const folder = '/etc/chromium/policies/managed';

/** Whether this machine lets us be its administrator. */
export function canSetPolicy(): boolean {
  const there = [folder, dirname(folder), '/etc/chromium', '/etc'].find((path) => existsSync(path)) ?? '/etc';
  try {
    accessSync(there, constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** A build that a policy is about, and nobody else's. */
export interface PolicedBuild {
  /** A folder under `.output`, for `startChromium`. */
  readonly build: string;
  set(policy: object): void;
  /** Takes the policy and everything that was made for it away. */
  end(): void;
}

/**
 * Copies the e2e build and sets policies for the copy. An unpacked extension's id comes from its path, so that a policy for a
 * folder of its own disturbs no other browser on this machine.
 */
export function policedBuild(): PolicedBuild {
  const build = `chrome-mv3-policy-${process.pid}`;
  const path = join(process.cwd(), '.output', build);
  cpSync(join(process.cwd(), '.output/chrome-mv3-e2e'), path, { recursive: true });
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const made = [folder, dirname(folder), '/etc/chromium'].filter((each) => !existsSync(each));
  const file = join(folder, `lozenge-e2e-${process.pid}.json`);
  return {
    build,
    set(policy) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    },
    end() {
      rmSync(file, { force: true });
      rmSync(path, { recursive: true, force: true });
      for (const each of made) if (existsSync(each)) rmdirSync(each);
    },
  };
}
