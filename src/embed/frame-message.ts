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
