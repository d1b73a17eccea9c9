import type { PanelTone, Tone } from './tree.ts';

/** Where each hue ends, degrees. Jira's own palette lies well inside of these. */
const hues: readonly (readonly [number, Tone])[] = [
  [20, 'red'],
  [70, 'yellow'],
  [170, 'green'],
  [244, 'blue'],
  [335, 'purple'],
  [360, 'red'],
];

const names: readonly (readonly [RegExp, Tone])[] = [
  [/red|crimson|maroon|tomato|salmon/, 'red'],
  [/orange|yellow|gold|brown|olive/, 'yellow'],
  [/green|lime|teal/, 'green'],
  [/blue|navy|aqua|cyan/, 'blue'],
  [/purple|violet|magenta|fuchsia|indigo|pink/, 'purple'],
  [/gr[ae]y|silver/, 'neutral'],
];

/** Red, green and blue of `#rgb`, `#rrggbb`, `#rrggbbaa` or `rgb(…)`, each from 0 to 1. */
const channelsOf = (colour: string): readonly number[] => {
  const hex = /^#([\da-f]{3,8})$/.exec(colour)?.[1];
  if (hex) {
    const pairs = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(pairs.slice(at, at + 2), 16) / 255);
  }
  const decimal = /^rgba?\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})/.exec(colour);
  return decimal ? decimal.slice(1).map((channel) => Math.min(Number(channel), 255) / 255) : [];
};

/**
 * The tone nearest to a colour that an author chose, as CSS writes it (`#de350b`, `rgb(0, 0, 255)`, `red`); `undefined`
 * for none, and for what is as good as the page's own black and white.
 */
export const toneOf = (colour: string): Tone | undefined => {
  const written = colour.trim().toLowerCase().slice(0, 40);
  const [red, green, blue] = channelsOf(written);
  if (red === undefined || green === undefined || blue === undefined) {
    return names.find(([name]) => /^[a-z]+$/.test(written) && name.test(written))?.[1];
  }
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const lightness = most - span / 2;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  // Jira's ink is a dark navy.
  if (lightness > 0.98 || (lightness < 0.25 && saturation < 0.8)) return undefined;
  if (saturation < 0.28) return 'neutral';
  const sixth =
    most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
  const hue = (sixth * 60 + 360) % 360;
  return hues.find(([end]) => hue < end)?.[1];
};

/** The panel that has a colour, for panels whose author chose one. */
export const panelOfTone: Readonly<Record<Tone, PanelTone>> = {
  neutral: 'neutral',
  blue: 'info',
  purple: 'note',
  green: 'success',
  yellow: 'warning',
  red: 'error',
};
