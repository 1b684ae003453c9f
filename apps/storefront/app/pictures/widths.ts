/** The only widths that pictures are resized to: anything else would let a visitor fill the disk. */
export const WIDTHS = [160, 320, 480, 640, 960, 1280] as const;
export type Width = (typeof WIDTHS)[number];

/** A width as asked for in an address, or null where it is none of ours. */
export function widthFrom(text: string | null): Width | null {
  return WIDTHS.find((width) => String(width) === text) ?? null;
}

/** A file's name as the backend gives it: no folder, no dots that climb, no surprise. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

export function safeFileName(text: string | undefined): string | null {
  return text && SAFE_NAME.test(text) && !text.includes("..") ? text : null;
}

/**
 * Our own address of a backend's file at a width; null where the file's name is not one of the backend's.
 * Only the name is taken over: where the file is fetched from is the server's setting, never the page's.
 */
export function pictureAddress(fileUrl: string, width: Width): string | null {
  const name = safeFileName(fileUrl.split(/[?#]/)[0]?.split("/").pop());
  return name ? `/pictures/${name}?w=${width}` : null;
}
