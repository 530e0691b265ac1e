/** Keeps tokens unreadable at rest: AES-256-GCM, bound to the row that they stand in. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Keys in the order of the setting: the first encrypts, all of them decrypt. */
export type Keys = readonly [Buffer, ...Buffer[]];

const NONCE = 12;
const TAG = 16;

/** Thrown for data that none of the keys opens. */
export class WrongKeyError extends Error {
  override readonly name = 'WrongKeyError';
}

/**
 * @param row the row that the text will stand in: moved to another, it does not open
 * @returns which key, a nonce, the tag and the text, all in one line of printable characters
 */
export function encrypt(text: string, row: string, [key]: Keys): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(row));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${nameOf(key)}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/** @throws WrongKeyError when it was made with another key, or tampered with */
export function decrypt(data: string, row: string, keys: Keys): string {
  const [name = '', sealed = ''] = data.split('.');
  const key = keys.find((one) => nameOf(one) === name);
  if (key === undefined) throw new WrongKeyError(`Encrypted with key ${name}, which ENCRYPTION_KEYS does not hold.`);
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(row)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch (error) {
    throw new WrongKeyError('What was encrypted has been changed since.', { cause: error });
  }
}

/** Whether the first of the keys made it. */
export function isFresh(data: string, [key]: Keys): boolean {
  return data.startsWith(`${nameOf(key)}.`);
}

/** Tells keys apart and gives nothing of them away. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
