/** Which Jira the sandbox plays: Cloud (v3, ADF, accountId) or Data Center 9.12 (v2, wiki markup, user names). */
export type Flavour = 'cloud' | 'dc';

/** The fixed facts of one running sandbox, as the answers need them. */
export interface Site {
  readonly flavour: Flavour;
  /** `http://jira.test:8080`, as links in answers name it. */
  readonly origin: string;
  /** `/jira` on Data Center, empty on Cloud. */
  readonly contextPath: string;
  /** Origin and context path, without a slash at the end. */
  readonly base: string;
  /** `{base}/rest/api/3` on Cloud, `{base}/rest/api/2` on Data Center. */
  readonly api: string;
  readonly now: () => number;
}

/** The zone in which this Jira writes its time stamps: on purpose not UTC. */
export const siteZone = 'Europe/Berlin';

export const dataCenterVersion = '9.12.12';

/** The context path under which a flavour lives. */
export const contextPathOf = (flavour: Flavour): string => (flavour === 'dc' ? '/jira' : '');

/** Puts the facts of a site together once its port is known. */
export function createSite(flavour: Flavour, origin: string, now: () => number): Site {
  const contextPath = contextPathOf(flavour);
  const base = origin + contextPath;
  return { flavour, origin, contextPath, base, api: `${base}/rest/api/${flavour === 'cloud' ? 3 : 2}`, now };
}
