import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The server's own secret; without one anybody could open any purchase, so there is no default. */
export function keySecret(container: MedusaContainer): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const secret = projectConfig.http.cookieSecret;
  if (typeof secret !== "string" || !secret)
    throw new Error("COOKIE_SECRET is not set: purchases cannot be locked.");
  return secret;
}
