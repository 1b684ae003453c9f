import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Logger, NotificationTypes } from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { createTransport } from "nodemailer";
import { REFUSED_FOR_GOOD } from "./refused";

export interface MailProviderOptions {
  /** `smtp://user:password@host:587`; without one each mail becomes a file. */
  smtp_url?: string;
  /** `Name <address>` */
  from: string;
  /** Where mails are written when there is no mail server. */
  folder: string;
  /**
   * How long a server may take for its next word, in ms. RFC 5321, 4.5.3.2.6 asks for ten minutes after the message: who hangs up
   * earlier and sends again has sent twice.
   */
  patience_ms?: number;
}

const CONNECT_MS = 15_000;
const GREETING_MS = 30_000;
const PATIENCE_MS = 600_000;

type Sent = NotificationTypes.ProviderSendNotificationResultsDTO;

/** Mail by SMTP, or into a folder where no server is set. */
export class MailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail";

  readonly #logger: Logger;
  readonly #options: MailProviderOptions;
  readonly #server: ReturnType<typeof serverAt> | null;

  constructor({ logger }: { logger: Logger }, options: MailProviderOptions) {
    super();
    this.#logger = logger;
    this.#options = options;
    this.#server = options.smtp_url ? serverAt(options.smtp_url, options.patience_ms ?? PATIENCE_MS) : null;
  }

  override async send(notification: NotificationTypes.ProviderSendNotificationDTO): Promise<Sent> {
    const { to, content, from } = notification;
    if (!content?.subject) throw new Error(`A mail of the kind "${notification.template}" has no content.`);
    const given = notification.provider_data?.message_id;
    const name = typeof given === "string" ? given : `${Date.now()}`;
    const sender = from ?? this.#options.from;
    const mail = {
      from: sender,
      to,
      subject: content.subject,
      text: content.text,
      html: content.html,
      // Medusa hands them on in base64.
      attachments: (notification.attachments ?? []).map((one) => ({
        filename: one.filename,
        content: one.content,
        encoding: "base64",
        contentType: one.content_type,
      })),
      // The same at each attempt: a mailbox that has it already can tell.
      messageId: `<${name}@${domainOf(sender)}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    if (!this.#server) return this.#write(name, mail, notification.template);
    try {
      const { messageId } = await this.#server.sendMail(mail);
      return { id: messageId };
    } catch (error) {
      throw new Error(reasonOf(error));
    }
  }

  /** The application's log does not say to whom, nor the subject, which may hold a code. */
  async #write(name: string, mail: { html?: string }, template: string): Promise<Sent> {
    const { folder } = this.#options;
    await mkdir(folder, { recursive: true });
    const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    const { message, messageId } = await composer.sendMail(mail);
    await writeWhole(path.join(folder, `${name}.eml`), message as Buffer);
    if (mail.html) await writeWhole(path.join(folder, `${name}.html`), mail.html);
    this.#logger.info(`A mail (${template}) was written to ${path.join(folder, `${name}.eml`)}`);
    return { id: messageId };
  }
}

function serverAt(url: string, patience: number) {
  return createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: patience,
  });
}

/** A reader of the folder never meets half a file. */
async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const unfinished = `${file}.part`;
  await writeFile(unfinished, content, { mode: 0o600 });
  await rename(unfinished, file);
}

function domainOf(sender: string): string {
  return /@([^\s>]+)/.exec(sender)?.[1] ?? "localhost";
}

/** What a person who looks for the mail needs: the server's own words, and whether another try makes sense. */
function reasonOf(error: unknown): string {
  const { message, responseCode, permanent, code } = error as {
    message?: string;
    responseCode?: number;
    permanent?: boolean;
    code?: string;
  };
  // A wrong password or an unknown sender is ours to mend: the mail waits for it.
  const forGood = permanent && code !== "EAUTH";
  return [forGood ? `${REFUSED_FOR_GOOD}:` : "", message ?? String(error), responseCode ? "" : (code ?? "")]
    .filter(Boolean)
    .join(" ");
}
