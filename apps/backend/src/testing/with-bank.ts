import { createRequire } from "node:module";
import { Modules } from "@medusajs/framework/utils";
import { BANK, bank } from "./prepaid-bank/bank";

interface Config {
  modules: Record<string, { options?: { providers?: Array<{ resolve: string; id: string }> } } | undefined>;
}

/** The bank of the tests. To be called in a hook that runs before the runner's own. */
export async function withBank(): Promise<void> {
  await withProvider({ resolve: "./src/testing/prepaid-bank", id: "test" });
  process.env.PREPAID_PROVIDER = BANK;
  // Suites that share a worker share its bank: none begins with how the one before left it.
  bank.opens();
}

/** Beside the providers of `medusa-config.ts`, in the one configuration that the runner and the server share. */
export async function withProvider(provider: { resolve: string; id: string }): Promise<void> {
  const { getConfigFile }: typeof import("@medusajs/framework/utils") =
    createRequire(__filename)("@medusajs/framework/utils");
  const { configModule, error } = await getConfigFile<Config>(process.cwd(), "medusa-config");
  if (error) throw error;
  const providers = configModule.modules[Modules.PAYMENT]?.options?.providers;
  if (!providers) throw new Error("The configuration names no payment providers.");
  if (!providers.some(({ id }) => id === provider.id)) providers.push(provider);
}
