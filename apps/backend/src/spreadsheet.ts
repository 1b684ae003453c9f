/** Of a file that is downloaded. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const BOLD = { fontWeight: "bold" } as const;

export const heading = (value: string) =>
  ({ value, ...BOLD, backgroundColor: "#FDF1D0", wrap: true }) as const;

export const number = (value: number) => ({ value, type: Number });

/** Whole đồng. */
export const money = (value: number) => ({ value, type: Number, format: "#,##0" });

/** Never a formula, whatever people or goods are called. */
export const text = (value: string) => ({ value, type: String });
