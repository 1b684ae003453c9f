/** Does something as a shop whose operator has switched the sale of alcohol on, and switches it back. */
export async function whileAlcoholIsSold<T>(work: () => Promise<T>): Promise<T> {
  const { ALCOHOL_SALES } = process.env;
  process.env.ALCOHOL_SALES = "true";
  try {
    return await work();
  } finally {
    if (ALCOHOL_SALES === undefined) delete process.env.ALCOHOL_SALES;
    else process.env.ALCOHOL_SALES = ALCOHOL_SALES;
  }
}
