import { listenToToggles } from './toggles.ts';

listenToToggles();
