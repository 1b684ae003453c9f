import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { LONGEST_LOGIN, parseLogin } from "../account/login";
import { PASSWORD } from "../account/password-rules";
import { postMail } from "../mail/post-mail";
import type { DeskMail } from "../mail/templates/desk";

/** One letter is no name. What is empty is told as missing, and as nothing else. */
export const memberName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => name.length !== 1, "too_short");

/** In small letters. */
export const memberEmail = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_LOGIN)
  .refine((value) => !value || parseLogin(value)?.kind === "email", "not_an_email")
  .transform((value) => value.normalize("NFC").toLowerCase());

/** Whether it is easy to guess `passwordFault` tells, which knows name and mail. */
export const memberPassword = z.string().min(1).max(PASSWORD.max);

/** Has a mail sent without waiting for it: how long that takes would tell whether one is sent. */
export function tellMember(
  container: MedusaContainer,
  mail: DeskMail & { to: string; locale: "vi" | "en"; key?: string },
): void {
  postMail(container, { ...mail, channel: "email" }).catch((error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`A mail of the kind "${mail.template}" could not be written down: ${error}`);
  });
}
