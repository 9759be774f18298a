/**
 * Sheets: what comes up over the screen. One may open another on top (the name before the
 * topic); closing it shows the one below again, and the last gives the focus back.
 *
 * @typedef {import('../vendor/lit-html/lit-html.js').TemplateResult} TemplateResult
 * @typedef {{name: string, draw: () => TemplateResult, closed?: () => void}} Sheet
 *   `closed` is called when it goes, however it goes
 */
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { keyed } from '../vendor/lit-html/directives/keyed.js';
import { sheetCame, sheetWent } from './back.js';
import { icon } from './icons.js';
import { closeModal, isModal, showModal } from './modal.js';
import { requestRender } from './screen.js';
import { t } from './words.js';

/** @type {Sheet[]} */
let sheets = [];

/** @type {HTMLElement|null} */
let opener = null;

/** The sheet whose first field has had the focus. @type {Sheet|null} */
let focused = null;

/** @param {Sheet} sheet */
export function openSheet(sheet) {
  if (!sheets.length) opener = /** @type {HTMLElement|null} */ (document.activeElement);
  sheets = [...sheets.filter(({ name }) => name !== sheet.name), sheet];
  requestRender();
}

/** Close the uppermost sheet, or the one called `name` wherever it is. */
export function closeSheet(name = sheets[sheets.length - 1]?.name) {
  const gone = sheets.find((sheet) => sheet.name === name);
  sheets = sheets.filter((sheet) => sheet !== gone);
  requestRender();
  gone?.closed?.();
}

/** Whether a sheet is open. */
export function sheetIsOpen() {
  return sheets.length > 0;
}

/** Part of drawing the page. */
export function drawSheet() {
  const dialog = /** @type {HTMLDialogElement|null} */ (document.getElementById('sheet'));
  if (!dialog) return;
  const top = sheets[sheets.length - 1];
  render(top ? keyed(top, top.draw()) : nothing, dialog);
  if (top && !isModal(dialog)) show(dialog);
  if (!top && isModal(dialog)) close(dialog);
  if (top && top !== focused) focusFirst(dialog);
  focused = top ?? null;
}

/** @param {HTMLDialogElement} dialog */
function show(dialog) {
  showModal(dialog, closeSheet);
  sheetCame(() => {
    closeSheet();
    return sheets.length > 0;
  });
}

/** @param {HTMLDialogElement} dialog */
function close(dialog) {
  closeModal(dialog);
  sheetWent();
  const target = opener?.isConnected ? opener : document.querySelector('h1');
  /** @type {HTMLElement|null} */ (target)?.focus({ preventScroll: true });
  opener = null;
}

/** @param {HTMLDialogElement} dialog */
function focusFirst(dialog) {
  const first = dialog.querySelector('[autofocus]') ?? dialog.querySelector('h2');
  /** @type {HTMLElement|null} */ (first)?.focus();
}

/**
 * What every sheet has: its title, the way out, and its content.
 *
 * @param {unknown} title
 * @param {unknown} content
 */
export function sheetFrame(title, content) {
  return html`
    <div class="sheet-head">
      <h2 id="sheet-title" tabindex="-1">${title}</h2>
      <button class="button-icon" type="button" aria-label=${t('common.close')} @click=${() => closeSheet()}>
        ${icon('close')}
      </button>
    </div>
    <div class="sheet-body">${content}</div>
  `;
}
