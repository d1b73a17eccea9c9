import { useEffect, useRef } from 'preact/hooks';
import { hostTexts as texts } from '../../../utils/i18n/host-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { hostName } from './host-name.ts';

export interface RemovedHostProps {
  readonly url: string;
  /** How many scopes went with it. */
  readonly scopes: number;
  readonly onUndo: () => void;
}

/** Says what went, and brings it back. The row that had the focus is gone: it comes here. */
export const RemovedHost = ({ url, scopes, onUndo }: RemovedHostProps) => {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [url]);
  return (
    <div class="lz-banner lz-tone-todo lz-removed" role="status">
      <div class="lz-grow">
        <b>{texts.removed(hostName(url))}</b> {texts.removedDetail(scopes)}
      </div>
      <Button ref={undo} onClick={onUndo}>
        {texts.undo}
      </Button>
    </div>
  );
};
