import { createApp, ref } from 'vue';
import { requestAt } from '../requests.ts';

const request = requestAt(location.pathname);

const Overview = {
  props: ['comments'],
  template: `<div id="notes"><div v-for="note in comments" class="note-text md" v-html="note"></div></div>`,
};
const Commits = {
  template: `<ul><li><a class="commit-row-message" href="#">OPS-62: a commit</a></li></ul>`,
};

/** Like GitLab's: texts of notes are put in as HTML, the title that stays on top is Vue's own text beside others. */
createApp({
  components: { Overview, Commits },
  setup() {
    const comments = ref([...request.comments]);
    const isDraft = ref(false);
    const title = ref(request.title);
    const tab = ref('Overview');
    const drawer = ref('');
    const isExpanded = ref(false);
    return {
      body: request.body,
      comments,
      isDraft,
      title,
      tab,
      drawer,
      isExpanded,
      comment: () => comments.value.push('<p>Just in: SHOP-471.</p>'),
      edit: () => (comments.value[0] = '<p>Edited: SHOP-476.</p>'),
      rename: () => (title.value = 'SHOP-494: another title'),
    };
  },
  template: `
    <button id="comment" @click="comment">comment</button>
    <button id="edit" @click="edit">edit</button>
    <button id="rename" @click="rename">rename</button>
    <button id="draft" @click="isDraft = !isDraft">draft</button>
    <button id="overview" @click="tab = 'Overview'">overview</button>
    <button id="commits" @click="tab = 'Commits'">commits</button>
    <button id="drawer" @click="drawer = drawer ? '' : '<p>In a drawer: OPS-63.</p>'">drawer</button>
    <button id="expand" @click="isExpanded = !isExpanded">expand</button>
    <a class="merge-request-sticky-title" href="#top"><b v-if="isDraft">Draft</b> {{ title }} <i>of today</i></a>
    <div class="detail-page-description"><div class="description"><div class="md" v-html="body"></div></div></div>
    <KeepAlive><component :is="tab" :comments="comments" /></KeepAlive>
    <table v-if="isExpanded">
      <tbody>
        <tr><td class="line_content">const issue = 'SHOP-1';</td></tr>
        <tr><td><div class="note-text md"><p>On this line: SHOP-437.</p></div></td></tr>
      </tbody>
    </table>
    <Teleport to="body">
      <Transition>
        <aside v-if="drawer"><div class="note-text md" v-html="drawer"></div></aside>
      </Transition>
    </Teleport>`,
}).mount('#app');
