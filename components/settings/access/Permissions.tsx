import { accessTexts as texts } from '../../../utils/i18n/access-texts.ts';

/** What the browser lets Lozenge do besides reaching sites, each with what it is for. */
export const Permissions = ({ names }: { readonly names: readonly string[] }) => (
  <>
    <h2 class="lz-heading">{texts.rest}</h2>
    <p class="lz-lead">{texts.restLead}</p>
    <dl class="lz-rows lz-permissions">
      {names.toSorted().map((name) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd class="lz-quiet">{texts.abilities[name] ?? ''}</dd>
        </div>
      ))}
    </dl>
  </>
);
