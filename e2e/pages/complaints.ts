import { expect, type Page } from "@playwright/test";
import { at, type Language } from "../support/language";

const WORDS = {
  vi: {
    kind: "Việc gì",
    story: /Chuyện gì đã xảy ra/,
    name: "Họ và tên",
    phone: /Số điện thoại/,
    send: "Gửi",
    phoneWrong: "Số điện thoại chưa đúng",
    heading: /^Khiếu nại KN-\d{6}-[2-9A-Z]{5}$/,
    replyDue: "Trả lời lần đầu chậm nhất",
    resolveDue: "Quyết định chậm nhất",
    unknown: "Không có khiếu nại này",
  },
  en: {
    kind: "What it is about",
    story: /What happened/,
    name: "Full name",
    phone: /^Telephone/,
    send: "Send",
    phoneWrong: "This is not a phone number",
    heading: /^Complaint KN-\d{6}-[2-9A-Z]{5}$/,
    replyDue: "First reply at the latest",
    resolveDue: "Decision at the latest",
    unknown: "There is no such complaint",
  },
} as const;

/** Told in Vietnamese, as visitors write in the language they like. */
export const STORY = "Chai nước mắm bị vỡ khi tôi mở hàng kiểm tra, xin đổi chai khác.";

/** The form for complaints, and the page that tells how one is coming along. */
export class Complaints {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = WORDS[language];
  }

  open() {
    return this.page.goto(at(this.language, "/complaints"));
  }

  async fill({ phone }: { phone: string }): Promise<void> {
    const { page, words } = this;
    await page.getByLabel(words.kind).selectOption("goods");
    await page.getByLabel(words.story).fill(STORY);
    await page.getByLabel(words.name).fill("Trần Văn Nam");
    await page.getByLabel(words.phone).fill(phone);
  }

  send() {
    return this.page.getByRole("main").getByRole("button", { name: this.words.send, exact: true }).click();
  }

  /** Answers its id, a secret. */
  async expectReceived(): Promise<string> {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.words.heading);
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }
}
