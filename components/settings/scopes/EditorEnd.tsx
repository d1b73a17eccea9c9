import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { Button } from '../../ui/Button.tsx';
import type { Route } from '../route.ts';
import { MoveScope } from './MoveScope.tsx';
import type { ScopeDesk } from './scope-desk.ts';
import type { ScopeForm } from './scope-form.ts';

export interface EditorEndProps {
  readonly form: ScopeForm;
  readonly desk: ScopeDesk;
  readonly settings: SettingsView;
  readonly onGo: (route: Route) => void;
}

/** What can be done with the settings that stand above; in sight wherever one is in the form. */
export const EditorEnd = ({ form, desk, settings, onGo }: EditorEndProps) => {
  const moving = useSignal(false);
  const move = useRef<HTMLButtonElement>(null);
  const wasMoving = useRef(false);
  useEffect(() => {
    if (!moving.value && wasMoving.current) move.current?.focus();
    wasMoving.current = moving.value;
  }, [moving.value]);
  const saved = form.saved.value;
  const { state } = form.state.value;
  const isChanged = form.changed.value;
  return (
    <div class="lz-editor-end">
      {moving.value && saved && (
        <MoveScope
          scope={saved}
          desk={desk}
          settings={settings}
          onMoved={(place) => onGo({ at: 'projects', ...place })}
          onClose={() => {
            moving.value = false;
          }}
        />
      )}
      <div class="lz-form-end">
        <Button type="submit" look="primary" busy={state === 'saving'}>
          {texts.save}
        </Button>
        {isChanged && <Button onClick={() => form.discard()}>{texts.discard}</Button>}
        <span class="lz-grow lz-small lz-quiet" role="status">
          {isChanged && state !== 'saving' && <span class="lz-unsaved">{texts.unsaved}</span>}
          {!isChanged && state === 'saved' && texts.saved}
          {!isChanged && state !== 'saved' && saved === undefined && form.place.path !== '' && texts.nothingToSave}
        </span>
        {saved && saved.path !== '' && !moving.value && !isChanged && (
          <Button
            ref={move}
            onClick={() => {
              moving.value = true;
            }}
          >
            {texts.move}
          </Button>
        )}
        {saved && (
          <Button onClick={() => void desk.remove(saved).then((isDone) => isDone && onGo({ at: 'projects' }))}>
            {texts.remove}
          </Button>
        )}
      </div>
    </div>
  );
};
