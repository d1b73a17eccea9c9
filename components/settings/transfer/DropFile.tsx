import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import { classNames } from '../../ui/class-names.ts';

/** Takes one file: dropped, or chosen. The browser's own input is there for the keyboard and for screen readers. */
export const DropFile = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const id = useId();
  const over = useSignal(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      class={classNames('lz-drop', over.value && 'lz-over')}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        if (event.isTrusted) take(event.dataTransfer?.files);
      }}
    >
      <span>{texts.drop}</span>
      <span class="lz-choose">
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file can be chosen again after it was put right.
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="lz-button">
          {texts.choose}
        </label>
      </span>
    </div>
  );
};
