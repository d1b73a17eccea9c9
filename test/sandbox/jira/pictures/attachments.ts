import type { AttachmentContent, AttachmentRecord } from '../state.ts';
import { createCanvas } from './canvas.ts';
import type { Canvas } from './canvas.ts';

const ink = 0x172b4d;
const grey = 0xdfe1e6;
const blue = 0x0052cc;
const red = 0xde350b;

/** What the attached pictures show, drawn on 480 × 270 units. */
const drawings: Readonly<Record<string, (canvas: Canvas) => void>> = {
  cart: (canvas) => {
    canvas.rectangle(0, 0, 480, 36, ink);
    for (const y of [60, 112]) {
      canvas.rectangle(24, y, 40, 40, 0xffc400);
      canvas.rectangle(80, y + 6, 180, 10, grey);
      canvas.rectangle(80, y + 24, 110, 8, grey);
      canvas.rectangle(396, y + 10, 60, 14, ink);
    }
    canvas.rectangle(24, 172, 432, 2, grey);
    canvas.rectangle(24, 190, 120, 12, grey);
    canvas.rectangle(376, 184, 86, 28, red);
    canvas.rectangle(380, 188, 78, 20, 0xffffff);
    canvas.rectangle(388, 193, 62, 10, red);
    canvas.rectangle(336, 228, 120, 28, blue);
  },
  calendar: (canvas) => {
    for (let cell = 0; cell < 15; cell += 1) {
      const colour = cell === 7 ? blue : cell % 4 === 0 ? grey : 0xdeebff;
      canvas.rectangle(24 + (cell % 5) * 88, 24 + Math.floor(cell / 5) * 76, 78, 66, colour);
    }
  },
  chart: (canvas) => {
    for (let day = 0; day < 30; day += 1) {
      const height = day === 29 ? 12 : 120 + ((day * 37) % 70);
      canvas.rectangle(20 + day * 15, 240 - height, 10, height, day === 29 ? red : 0x36b37e);
    }
    canvas.rectangle(16, 240, 450, 2, ink);
  },
};

const cache = new Map<string, Buffer>();

/** A drawn picture as PNG, `width` pixels wide at 16:9. */
export function drawAttachment(name: string, width: number): Buffer {
  const cached = cache.get(`${name} ${width}`);
  if (cached) return cached;
  const canvas = createCanvas(width, Math.round((width * 9) / 16), 480, 0xffffff);
  drawings[name]?.(canvas);
  const png = canvas.png();
  cache.set(`${name} ${width}`, png);
  return png;
}

/** The bytes of an attachment. */
export function attachmentBytes(content: AttachmentContent): Buffer {
  if ('picture' in content) return drawAttachment(content.picture, 960);
  return 'text' in content ? Buffer.from(content.text, 'utf8') : Buffer.from(content.base64, 'base64');
}

/** Whether Jira makes a thumbnail of it. */
export const isPicture = ({ mimeType }: Pick<AttachmentRecord, 'mimeType'>): boolean =>
  /^image\/(png|jpeg|gif|bmp)$/.test(mimeType);
