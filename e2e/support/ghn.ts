/** What Giao Hàng Nhanh's people do with a parcel; the stand-in then calls the shop, and answers with what it said. */
export async function ghnMoves(order_code: string, status: string, reason = ""): Promise<number> {
  const base = process.env.GHN_API_BASE;
  if (!base) throw new Error("GHN_API_BASE does not say where the stand-in for Giao Hàng Nhanh is.");
  const { status: told } = await fetch(new URL("/stand-in/moves", base), {
    method: "POST",
    body: JSON.stringify({ order_code, status, reason }),
  });
  return told;
}
