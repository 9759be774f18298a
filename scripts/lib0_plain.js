/**
 * In place of lib0/logging, which colours a browser's console, and of lib0/environment, which looks
 * for a developer's settings: what Yjs has to say is said as it is, and nobody develops it here.
 */
export const [BOLD, UNBOLD, ORANGE, RED] = ['', '', '', ''];
export const print = console.log;
export const warn = console.warn;
export const getVariable = () => null;
