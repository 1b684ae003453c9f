import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { at, LANGUAGES, type Language } from "../support/language";
import { lettersTo } from "../support/letters";
import { atTheOffice } from "../support/officer";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    toJoin: "Đăng ký bán hàng",
    isYours: "Đây là cơ sở của bạn?",
    person: "Họ và tên người liên hệ",
    password: "Mật khẩu",
    ask: "Gửi liên kết xác nhận",
    noName: "Chưa có họ tên",
    look: "Xem hộp thư của bạn",
    confirm: "Xác nhận và điền hồ sơ",
    kind: "Loại chủ thể",
    legalName: "Tên đăng ký",
    name: "Tên hiển thị cho khách",
    taxCode: "Mã số thuế",
    commune: "Xã, phường, đặc khu",
    address: "Số nhà, đường, thôn",
    phone: "Điện thoại",
    bank: "Ngân hàng",
    number: "Số tài khoản",
    holder: "Tên chủ tài khoản",
    papers: "Thêm giấy tờ",
    send: "Gửi hồ sơ",
    noPapers: "Chưa có giấy tờ nào",
    household: "Hộ, cá nhân dùng số định danh 12 số",
    pending: "Chờ duyệt",
    mend: "Góp ý của ban quản lý sàn",
    approved: "Đã duyệt",
    bankShown: "Vietcombank · ••••9012",
  },
  en: {
    toJoin: "Sign up to sell",
    isYours: "Is this your business?",
    person: "Name of the person we write to",
    password: "Password",
    ask: "Send me the link",
    noName: "The name is missing",
    look: "Look in your mailbox",
    confirm: "Confirm and fill in the application",
    kind: "Kind of applicant",
    legalName: "Registered name",
    name: "Name shown to shoppers",
    taxCode: "Tax code",
    commune: "Commune, ward or special zone",
    address: "House number, street, village",
    phone: "Phone",
    bank: "Bank",
    number: "Account number",
    holder: "Account holder",
    papers: "Add papers",
    send: "Send the application",
    noPapers: "There are no papers yet",
    household: "Households and persons use their 12-digit personal number",
    pending: "Waiting for approval",
    mend: "What the office says",
    approved: "Approved",
    bankShown: "Vietcombank · ••••9012",
  },
} as const;

const PAPER = {
  name: "Giấy đăng ký.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\ngiấy đăng ký\n%%EOF\n"),
};

/** A page that stands already and nobody has joined with; named as no other test names one. */
async function aPage(name: string): Promise<{ id: string; handle: string }> {
  const body = { name, kind: "household", status: "approved", commune_code: "11680" };
  return (await atTheOffice<{ producer: { id: string; handle: string } }>("/admin/producers", body)).producer;
}

async function linkIn(email: string, path: string): Promise<string> {
  const [letter = ""] = await lettersTo(email, 1);
  return new RegExp(`href="([^"]*${path}[^"]*)"`).exec(letter)?.[1] ?? "";
}

async function decide(id: string, how: "approve" | "send-back", more: object = {}): Promise<void> {
  const path = `/admin/applications/${id}`;
  const { application } = await atTheOffice<{ application: { sent_at: string } }>(path);
  await atTheOffice(`${path}/${how}`, { sent_at: application.sent_at, ...more });
}

const oneOf = (what: string, language: Language, project: string) => `${what}-${language}-${project}`;

for (const language of LANGUAGES) {
  test(`somebody claims the page of their business, mends what was sent back and becomes its owner, in ${language}`, async ({
    page,
  }, { project }) => {
    const words = WORDS[language];
    const name = `Hộ ${oneOf("mam", language, project.name)}`;
    const email = `${oneOf("chu", language, project.name)}@mam.example`;
    const { handle } = await aPage(name);
    const main = page.getByRole("main");
    const field = (label: string) => main.getByLabel(label, { exact: true });

    await page.goto(at(language, "/producers"));
    await expect(main.getByRole("link", { name: words.toJoin })).toBeVisible();
    await page.goto(at(language, `/producers/${handle}`));
    await main.getByRole("link", { name: words.isYours }).click();
    await expect(main).toContainText(name);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await main.getByRole("button", { name: words.ask }).click();
    await expect(page.getByRole("alert")).toContainText(words.noName);
    await expectAccessible(page);
    await field(words.person).fill("Vũ Văn Bình");
    await field("Email").fill(email);
    await field(words.password).fill("thuyền về bến");
    await main.getByRole("button", { name: words.ask }).click();
    await expect(main.getByRole("heading", { level: 1 })).toHaveText(words.look);

    await page.goto(await linkIn(email, "/desk/join/confirm"));
    await main.getByRole("button", { name: words.confirm }).click();
    await expect(page).toHaveURL(/\/desk\/join\/papp_\w+$/);
    const id = /papp_\w+$/.exec(page.url())?.[0] ?? "";
    await expect(field(words.legalName)).toHaveValue(name);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await field(words.taxCode).fill("0100109106");
    await field(words.commune).selectOption("11680");
    await field(words.address).fill("Thôn 3");
    await field(words.phone).fill("0912 345 678");
    await field(words.bank).selectOption("970436");
    await field(words.number).fill("0123456789012");
    await field(words.holder).fill("VU VAN BINH");
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByRole("alert")).toContainText(words.household);
    await expect(page.getByRole("alert")).toContainText(words.noPapers);
    await expectAccessible(page);
    await expect(field(words.address)).toHaveValue("Thôn 3");
    await field(words.taxCode).fill("031085001234");
    await field(words.papers).setInputFiles(PAPER);
    await main.getByRole("button", { name: words.send }).click();
    await expect(main).toContainText(words.pending);
    await expectAccessible(page);

    await decide(id, "send-back", { comments: [{ field: "address", text: "Ghi cả số nhà." }] });
    await page.reload();
    await expect(main.getByRole("region", { name: words.mend })).toContainText("Ghi cả số nhà.");
    await expect(field(words.holder)).toHaveValue("VU VAN BINH");
    await expect(main).toContainText("giay-dang-ky.pdf");
    await expectAccessible(page);
    await field(words.address).fill("Số 5, thôn 3");
    await main.getByRole("button", { name: words.send }).click();
    await expect(main).toContainText(words.pending);

    await decide(id, "approve");
    await page.reload();
    await expect(main).toContainText(words.approved);
    await page.goto(at(language, "/desk/profile"));
    await expect(main.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(main).toContainText(words.bankShown);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto(at(language, `/producers/${handle}`));
    await expect(main.getByRole("link", { name: words.isYours })).toHaveCount(0);
  });
}
