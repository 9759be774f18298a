/** Leaving all sheets at once, for what is done on the screen below them. */
import { closeSheet, sheetIsOpen } from '../sheet.js';

export function closeAllSheets() {
  while (sheetIsOpen()) closeSheet();
}
