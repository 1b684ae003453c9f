import { startStripeStandIn } from "./start";

const setting = (name: string) => process.env[name] || undefined;

async function main(): Promise<void> {
  const url = setting("STRIPE_WEBHOOK_URL");
  const secret = setting("STRIPE_WEBHOOK_SECRET");
  const previousSecret = setting("STRIPE_WEBHOOK_PREVIOUS_SECRET");
  const standIn = await startStripeStandIn({
    port: Number(setting("PORT") ?? 4243),
    bind: setting("HOST"),
    key: setting("STRIPE_API_KEY") ?? "sk_test_stand_in",
    webhooks: url && secret ? [{ url, secret, previousSecret }] : [],
    publicUrl: setting("PUBLIC_URL"),
    file: setting("FILE"),
  });
  console.log(`A stand-in for Stripe answers at ${standIn.url}. No money moves.`);
  const stop = () => void standIn.stop().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
