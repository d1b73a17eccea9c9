import { welcomeTexts } from '../../../utils/i18n/welcome-texts.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Lozenge } from '../../ui/Lozenge.tsx';
import { TypeIcon } from '../../ui/TypeIcon.tsx';

const { sample: texts } = welcomeTexts;

/** A drawing of what is to come, made of what it will be made of. Nothing in it can be pressed. */
export const Sample = () => (
  <div class="lz-sample" role="img" aria-label={texts.about}>
    <div class="lz-sample-page" aria-hidden="true">
      <span class="lz-small lz-faint">{texts.place}</span>
      <b class="lz-sample-title">
        {texts.before} <span class="lz-sample-key">{texts.key}</span>
      </b>
      <div class="lz-sample-card">
        <div class="lz-sample-line lz-small lz-quiet">
          <TypeIcon type={{ name: texts.type, shape: 'bug', icon: undefined }} />
          {texts.key}
        </div>
        <b>{texts.summary}</b>
        <div class="lz-sample-line">
          <Lozenge tone="doing">{texts.status}</Lozenge>
          <Avatar person={{ id: 'mira', name: texts.assignee, avatar: undefined }} />
          <span class="lz-small lz-quiet">{texts.assignee}</span>
        </div>
        <span class="lz-sample-input lz-small lz-faint">{texts.comment}</span>
      </div>
    </div>
  </div>
);
