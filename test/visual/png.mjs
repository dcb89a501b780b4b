// @ts-check
/**
 * Pictures as small files: a colour within NEAR of a more common one becomes it (shades at the edge of letters; flat shapes keep
 * theirs), which leaves few enough for a palette of 8 bits, and a third of the bytes.
 */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture */

/** Per channel, of 255: under what compare.mjs takes for a difference. */
const NEAR = 10;

/** @param {Buffer} file @returns {Picture} */
export const readPng = (file) => {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, data };
};

const crcTable = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crc = (/** @type {Buffer} */ bytes) => {
  let value = 0xffffffff;
  for (const byte of bytes) value = /** @type {number} */ (crcTable[(value ^ byte) & 255]) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

/** @param {string} type @param {Uint8Array} content */
const chunk = (type, content) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
};

/** Whether no channel of two colours differs by more. @param {number} a @param {number} b as 0xRRGGBB @param {number} most */
const near = (a, b, most) => [16, 8, 0].every((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) <= most);

/**
 * At most 256 colours, and the index in them of each colour of a picture.
 * @param {ReadonlyMap<number, number>} counts pixels of each colour @param {number} most @returns {{ palette: number[], indexes: Map<number, number> }}
 */
const paletteOf = (counts, most = NEAR) => {
  /** @type {number[]} */
  const palette = [];
  /** @type {Map<number, number>} */
  const indexes = new Map();
  for (const [color] of [...counts].sort(([, a], [, b]) => b - a)) {
    const index = palette.findIndex((each) => near(each, color, most));
    indexes.set(color, index < 0 ? palette.push(color) - 1 : index);
  }
  // Many scales of colours in one picture: a coarser palette.
  return palette.length > 256 ? paletteOf(counts, most + 4) : { palette, indexes };
};

/** @param {Picture} picture opaque @returns {Buffer} */
export const writePng = ({ width, height, data }) => {
  const pixels = Array.from(
    { length: width * height },
    (_, at) => ((data[4 * at] ?? 0) << 16) | ((data[4 * at + 1] ?? 0) << 8) | (data[4 * at + 2] ?? 0),
  );
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const { palette, indexes } = paletteOf(counts);
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((color, at) => {
    rows[at + Math.floor(at / width) + 1] = indexes.get(color) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
