import { startGhnStandIn } from "./server";

const setting = (name: string) => process.env[name] || undefined;

async function main(): Promise<void> {
  const standIn = await startGhnStandIn({
    port: Number(setting("PORT") ?? 4244),
    token: setting("GHN_TOKEN") ?? "a-token",
    shopId: setting("GHN_SHOP_ID") ?? "885",
    webhook: setting("GHN_WEBHOOK_URL"),
  });
  console.log(`A stand-in for Giao Hàng Nhanh answers at ${standIn.base}. No parcel moves.`);
  const stop = () => void standIn.close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
