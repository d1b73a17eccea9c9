import type { Person } from '../model.ts';

export const mira: Person = { id: 7, username: 'mkowalski', name: 'Mira Kowalski', initials: 'MK', colour: '#6b4fd0' };
export const tomas: Person = { id: 11, username: 'tortega', name: 'Tomas Ortega', initials: 'TO', colour: '#178765' };
export const jonas: Person = { id: 12, username: 'jlind', name: 'Jonas Lind', initials: 'JL', colour: '#c2571a' };
export const sofie: Person = { id: 19, username: 'sbakker', name: 'Sofie Bakker', initials: 'SB', colour: '#b03a6e' };

export const people: readonly Person[] = [mira, tomas, jonas, sofie];
