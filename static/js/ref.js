const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The name of a wish, made here so that sending it twice does nothing twice: 96 random bits in
 * 16 characters. Not `randomUUID`, which plain HTTP does not have.
 */
export function newRef() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => LETTERS[byte % 64]).join('');
}
