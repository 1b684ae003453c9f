import { appendFile, mkdir } from "node:fs/promises";
import path from "node:path";
import type { Logger, NotificationTypes } from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";

export interface SmsLogOptions {
  folder: string;
}

/** Text messages until a carrier is connected: each is a line of `sms.log` in the mails' folder, and of the log. */
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
    await mkdir(this.#folder, { recursive: true });
    const line = JSON.stringify({ at: new Date().toISOString(), id, to, text });
    await appendFile(path.join(this.#folder, "sms.log"), `${line}\n`);
    this.#logger.info(`Text message to ${to}: ${text}`);
    return { id: typeof id === "string" ? id : `${Date.now()}` };
  }
}
