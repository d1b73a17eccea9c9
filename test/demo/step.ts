import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import type { CardDriver } from '../e2e/driver/card.ts';
import type { World } from '../e2e/driver/world.ts';

/** What a step acts on: a page of the Git host, just opened. */
export interface Stage {
  readonly world: World;
  readonly page: Page;
  readonly card: CardDriver;
  /** Takes a picture of a page, the stage's own unless told; waits until nothing on it is still to come. */
  picture(name: string, page?: Page): Promise<void>;
  /** Keeps a picture that was taken otherwise. */
  keep(name: string, png: Buffer): void;
}

/** One thing that the tour shows. */
export interface Step {
  readonly title: string;
  /** Path on the Git host; the merge request unless told. */
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Does it as a user does, throws unless it was seen to happen, and answers in one line what was seen. */
  run(stage: Stage): Promise<string>;
}

/** Something is not as it should be. */
export class NotSeen extends Error {
  readonly expected: string;
  readonly seen: string;

  constructor(what: string, expected: unknown, seen: unknown) {
    super(`${what}: expected ${told(expected)}, seen ${told(seen)}`);
    this.expected = `${what}: ${told(expected)}`;
    this.seen = told(seen);
  }
}

/** Throws `NotSeen` unless what is seen is what was expected. */
export function mustBe(what: string, expected: unknown, seen: unknown): void {
  if (!isDeepStrictEqual(expected, seen)) throw new NotSeen(what, expected, seen);
}

const told = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
