import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import type { ConnectionView, ScopeView } from '../../../utils/protocol/settings-messages.ts';
import { isSamePath } from '../../../utils/scope/path.ts';
import { connectionFor, resolveScope } from '../../../utils/scope/resolve.ts';
import { overriddenIn } from '../../../utils/scope/settings-of.ts';
import type { ScopeRow } from '../../../utils/scope/tree.ts';
import { Lozenge } from '../../ui/Lozenge.tsx';
import { writeRoute } from '../route.ts';
import { SetForYou } from '../transfer/SetForYou.tsx';
import { nameOf } from './name-of.ts';

export interface ScopeLinkProps {
  readonly row: ScopeRow;
  readonly scopes: readonly ScopeView[];
  readonly connections: readonly ConnectionView[];
  /** Lozenge looks at this host. */
  readonly enabled: boolean;
  readonly unsaved: boolean;
}

/** As many can be named beside a path. */
const mostNamed = 2;

/** An instance, a group or a project with what counts there; leads to its settings. */
export const ScopeLink = ({ row, scopes, connections, enabled, unsaved }: ScopeLinkProps) => {
  const { host, path, depth, scope } = row;
  const locked = scopes.some((one) => one.locked && one.host === host && isSamePath(one.path, path));
  const isCustom = scope?.settings === 'custom';
  const set = scope && !isCustom ? overriddenIn(scope.fields) : [];
  const { active } = resolveScope(scopes, host, path).values;
  const id = connectionFor({ scopes, connections }, host, path);
  const site = connections.find((one) => one.id === id)?.name;
  const tellsSite = path === '' || isCustom || set.includes('connection');
  const facts = [
    tellsSite && site,
    isCustom && texts.custom,
    scope === undefined && path === '' && texts.asItComes,
    set.length === 0 && !isCustom && path !== '' && texts.usesDefault,
    set.length <= mostNamed && set.filter((field) => field !== 'connection').map((field) => texts.fields[field]),
  ];
  const words = facts.flat().filter(Boolean).join(' · ');
  return (
    <li class="lz-scope-row">
      <a
        class="lz-scope"
        href={writeRoute({ at: 'projects', host, path })}
        style={{ paddingInlineStart: `${14 + Math.min(depth, 6) * 20}px` }}
      >
        <span class={path === '' ? 'lz-scope-name lz-scope-host' : 'lz-scope-name'}>
          {nameOf(row)}
          {unsaved && <span class="lz-dot" role="img" aria-label={texts.unsaved} title={texts.unsaved} />}
        </span>
        <span class="lz-scope-facts">
          {!enabled && path === '' && <Lozenge tone="warn">{texts.notEnabled}</Lozenge>}
          {enabled && active && tellsSite && !site && <Lozenge tone="warn">{texts.withoutJira}</Lozenge>}
          {!active && <Lozenge tone="todo">{texts.switchedOff}</Lozenge>}
          {set.length > 0 && <Lozenge tone="doing">{texts.overridden(set.length)}</Lozenge>}
          {words && <span>{words}</span>}
          {locked && <SetForYou />}
        </span>
      </a>
    </li>
  );
};
