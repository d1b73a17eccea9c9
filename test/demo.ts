// `npm run demo`: the main job, shown on the sandbox with nothing configured. With a display the browser stays open to play
// with; without one, or with `-- --tour`, it walks the tour by itself. `-- --docs` makes the README's pictures anew.
import { buildExtension } from './demo/build.ts';
import { hasDisplay, readOrder } from './demo/order.ts';
import { play } from './demo/play.ts';
import { makePictures } from './demo/pictures.ts';
import { walkTour } from './demo/tour.ts';

const order = readOrder(process.argv.slice(2), hasDisplay(process.platform, process.env));
if (order === undefined) {
  console.error('usage: npm run demo [-- --tour | --docs]');
  process.exit(2);
}
const ways = { play, tour: walkTour, docs: makePictures };
// Said outright: a browser that did not start leaves its sandbox listening.
process.exit((await buildExtension()) && (await ways[order]()) ? 0 : 1);
