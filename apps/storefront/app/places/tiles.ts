/** One commune on the tile map: where it lies, what it is called, how many goods it has. */
export interface Tile {
  code: string;
  name: string;
  /** 1 is the westernmost column. */
  col: number;
  /** 1 is the northernmost row. */
  row: number;
  count: number;
  /** 0 none, then 1 to 4, the darker the more. */
  step: 0 | 1 | 2 | 3 | 4;
  oldDistrict: string;
}

/** Five steps of shade: fixed bounds, so that a commune's shade tells the same on every page. */
export function stepOf(count: number): Tile["step"] {
  if (count === 0) return 0;
  if (count === 1) return 1;
  if (count <= 3) return 2;
  return count <= 6 ? 3 : 4;
}
