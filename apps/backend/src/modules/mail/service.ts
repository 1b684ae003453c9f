import type { IEventBusModuleService, Logger } from "@medusajs/framework/types";
import { MedusaService, Modules } from "@medusajs/framework/utils";
import { Mail } from "./models/mail";

/** Something was written down to be sent: send it now, not at the next minute. */
export const MAIL_WAITING = "mail.waiting";

interface Needs {
  [Modules.EVENT_BUS]?: IEventBusModuleService;
  logger?: Logger;
}

export class MailModuleService extends MedusaService({ Mail }) {
  readonly #needs: Needs;

  constructor(needs: Needs, ...rest: unknown[]) {
    super(needs, ...rest);
    this.#needs = needs;
  }

  /** What an earlier process left unsent goes out when the next one has started. */
  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      try {
        await this.#needs[Modules.EVENT_BUS]?.emit({ name: MAIL_WAITING, data: { at_start: true } });
      } catch (error) {
        this.#needs.logger?.error(`Waiting mails could not be looked through at start: ${error}`);
      }
    },
  };
}
