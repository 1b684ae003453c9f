/** So many people share at most in the form. */
export const ROWS = [1, 2, 3, 4, 5, 6] as const;

export const fieldsOf = (row: number) => ({
  party: `party-${row}`,
  name: `name-${row}`,
  role: `role-${row}`,
  percent: `percent-${row}`,
});
