import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Holds a refusal back until a fixed time has passed, so that how long it took tells nothing: Medusa answers at once for a mail it does
 * not know, and hashes a password for one it knows.
 */
export function refusalNotBefore(ms: number) {
  return (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const until = Date.now() + ms;
    const end = res.end.bind(res);
    res.end = ((...args: Parameters<typeof end>) => {
      const wait = until - Date.now();
      if (wait <= 0 || res.statusCode < 300) return end(...args);
      setTimeout(() => end(...args), wait);
      return res;
    }) as typeof res.end;
    next();
  };
}
