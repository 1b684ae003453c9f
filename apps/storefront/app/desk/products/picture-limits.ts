/** MB of one picture, as the backend takes it. */
export const MOST_MEGABYTES_EACH = 10;
/** MB of all pictures that one form brings. */
export const MOST_MEGABYTES_TOGETHER = 64;
