import { randomInt } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { at, type Language } from "../support/language";
import { codeSentBy } from "../support/letters";

/** What a visitor reads on what they press and fill in. */
const WORDS = {
  vi: {
    login: "Số điện thoại hoặc email",
    password: /^Mật khẩu( \(không bắt buộc\))?$/,
    currentPassword: "Mật khẩu hiện tại",
    newPassword: "Mật khẩu mới",
    name: "Họ và tên",
    code: "Mã gồm 6 chữ số",
    agree: /Tôi đồng ý để OCOP/,
    news: /Tôi đồng ý nhận thư/,
    join: "Tiếp tục",
    confirm: "Xác nhận",
    signIn: "Đăng nhập",
    byCode: "Gửi mã một lần cho tôi",
    forgotten: "Quên mật khẩu?",
    sendCode: "Gửi mã",
    saveAndEnter: "Lưu mật khẩu và đăng nhập",
    signOut: "Đăng xuất",
    hello: /^Chào /,
    mistakes: /chỗ cần sửa/,
    unknown: /Không có tài khoản nào/,
    expired: /Phiên đăng nhập đã hết hạn/,
    saveName: "Lưu tên",
    wish: /^Lưu vào yêu thích/,
    changePassword: "Đổi mật khẩu",
    passwordChanged: "Đã đổi mật khẩu",
    saveAddress: "Lưu địa chỉ",
    give: "Tôi đồng ý",
    withdraw: "Rút lại đồng ý",
    notGiven: "Bạn chưa đồng ý.",
    record: "Lịch sử đồng ý",
    download: "Tải tệp dữ liệu",
    remove: "Xoá tài khoản vĩnh viễn",
    byCodeInstead: "Dùng mã một lần thay mật khẩu",
    removed: /Tài khoản đã được xoá/,
  },
  en: {
    login: "Phone number or email",
    password: /^Password( \(optional\))?$/,
    currentPassword: "Current password",
    newPassword: "New password",
    name: "Full name",
    code: "Six-digit code",
    agree: /I agree that OCOP/,
    news: /I agree to receive/,
    join: "Continue",
    confirm: "Confirm",
    signIn: "Sign in",
    byCode: "Send me a one-time code",
    forgotten: "Forgotten your password?",
    sendCode: "Send code",
    saveAndEnter: "Save password and sign in",
    signOut: "Sign out",
    hello: /^Hello /,
    mistakes: /to put right|things? to/i,
    unknown: /There is no account/,
    expired: /Your session has ended/,
    saveName: "Save name",
    wish: /^Save to wish list/,
    changePassword: "Change password",
    passwordChanged: "Password changed",
    saveAddress: "Save address",
    give: "I agree",
    withdraw: "Take it back",
    notGiven: "You have not agreed.",
    record: "Record of consents",
    download: "Download the file",
    remove: "Delete the account for good",
    byCodeInstead: "Use a one-time code instead",
    removed: /Your account is deleted/,
  },
} as const;

/** Nobody's yet: every test has a phone and a mail of its own. */
export function aNewPhone(): { typed: string; e164: string } {
  const digits = String(randomInt(10_000_000)).padStart(7, "0");
  return { typed: `098 ${digits.slice(0, 3)} ${digits.slice(3)}`, e164: `+8498${digits}` };
}

export function aNewMail(): string {
  return `hoa.${randomInt(1_000_000_000)}@example.com`;
}

export const PASSWORD = "thuyền về bến xuân";

export class Account {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = WORDS[language];
  }

  open(path = "") {
    return this.page.goto(at(this.language, `/account${path}`));
  }

  press(name: string) {
    return this.page.getByRole("main").getByRole("button", { name, exact: true }).click();
  }

  async fillsSignUp(login: string, password?: string): Promise<void> {
    const { page, words } = this;
    await page.getByLabel(words.name, { exact: true }).fill("Nguyễn Thị Hoa");
    await page.getByLabel(words.login, { exact: true }).fill(login);
    if (password) await page.getByLabel(words.password).fill(password);
    await page.getByLabel(words.agree).check();
  }

  async joins(login: string, to: string, password?: string): Promise<void> {
    const { page, words } = this;
    await this.open("/sign-up");
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
    await this.fillsSignUp(login, password);
    const code = await codeSentBy(to, async () => {
      await this.press(words.join);
      await expect(page.getByLabel(words.code)).toBeVisible();
    });
    await page.getByLabel(words.code).fill(code);
    await this.press(words.confirm);
    await this.expectInside();
  }

  async signsIn(login: string, password: string): Promise<void> {
    const { page, words } = this;
    await page.getByLabel(words.login, { exact: true }).fill(login);
    await page.getByLabel(words.password).fill(password);
    await this.press(words.signIn);
  }

  /** On the profile's page; every other device is signed out by it. */
  async changesPassword(now: string, then: string): Promise<void> {
    const { page, words } = this;
    await page.getByLabel(words.currentPassword).fill(now);
    await page.getByLabel(words.newPassword).fill(then);
    await this.press(words.changePassword);
    await expect(page.getByRole("status").filter({ hasText: words.passwordChanged })).toBeVisible();
  }

  async expectInside(): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: this.words.hello })).toBeVisible();
  }
}
