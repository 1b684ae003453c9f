import { appendFile, mkdir } from "node:fs/promises";
import path from "node:path";
import type { Logger, NotificationTypes } from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";

export interface SmsLogOptions {
  folder: string;
}

export const SMS_LOG = "sms.log";

/**
 * Text messages until a carrier is connected: each is a line of `sms.log` in the mails' folder. The application's log, which goes to
 * more places and stays longer, says only that there is one: what it says may be a code, and to whom is nobody's business.
 */
export class SmsLogProvider extends AbstractNotificationProviderService {
  static override identifier = "sms-log";

  readonly #logger: Logger;
  readonly #folder: string;

  constructor({ logger }: { logger: Logger }, options: SmsLogOptions) {
    super();
    this.#logger = logger;
    this.#folder = options.folder;
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { to, content } = notification;
    const text = content?.text ?? "";
    const id = notification.provider_data?.message_id;
    const file = path.join(this.#folder, SMS_LOG);
    await mkdir(this.#folder, { recursive: true });
    const line = JSON.stringify({ at: new Date().toISOString(), id, to, text });
    await appendFile(file, `${line}\n`, { mode: 0o600 });
    this.#logger.info(`A text message (${notification.template}) was written to ${file}`);
    return { id: typeof id === "string" ? id : `${Date.now()}` };
  }
}
