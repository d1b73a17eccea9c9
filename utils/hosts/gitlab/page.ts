import { called } from '../kit.ts';
import type { Page, PageId, Region } from '../types.ts';
import { gon, markOf, split } from './address.ts';

/**
 * A page of a project or a group, known by the part of its address behind those. It is called as that part reads
 * (`commits main`) or by `label`, made from the route's match: `!$1`. A label is cut where a long path would make it no message.
 */
export function page(id: PageId, route: RegExp, regions: readonly Region[], label?: string): Page {
  return {
    id,
    regions,
    read({ pathname }, document) {
      const [owner = '', rest] = split(pathname, markOf(document)) ?? [];
      if (rest === undefined || !route.test(rest)) return undefined;
      const path = `/${owner}`.slice((gon(document, 'relative_url_root')?.length ?? 0) + 1);
      const [, group] = /^groups\/(.+)/.exec(path) ?? [];
      const name = label === undefined ? rest.replace(/[/_]/, ' ') : rest.replace(route, label);
      return group === undefined ? called(path, name) : called(undefined, `${group} ${name}`);
    },
  };
}
