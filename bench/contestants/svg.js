// @ts-check
/** The picture that the string, the bare Lit template and the page without script share: geometry, and the string. */

const LABEL = 190;
const WIDTH = 720;
const PITCH = 36;

/** @typedef {{ key: string, label: string, value: number }} Row */
/** @typedef {{ code: string, value: number, d: string }} Feature */

/** @param {readonly Row[]} rows */
export const barMarks = (rows) => {
  const largest = Math.max(100, ...rows.map(({ value }) => value));
  return {
    width: WIDTH,
    height: rows.length * PITCH,
    bars: rows.map(({ label, value }, index) => {
      const width = (value / largest) * (WIDTH - LABEL - 60);
      return { label, value, y: index * PITCH, width: Math.round(width * 10) / 10 };
    }),
  };
};

const escape = (/** @type {string} */ text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param {readonly Row[]} rows */
export const barString = (rows) => {
  const { width, height, bars } = barMarks(rows);
  const marks = bars.map(
    ({ label, value, y, width }) =>
      `<text x="${LABEL - 10}" y="${y + 22}" text-anchor="end">${escape(label)}</text><rect x="${LABEL}" y="${y + 6}" width="${width}" height="22" fill="#00667a"/><text x="${LABEL + width + 8}" y="${y + 22}">${value}</text>`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-size="15">${marks.join('')}</svg>`;
};

const SHADES = ['#d6edf1', '#7cc5d3', '#3594a9', '#006679', '#033646'];
/** @param {number} value 0 to 100 */
export const shade = (value) => SHADES[Math.min(4, Math.floor(value / 20))];

/** @param {readonly (readonly (readonly (readonly number[])[])[])[]} polygons */
export const pathOf = (polygons) =>
  polygons
    .flat()
    .map((ring) => `M${ring.map((point) => point.join()).join('L')}Z`)
    .join('');

/** @param {any} input */
export const mapString = ({ width, height, features, points = [] }) => {
  const paths = features.map(
    (/** @type {any} */ { properties, geometry }) =>
      `<path d="${pathOf(geometry.coordinates)}" fill="${shade(properties.value)}" stroke="#fff"/>`,
  );
  const circles = points.map(
    (/** @type {any} */ { x, y }) => `<circle cx="${x}" cy="${y}" r="2.5" fill="#a23e1b" fill-opacity=".5"/>`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">${paths.join('')}${circles.join('')}</svg>`;
};
