/** The picture of a shared link, in the shape that every network shows whole. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
