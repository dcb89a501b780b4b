// @ts-check
/**
 * Pictures as small files: channels are rounded to 10 levels (text and flat shapes lose nothing that the tolerance would
 * see), which leaves few enough colours for a palette of 8 bits, and a third of the bytes.
 */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture */

const STEP = 255 / 9;
const round = (/** @type {number} */ channel) => Math.round(Math.round(channel / STEP) * STEP);

/** @param {Buffer} file @returns {Picture} */
export const readPng = (file) => {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, data: data.map(round) };
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

/** @param {Picture} picture opaque, as readPng gives it @returns {Buffer} */
export const writePng = ({ width, height, data }) => {
  /** @type {Map<number, number>} */
  const palette = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 4) {
      const color = (data[from] ?? 0) * 65536 + (data[from + 1] ?? 0) * 256 + (data[from + 2] ?? 0);
      let index = palette.get(color);
      if (index === undefined) palette.set(color, (index = palette.size));
      // More colours than a palette holds: a picture in full.
      if (index > 255)
        return PNG.sync.write(Object.assign(new PNG({ width, height }), { data: Buffer.from(data) }), { colorType: 2 });
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from([...palette.keys()].flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
