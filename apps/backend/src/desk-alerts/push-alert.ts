import { Agent, request } from "node:https";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { generateRequestDetails, type RequestDetails } from "web-push";
import { sqlOf } from "../booking";
import { REFUSED_FOR_GOOD } from "../modules/mail-provider/refused";
import { publicLookup } from "./endpoint";
import { pushKeys } from "./keys";

const PATIENCE_MS = 10_000;
/** A phone that is off for longer learns of the order at the desk. */
const KEPT_SECONDS = 86_400;
/** The device has been reset, or its owner took the permission back. */
const GONE = [404, 410];

const agent = new Agent({ lookup: publicLookup });

/** @returns the status that the push service answers; what it says beside is not read */
function overHttps({ endpoint, method, headers, body }: RequestDetails): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(
      endpoint,
      { method, headers: headers as Record<string, string>, agent, timeout: PATIENCE_MS },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve(answer.statusCode ?? 0));
        answer.on("error", reject);
      },
    );
    sending.on("timeout", () => sending.destroy(new Error("The push service does not answer.")));
    sending.on("error", reject);
    sending.end(body);
  });
}

/** How a push service is reached; tests put a stand-in here. */
export const pushService = { deliver: overHttps };

interface Device {
  id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Of a sign-in that still runs. */
const DEVICE = `
  select d.id, d.endpoint, d.p256dh, d.auth from push_device d
  join member_session s on s.id = d.session_id and s.ended_at is null and s.expires_at > now() and s.deleted_at is null
  join producer_member m on m.id = d.member_id and m.deleted_at is null
  where d.id = :id and d.deleted_at is null`;

/**
 * Sends an alert to a device, sealed for it alone. A device that is no more is forgotten.
 * @returns false where there is nobody to tell any more
 * @throws where the push service is away or does not take it now
 */
export async function pushAlert(
  container: MedusaContainer,
  mail: { id: string; to: string },
  { subject, text, link }: { subject: string; text: string; link?: string },
): Promise<boolean> {
  const keys = pushKeys();
  const sql = sqlOf(container);
  const { rows } = await sql.raw<Device>(DEVICE, { id: mail.to });
  const [device] = rows;
  if (!keys || !device) return false;
  const message = JSON.stringify({ title: subject, body: text, url: link, tag: mail.id });
  const status = await pushService.deliver(
    generateRequestDetails(
      { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
      message,
      { vapidDetails: keys, TTL: KEPT_SECONDS, urgency: "high", contentEncoding: "aes128gcm" },
    ),
  );
  if (status >= 200 && status < 300) return true;
  if (GONE.includes(status)) {
    await sql.raw("delete from push_device where id = :id", { id: device.id });
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`The device ${device.id} takes no alerts any more.`);
    return false;
  }
  const forGood = status >= 400 && status < 500 && status !== 408 && status !== 429;
  throw new Error(`The push service answered ${status}.${forGood ? ` ${REFUSED_FOR_GOOD}` : ""}`);
}
