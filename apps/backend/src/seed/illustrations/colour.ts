/** Mixes two `#rrggbb`; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export const darker = (colour: string, share: number): string => mix(colour, "#241a14", share);
export const lighter = (colour: string, share: number): string => mix(colour, "#fffaf0", share);

/** Wall, light on the wall, table and cloth of a still life. */
export interface Palette {
  wall: string;
  light: string;
  table: string;
  cloth: string;
}

export const PALETTES = {
  sand: { wall: "#ead9bf", light: "#fbf1dd", table: "#c79a6a", cloth: "#f4e9d6" },
  celadon: { wall: "#c9d8c8", light: "#eef3e4", table: "#b98f66", cloth: "#f1ede0" },
  dusk: { wall: "#e7c3ac", light: "#fae5d3", table: "#a9714d", cloth: "#f5e3d2" },
  sea: { wall: "#bcd3d6", light: "#eaf3ef", table: "#c2a079", cloth: "#eff0e6" },
  indigo: { wall: "#4f6479", light: "#8fa3ad", table: "#8d6a4d", cloth: "#e9e2d3" },
  moss: { wall: "#8fa182", light: "#c9d2b0", table: "#8a6646", cloth: "#ece6d2" },
  rose: { wall: "#e6c4c0", light: "#f9e7e0", table: "#b98468", cloth: "#f6ebe4" },
  ochre: { wall: "#dcb877", light: "#f6e3b4", table: "#9d6b42", cloth: "#f3e6cb" },
  clay: { wall: "#b8775a", light: "#e2ab88", table: "#7b4f38", cloth: "#ecd9c4" },
  mist: { wall: "#dfdcd2", light: "#f7f4ea", table: "#b59a7c", cloth: "#ffffff" },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
