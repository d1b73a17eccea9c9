import { useMemo } from 'preact/hooks';
import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import type { ScopeView } from '../../../utils/protocol/settings-messages.ts';
import type { PolicyView } from '../../../utils/protocol/transfer-messages.ts';
import { findBadPolicyRules } from './judge-rules.ts';
import { Icon } from '../../ui/Icons.tsx';

export interface PolicyStateProps {
  readonly policy: PolicyView | undefined;
  /** All that count. */
  readonly scopes: readonly ScopeView[];
}

/** What the user's organisation sets, and what of it counts for nothing. */
export const PolicyState = ({ policy, scopes: all }: PolicyStateProps) => {
  const badRules = useMemo(() => findBadPolicyRules(all), [all]);
  if (policy === undefined) return <p class="lz-quiet">{texts.policyNone}</p>;
  const { connections, hosts, scopes } = policy;
  const ignored = [...policy.ignored, ...badRules];
  const counts = [
    ...(connections > 0 ? [texts.connections(connections)] : []),
    ...(hosts > 0 ? [texts.hosts(hosts)] : []),
    ...(scopes > 0 ? [texts.scopes(scopes)] : []),
  ];
  return (
    <>
      <p class="lz-quiet">{texts.policySets}</p>
      {counts.length > 0 && (
        <ul class="lz-policy-counts">
          {counts.map((count) => (
            <li key={count}>
              <Icon name="lock" size={14} />
              {count}
            </li>
          ))}
        </ul>
      )}
      {ignored.length > 0 && (
        <div class="lz-policy-ignored lz-tone-warn">
          <p>{texts.policyIgnored}</p>
          <ul>
            {ignored.map((where) => (
              <li key={where}>
                <code>{where}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
