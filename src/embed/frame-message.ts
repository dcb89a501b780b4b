/** What a framed chart tells its host, and what it takes from the address. Pure: both sides and the tests share it. */

export interface HeightMessage {
  type: 'impact:height';
  v: 1;
  height: number;
}

/** Heights that a frame may take, in px. */
export const MIN_HEIGHT = 50;
export const MAX_HEIGHT = 10_000;

/** The height of a message, within its bounds; undefined for anything else that a frame may receive. */
export const heightOf = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, v, height } = data as Partial<HeightMessage>;
  if (type !== 'impact:height' || v !== 1 || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return height < 0 ? undefined : Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.round(height)));
};

/**
 * The height that a snippet expects at a width: `"320:980 640:720"`, in between on the line from one to the next; 0 where it
 * expects none.
 */
export const expectedHeight = (heights: string, width: number): number => {
  const known = heights
    .split(' ')
    .map((pair) => pair.split(':').map(Number) as [number, number])
    .filter(([at, height]) => at > 0 && heightOf({ type: 'impact:height', v: 1, height }) === height);
  const next = known.findIndex(([at]) => at >= width);
  const [right, left] = [known.at(next), known[next - 1]];
  if (!right || !left || right[0] <= left[0]) return right?.[1] ?? 0;
  return Math.ceil(left[1] + ((right[1] - left[1]) * (width - left[0])) / (right[0] - left[0]));
};
