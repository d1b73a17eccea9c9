/** Which Jira the sandbox plays. */
export const flavours = ['server-6.4', 'server-7.13', 'server-8.20', 'dc-9.12', 'dc-10.3', 'dc-11', 'cloud'] as const;
export type Flavour = (typeof flavours)[number];

/** How a flavour speaks: v3, ADF and accountIds, or v2, wiki markup and user names. */
export type Kind = 'cloud' | 'server';

/** The fixed facts of one running sandbox, as the answers need them. */
export interface Site {
  readonly flavour: Flavour;
  readonly kind: Kind;
  readonly release: Release;
  /** `http://jira.test:8080`, as links in answers name it. */
  readonly origin: string;
  /** `/jira` on Server, empty on Cloud. */
  readonly contextPath: string;
  /** Origin and context path, without a slash at the end. */
  readonly base: string;
  /** `{base}/rest/api/3` on Cloud, `{base}/rest/api/2` on Server. */
  readonly api: string;
  readonly now: () => number;
}

/** The number under which Cloud's gateway knows the site. */
export const cloudId = '7d1f0c52-6e94-4b3a-8f27-c05be1a946d3';

/** The zone in which this Jira writes its time stamps: on purpose not UTC. */
export const siteZone = 'Europe/Berlin';

/** The released version that a flavour plays. */
export interface Release {
  readonly version: string;
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly build: number;
  /** Calendar date. */
  readonly built: string;
  /** Commit from which it was built. */
  readonly commit: string;
}

const releases: Readonly<Record<Flavour, Release>> = {
  'server-6.4': {
    version: '6.4.14',
    numbers: [6, 4, 14],
    build: 64029,
    built: '2017-04-05',
    commit: '9b6d4f0e1c7a35d82e40bb91f6a7c35e0d214f88',
  },
  'server-7.13': {
    version: '7.13.18',
    numbers: [7, 13, 18],
    build: 713018,
    built: '2020-11-24',
    commit: 'c41a7be09d52f6383e1d08c5ab92f7460e5d3b1c',
  },
  'server-8.20': {
    version: '8.20.30',
    numbers: [8, 20, 30],
    build: 820030,
    built: '2023-11-21',
    commit: '5e08c2f7a9b14d63907fe1bc42d5a8036cf97d20',
  },
  'dc-9.12': {
    version: '9.12.12',
    numbers: [9, 12, 12],
    build: 9120012,
    built: '2024-08-26',
    commit: '3f2d60a7c1b84e95ab6d0c7f9e124835d6a0b17c',
  },
  'dc-10.3': {
    version: '10.3.19',
    numbers: [10, 3, 19],
    build: 10030019,
    built: '2026-04-13',
    commit: 'b7d10e94f3a25c86d1e07f5b92c4a638e5f0d7ab',
  },
  'dc-11': {
    version: '11.0.1',
    numbers: [11, 0, 1],
    build: 11000001,
    built: '2025-09-02',
    commit: '08f5b3ad6c9e4172b0d8e6f1a37c25940ebd81f3',
  },
  cloud: {
    version: '1001.0.0-SNAPSHOT',
    numbers: [1001, 0, 0],
    build: 100289,
    built: '2026-11-16',
    commit: '7c0e5b1d9f4a42f8a1c36d7e20b95c4f8d13a6e2',
  },
};

/** Whether a release is at least this one. Cloud counts as newer than all. */
export const isSince = ({ release: { numbers } }: Pick<Site, 'release'>, major: number, minor = 0): boolean =>
  numbers[0] > major || (numbers[0] === major && numbers[1] >= minor);

export const kindOf = (flavour: Flavour): Kind => (flavour === 'cloud' ? 'cloud' : 'server');

/** The context path under which a flavour lives. */
export const contextPathOf = (flavour: Flavour): string => (flavour === 'cloud' ? '' : '/jira');

/** Puts the facts of a site together once its port is known. */
export function createSite(flavour: Flavour, origin: string, now: () => number): Site {
  const contextPath = contextPathOf(flavour);
  const base = origin + contextPath;
  const kind = kindOf(flavour);
  const api = `${base}/rest/api/${kind === 'cloud' ? 3 : 2}`;
  return { flavour, kind, release: releases[flavour], origin, contextPath, base, api, now };
}
