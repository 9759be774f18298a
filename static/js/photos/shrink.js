/** Making a photo smaller on the phone: a roll of film in a full hall would never get through. */

const LONGEST = 2048;
const THUMB = 240;
const QUALITY = 0.85;

/** What the server reads by itself, if this browser cannot. */
const SENT_AS_IT_IS = ['image/jpeg', 'image/png', 'image/webp'];
const SENT_MOST = 8 * 1024 ** 2;

/** @typedef {{bytes: ArrayBuffer, type: string, preview: string}} Shrunk  `preview` is a data: URL */

/**
 * The picture as a JPEG: upright, without place and time, at most as large as a screen.
 *
 * @param {File} file
 * @returns {Promise<Shrunk|null>} null where nobody can read it
 */
export async function shrink(file) {
  try {
    const picture = await opened(file);
    const preview = drawn(picture, THUMB).toDataURL('image/jpeg', 0.7);
    return { bytes: await jpeg(drawn(picture, LONGEST)), type: 'image/jpeg', preview };
  } catch {
    if (!SENT_AS_IT_IS.includes(file.type) || file.size > SENT_MOST) return null;
    return { bytes: await file.arrayBuffer(), type: file.type, preview: '' };
  }
}

/**
 * @param {File} file
 * @returns {Promise<ImageBitmap|HTMLImageElement>}
 */
async function opened(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return image(file); // older browsers, and formats that only an <img> can read
  }
}

/** @param {File} file */
async function image(file) {
  const one = new Image();
  one.src = await asAddress(file);
  await one.decode();
  return one;
}

/**
 * As a data: URL, because pages of ours load no blob: ones.
 *
 * @param {File} file
 * @returns {Promise<string>}
 */
function asAddress(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/**
 * @param {ImageBitmap|HTMLImageElement} picture
 * @param {number} longest side, in pixels
 */
function drawn(picture, longest) {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.fillStyle = 'white'; // where it is transparent
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @returns {Promise<ArrayBuffer>}
 */
function jpeg(canvas) {
  return new Promise((resolve, reject) => {
    const take = (/** @type {Blob|null} */ blob) =>
      blob ? resolve(blob.arrayBuffer()) : reject(new Error('the canvas gives nothing'));
    canvas.toBlob(take, 'image/jpeg', QUALITY);
  });
}
