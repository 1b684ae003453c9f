import type { Page } from "@playwright/test";
import { host } from "../support/desk";
import { at, type Language } from "../support/language";

const WORDS = {
  vi: {
    signIn: "Vào quầy",
    wrong: "Email hoặc mật khẩu chưa đúng",
    open: "Đón khách",
    code: "Mã vé",
    check: "Kiểm vé",
    welcome: "Mời vào",
    used: "Vé đã dùng",
    mistyped: "Mã chưa đúng",
    back: "Bỏ lượt vào này",
    undone: "Đã bỏ lượt vào",
    waiting: "Lượt vào chờ gửi: 1.",
    online: "Có mạng",
    out: "Đăng xuất khỏi quầy",
  },
  en: {
    signIn: "Sign in",
    wrong: "The email or the password is not right",
    open: "Check in",
    code: "Ticket code",
    check: "Check the ticket",
    welcome: "Welcome",
    used: "Ticket already used",
    mistyped: "Code not right",
    back: "Take this entry back",
    undone: "The entry was taken back",
    waiting: "Entries waiting to be sent: 1.",
    online: "Connected",
    out: "Sign out of the desk",
  },
} as const;

/** A producer's desk: signing in, one departure, its tickets. */
export class Desk {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = WORDS[language];
  }

  open(departure: string) {
    return this.page.goto(at(this.language, `/desk/check-in?departure_id=${departure}`));
  }

  async signIn(password = host.password): Promise<void> {
    await this.page.getByLabel("Email", { exact: true }).fill(host.email);
    await this.page.locator('input[name="password"]').fill(password);
    await this.page.getByRole("main").getByRole("button", { name: this.words.signIn }).click();
  }

  async check(code: string): Promise<void> {
    await this.page.getByLabel(this.words.code, { exact: true }).fill(code);
    await this.page.getByRole("button", { name: this.words.check }).click();
  }

  answer() {
    return this.page.locator("[data-answer]");
  }

  network() {
    return this.page.locator("[data-network]");
  }
}
