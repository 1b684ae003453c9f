const MEGABYTE = 1024 * 1024;

/**
 * The first of the chosen files that is too large; `name` null: each is fit, and all of them together are not.
 * @param {ReadonlyArray<{ name: string, size: number }>} files
 * @param {{ each: number, together: number }} most megabytes
 * @returns {{ name: string | null } | null}
 */
export function tooLarge(files, { each, together }) {
  const one = files.find(({ size }) => size > each * MEGABYTE);
  if (one) return { name: one.name };
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return all > together * MEGABYTE ? { name: null } : null;
}
