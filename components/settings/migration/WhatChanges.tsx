import type { ComponentChildren } from 'preact';
import { migrationTexts as texts } from '../../../utils/i18n/migration-texts.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { hostName } from '../hosts/host-name.ts';
import type { PlaceUsing } from './places-using.ts';

export interface WhatChangesProps {
  readonly connection: ConnectionView;
  /** The Web URL to come, as far as it is known. */
  readonly to: string | undefined;
  readonly places: readonly PlaceUsing[];
}

/** More are counted: a list that nobody reads hides what stands below it. */
const mostPlaces = 8;

const Row = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div class="lz-migration-row">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What a migration does, and what it leaves alone, before it is done. */
export const WhatChanges = ({ connection: { webUrl, method, hasSecret }, to, places }: WhatChangesProps) => {
  const shown = places.length > mostPlaces ? places.slice(0, mostPlaces - 1) : places;
  return (
    <section class="lz-migration" aria-labelledby="lz-migration">
      <h2 id="lz-migration">{texts.changes}</h2>
      <dl>
        <Row name={texts.address}>
          <span class="lz-quiet">{webUrl}</span> <span aria-hidden="true">→</span>{' '}
          {to ? <b>{to}</b> : <span class="lz-quiet">{texts.newAddress}</span>}
        </Row>
        <Row name={texts.places}>
          {places.length === 0 ? (
            texts.noPlaces
          ) : (
            <>
              <ul>
                {shown.map(({ host, path }) => (
                  <li key={`${host} ${path}`}>
                    {hostName(host)}
                    {path ? `/${path}` : <span class="lz-quiet"> · {texts.everywhere}</span>}
                  </li>
                ))}
                {shown.length < places.length && <li>{texts.more(places.length - shown.length)}</li>}
              </ul>
              {texts.placesDetail}
            </>
          )}
        </Row>
        <Row name={texts.links}>{texts.linksDetail(webUrl)}</Row>
        <Row name={texts.keys}>{texts.keysDetail}</Row>
        <Row name={texts.undoing}>
          {hasSecret ? texts.undoingDetail(texts.secrets[method], webUrl) : texts.undoingSession}
        </Row>
      </dl>
    </section>
  );
};
